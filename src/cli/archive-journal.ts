import { appendFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** What is known of a file that was read before: as long as its size and day stay, it is not read again. */
export interface Read {
  readonly hash: string
  readonly id: string
  readonly byRules: boolean
}

/** Remembers which files were read, in a folder of work, so that a build that was stopped goes on. */
export interface Journal {
  /** What a file was read as; null where it was not, or has changed since. */
  readonly of: (file: string) => Read | null
  readonly add: (file: string, read: Read) => void
}

type Line = readonly [path: string, size: number, time: number, read: Read]

const NAME = 'files.jsonl'

/** The journal in a folder, which is made where there is none. */
export function openJournal(work: string): Journal {
  mkdirSync(work, { recursive: true })
  const path = join(work, NAME)
  const lines = new Map<string, Line>()
  for (const text of readLines(path)) {
    // The last line may be cut off where the build was stopped.
    try {
      const line = JSON.parse(text) as Line
      lines.set(line[0], line)
    } catch {}
  }
  // What a file was before it changed is of no use any more.
  writeFileSync(path, Array.from(lines.values(), (line) => `${JSON.stringify(line)}\n`).join(''))
  return {
    of(file) {
      const line = lines.get(resolve(file))
      const now = statSync(file, { throwIfNoEntry: false })
      return line && now && line[1] === now.size && line[2] === now.mtimeMs ? line[3] : null
    },
    add(file, read) {
      const { size, mtimeMs } = statSync(file)
      const line: Line = [resolve(file), size, mtimeMs, read]
      lines.set(line[0], line)
      appendFileSync(path, `${JSON.stringify(line)}\n`)
    },
  }
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n').filter(Boolean)
  } catch {
    return []
  }
}
