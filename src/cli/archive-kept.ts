import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MeetingColumns, MeetingHead } from '../domain/archive/write/meeting-rows.ts'
import type { PointPlaces } from '../domain/archive/write/segment-rows.ts'
import { WORK_FILES } from './archive-task.ts'
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
