import { appendFileSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type {
  MeetingColumns,
  MeetingHead,
  MeetingRows,
} from '../domain/archive/write/meeting-rows.ts'
import type { PointPlaces } from '../domain/archive/write/segment-rows.ts'
import { KEPT_VERSION, WORK_FILES } from './archive-task.ts'
import { putWhole } from './put-whole.ts'

/** What a meeting that was read leaves in the folder of work, as JSON; its words beside it. */
export interface Kept {
  readonly head: MeetingHead
  readonly columns: MeetingColumns
  readonly places: PointPlaces
}

/** What is kept of a meeting. Throws where it is gone. */
export const readKept = (work: string, hash: string): Kept =>
  JSON.parse(readFileSync(join(work, WORK_FILES.kept(hash)), 'utf8')) as Kept

type Line = readonly [hash: string, head: MeetingHead]

/** So many files are read at once. */
const AT_ONCE = 64

/**
 * The heads of meetings by their hashes, from one file: of one that did not change nothing else is read. What that file lacks is read
 * from what is kept of the meeting, and put into it. Rejects where that is gone.
 */
export async function readHeads(
  work: string,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, MeetingHead>> {
  const path = join(work, `heads-${KEPT_VERSION}.jsonl`)
  const kept = new Map(linesIn(path))
  const left = hashes.filter((hash) => !kept.has(hash))
  const added: Line[] = []
  const lane = async () => {
    for (let hash = left.pop(); hash !== undefined; hash = left.pop()) {
      const text = await readFile(join(work, WORK_FILES.kept(hash)), 'utf8').catch(() => {
        throw new Error(`${work}: a file is gone from it; throw it away`)
      })
      const { head } = JSON.parse(text) as Kept
      kept.set(hash, head)
      added.push([hash, head])
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
  const textOf = (lines: Iterable<Line>) =>
    Array.from(lines, (line) => `${JSON.stringify(line)}\n`).join('')
  // What meetings were before they changed is of no use any more, once it is much.
  const own = new Set(hashes)
  if (kept.size > 2 * own.size) putWhole(path, textOf([...kept].filter(([hash]) => own.has(hash))))
  else if (added.length > 0) appendFileSync(path, textOf(added))
  return kept
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
