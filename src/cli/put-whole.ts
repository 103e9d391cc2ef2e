import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Writes a file so that it is never seen in part, also where two workers write the same one: each has a part of its own. Throws
 * as writing does.
 */
export function putWhole(target: string, content: string | Uint8Array): void {
  const part = `${target}.${randomUUID()}.part`
  try {
    writeInFolder(part, content)
    renameSync(part, target)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}

/** The same, but for a file that is so already, which stays as it is: who looks when it was written is told of no change. */
export function putOther(target: string, content: string): void {
  if (textOr(target) !== content) putWhole(target, content)
}

function textOr(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

/** Writes a file in a folder that is made where it is not there, which it mostly is. */
function writeInFolder(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
}

/** Which file was being written by the name of a part of it, which stays where a build is stopped; other names as they are. */
export const wholeOf = (name: string): string => name.replace(/(?:\.[\da-f-]{36})?\.part$/, '')
