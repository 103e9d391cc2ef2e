import { appendFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Body } from '../domain/archive/write/with-body.ts'
import { PARSER_VERSION } from '../domain/parse/assemble.ts'
import { KEPT_VERSION } from './archive-task.ts'

/** What is known of a file that was read before: as long as its size and day stay, it is not read again. */
export interface Read {
  readonly hash: string
  readonly id: string
  /** A hash of all that an archive needs of the meeting but for its words. */
  readonly shape: string
  readonly byRules: boolean
  /** The body that it is of where the file tells none. */
  readonly body?: Body
  /** What was read with it, as it looked. */
  readonly beside?: readonly (readonly [path: string, seen: Seen])[]
}

/** Remembers which files were read, in a folder of work, so that a build that was stopped goes on. */
export interface Journal {
  /** What a file was read as; null where it was not, or has changed since. */
  readonly of: (file: string) => Read | null
  /** Remembers a file as it was before it was read. */
  readonly add: (file: string, seen: Seen, read: Read) => void
}

/** How a file looked: its size, and when it was changed. */
export type Seen = readonly [size: number, time: number]

export function seen(file: string): Seen {
  const { size, mtimeMs } = statSync(file)
  return [size, mtimeMs]
}

type Line = readonly [version: string, path: string, seen: Seen, read: Read]

/** Raised where other things are remembered of a file. */
const OWN_VERSION = 2

/** What another version of the parser, or of what is kept of a meeting, made is not gone on from. */
const VERSION = `${PARSER_VERSION}.${KEPT_VERSION}.${OWN_VERSION}`

const NAME = 'files.jsonl'

/** The journal in a folder, which is made where there is none. */
export function openJournal(work: string): Journal {
  mkdirSync(work, { recursive: true })
  const path = join(work, NAME)
  const lines = new Map<string, Line>()
  const before = textIn(path)
  const texts = before.split('\n')
  for (const text of texts.slice(0, -1)) {
    try {
      const line = JSON.parse(text) as Line
      if (line[0] === VERSION) lines.set(line[1], line)
    } catch {}
  }
  // What a file was before it changed is of no use any more. The last line may be cut off where the build was stopped.
  if (lines.size < texts.length - 1 || texts.at(-1) !== '')
    writeFileSync(path, Array.from(lines.values(), (line) => `${JSON.stringify(line)}\n`).join(''))
  return {
    of(file) {
      const line = lines.get(resolve(file))
      const now = statSync(file, { throwIfNoEntry: false })
      const [size, time] = line?.[2] ?? []
      return line && now && size === now.size && time === now.mtimeMs ? line[3] : null
    },
    add(file, was, read) {
      const line: Line = [VERSION, resolve(file), was, read]
      lines.set(line[1], line)
      appendFileSync(path, `${JSON.stringify(line)}\n`)
    },
  }
}

function textIn(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
