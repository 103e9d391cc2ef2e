import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { ReadBytes } from '../domain/archive/archive.ts'
import { openArchive } from '../domain/archive/read/open-archive.ts'
import { manifestIn, tablesOf } from './archive-folder.ts'
import { hashOf } from './do-archive-task.ts'
import { write } from './write.ts'

/** So many meetings are looked at at once. */
const PAGE = 100

/** Looks whether all that an archive names is there and whole, and says what is not; gives the exit code. */
export async function checkArchive(out: string): Promise<number> {
  const manifest = manifestIn(out)
  if (!manifest) {
    console.error(`archive: ${out}: there is no archive in it`)
    return 1
  }
  const faults: string[] = []
  for (const [path, , size] of tablesOf(manifest)) {
    const bytes = readOr(join(out, path))
    if (!bytes) faults.push(`${path}: it is missing`)
    else if (bytes.length !== size || !path.includes(hashOf(bytes)))
      faults.push(`${path}: it has another content than when it was made`)
  }
  if (faults.length === 0) faults.push(...(await faultsOfMeetings(out)))
  for (const fault of faults) console.error(`archive: ${fault}`)
  if (faults.length > 0) {
    console.error(
      'archive: take these files away and build it again, from its meetings or from its folder transcripts',
    )
    return 1
  }
  const { meetings } = manifest.summary
  await write(`${out}: ${meetings} meetings, ${tablesOf(manifest).length} tables: whole\n`)
  return 0
}

/** Whether each transcript has its last point where the archive looks for it. */
async function faultsOfMeetings(out: string): Promise<string[]> {
  const read: ReadBytes = async (path, start, end) =>
    readFileSync(join(out, path)).subarray(start, end)
  const archive = await openArchive(read)
  const faults: string[] = []
  const always = { from: null, to: null }
  for (let from = 0; from < archive.summary.meetings; from += PAGE) {
    for (const { key, path, points } of await archive.meetings(always, from, PAGE)) {
      const last = points.reduce((sum, count) => sum + count, 0) - 1
      if (!statSync(join(out, path), { throwIfNoEntry: false }))
        faults.push(`${path}: it is missing`)
      else if (last >= 0)
        await archive.points([{ meeting: key, point: last }]).catch(() => {
          faults.push(`${path}: it has another content than when it was made`)
        })
    }
  }
  return faults
}

function readOr(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}
