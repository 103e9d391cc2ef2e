import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReadBytes } from '../domain/archive/archive.ts'
import type { Manifest } from '../domain/archive/manifest.ts'
import { openSegments } from '../domain/archive/read/segments.ts'
import { manifestIn, parquetOf, tablesOf } from './archive-folder.ts'
import { hashOf } from './hash-of.ts'
import { write } from './write.ts'

/** Looks whether all that an archive names is there and whole, and says what is not; gives the exit code. */
export async function checkArchive(out: string): Promise<number> {
  const manifest = manifestIn(out)
  if (!manifest) {
    console.error(`archive: ${out}: there is no archive in it`)
    return 1
  }
  const faults: string[] = []
  const look = (path: string, isWhole: (bytes: Buffer) => boolean) => {
    const bytes = readOr(join(out, path))
    if (!bytes) faults.push(`${path}: it is missing`)
    else if (!isWhole(bytes)) faults.push(`${path}: it has another content than when it was made`)
  }
  const paths = [...tablesOf(manifest).map(([path]) => path), ...parquetOf(manifest)]
  for (const path of paths) look(path, (bytes) => path.includes(hashOf(bytes)))
  for await (const { path, hash } of transcriptsOf(out, manifest))
    look(path, (bytes) => hashOf(bytes) === hash)
  for (const fault of faults) console.error(`archive: ${fault}`)
  if (faults.length > 0) {
    console.error(
      'archive: take the tables that are named away, put the transcripts in their place again, and build it again',
    )
    return 1
  }
  await write(`${out}: ${manifest.summary.meetings} meetings, ${paths.length} files: whole\n`)
  return 0
}

/** The transcripts that an archive was made of, as far as its tables can be read. */
async function* transcriptsOf(
  out: string,
  manifest: Manifest,
): AsyncGenerator<{ readonly path: string; readonly hash: string | undefined }> {
  const read: ReadBytes = async (path, start, end) =>
    readFileSync(join(out, path)).subarray(start, end)
  for (const segment of openSegments(manifest, read)) {
    const list = await segment.list().catch(() => [])
    for (const [key] of list) {
      const record = await segment.meeting(key).catch(() => null)
      if (record) yield { path: record.meeting.path, hash: record.hash }
    }
  }
}

function readOr(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}
