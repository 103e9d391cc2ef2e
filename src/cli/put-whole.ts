import { randomUUID } from 'node:crypto'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Writes a file so that it is never seen in part, also where two workers write the same one: each has a part of its own. Throws
 * as writing does.
 */
export function putWhole(target: string, content: string | Uint8Array): void {
  const part = `${target}.${randomUUID()}.part`
  mkdirSync(dirname(target), { recursive: true })
  try {
    writeFileSync(part, content)
    renameSync(part, target)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}

/** Which file was being written by the name of a part of it, which stays where a build is stopped; other names as they are. */
export const wholeOf = (name: string): string => name.replace(/(?:\.[\da-f-]{36})?\.part$/, '')
