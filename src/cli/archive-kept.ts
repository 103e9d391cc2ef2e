import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mentionsOf } from '../domain/archive/write/gather.ts'
import type {
  MeetingColumns,
  MeetingHead,
  MeetingRows,
} from '../domain/archive/write/meeting-rows.ts'
import type { PointPlaces } from '../domain/archive/write/segment-rows.ts'
import { KEPT_VERSION, WORK_FILES } from './archive-task.ts'
import { hashOf } from './hash-of.ts'
import { putWhole } from './put-whole.ts'

/** What a meeting that was read leaves in the folder of work. */
export interface Kept {
  readonly head: MeetingHead
  readonly columns: MeetingColumns
  readonly places: PointPlaces
  /** Its words, see `domain/archive/words/run.ts`. */
  readonly run: Uint8Array
}

/** Bytes that say how long the JSON is which comes before the words. */
const LENGTH = 4

/** Keeps a meeting: one file, since a meeting is small and there are many. */
export function putKept(work: string, hash: string, { run, ...rest }: Kept): void {
  const json = Buffer.from(JSON.stringify(rest))
  const length = Buffer.alloc(LENGTH)
  length.writeUInt32LE(json.length)
  putWhole(join(work, WORK_FILES.kept(hash)), Buffer.concat([length, json, run]))
}

/** What is kept of a meeting. Throws where it is gone. */
export function readKept(work: string, hash: string): Kept {
  const bytes = readFileSync(join(work, WORK_FILES.kept(hash)))
  const end = LENGTH + bytes.readUInt32LE()
  const json = JSON.parse(bytes.toString('utf8', LENGTH, end)) as Omit<Kept, 'run'>
  return { ...json, run: bytes.subarray(end) }
}

type Line = readonly [hash: string, head: MeetingHead, names: string]

/** A meeting by its head, and the hash of what whom and what it names. */
export interface KeptHead {
  readonly head: MeetingHead
  readonly names: string
}

/**
 * The heads of meetings by their hashes, from one file: of one that did not change nothing else is read. What that file lacks is
 * among the `fresh`, or read from what is kept of the meeting, and put into it. Throws where that is gone.
 */
export function readHeads(
  work: string,
  hashes: readonly string[],
  fresh: ReadonlyMap<string, MeetingHead>,
): ReadonlyMap<string, KeptHead> {
  const path = join(work, `heads-${KEPT_VERSION}.jsonl`)
  const lines = new Map(linesIn(path).map((line) => [line[0], line]))
  const added = hashes
    .filter((hash) => !lines.has(hash))
    .map((hash): Line => {
      const head = fresh.get(hash) ?? headIn(work, hash)
      return [hash, head, hashOf(JSON.stringify(mentionsOf(head)))]
    })
  for (const line of added) lines.set(line[0], line)
  const textOf = (some: Iterable<Line>) =>
    Array.from(some, (line) => `${JSON.stringify(line)}\n`).join('')
  // What meetings were before they changed is of no use any more, once it is much.
  const own = new Set(hashes)
  if (lines.size > 2 * own.size)
    putWhole(path, textOf([...lines.values()].filter(([hash]) => own.has(hash))))
  else if (added.length > 0) appendFileSync(path, textOf(added))
  return new Map(Array.from(lines.values(), ([hash, head, names]) => [hash, { head, names }]))
}

function headIn(work: string, hash: string): MeetingHead {
  try {
    return readKept(work, hash).head
  } catch {
    throw new Error(`${work}: a file is gone from it; throw it away`)
  }
}

function linesIn(path: string): Line[] {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return []
  }
  return text.split('\n').flatMap((line) => {
    // The last line may be cut off where the build was stopped.
    try {
      return [JSON.parse(line) as Line]
    } catch {
      return []
    }
  })
}

/** A meeting by its head; its columns are read where they are looked at, which few need. */
export function rowsOf(work: string, hash: string, head: MeetingHead): MeetingRows {
  let read: MeetingColumns | null = null
  const columns = () => {
    read ??= readKept(work, hash).columns
    return read
  }
  return {
    ...head,
    get speakerOf() {
      return columns().speakerOf
    },
    get kindOf() {
      return columns().kindOf
    },
    get themesOf() {
      return columns().themesOf
    },
    get answered() {
      return columns().answered
    },
    get replies() {
      return columns().replies
    },
  }
}
