import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MANIFEST, type Manifest } from '../domain/archive/manifest.ts'
import { openSegments } from '../domain/archive/read/segments.ts'
import { bytesIn } from './archive-bytes.ts'
import { parquetOf, tablesOf } from './archive-folder.ts'
import { archiveFound, whyNot } from './archive-found.ts'
import { PAGES, pagesIn } from './archive-pages-record.ts'
import { straysIn } from './archive-pages-strays.ts'
import { hashOf } from './hash-of.ts'
import { write } from './write.ts'

/** Looks whether all that an archive names is there and whole, and says what is not; gives the exit code. */
export async function checkArchive(out: string): Promise<number> {
  const found = archiveFound(out)
  if (found.is !== 'archive') {
    console.error(`archive: ${out}: ${whyNot(found, 'check', out)}`)
    return 1
  }
  const { manifest } = found
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
  const pages = pagesIn(out)
  const made = Object.entries(pages?.files ?? {})
  for (const [path, hash] of made) look(path, (bytes) => hashOf(bytes) === hash)
  const strays = pages ? straysIn(out, pages.files) : []
  for (const path of strays) faults.push(`${path}: nothing names it`)
  if (!pages) faults.push(`${PAGES}: it is missing, or is none`)
  else if (pages.manifest !== hashOf(readOr(join(out, MANIFEST)) ?? ''))
    faults.push(`${PAGES}: the pages are of the archive as it was before`)
  for (const fault of faults) console.error(`archive: ${fault}`)
  if (faults.length > 0) {
    console.error(
      'archive: take the files that are named away, put the transcripts in their place again, and build it again',
    )
    return 1
  }
  await write(
    `${out}: ${manifest.summary.meetings} meetings, ${paths.length + made.length} files: whole\n`,
  )
  return 0
}

/** The transcripts that an archive was made of, as far as its tables can be read. */
async function* transcriptsOf(
  out: string,
  manifest: Manifest,
): AsyncGenerator<{ readonly path: string; readonly hash: string | undefined }> {
  const { read, close } = bytesIn(out)
  for (const segment of openSegments(manifest, read)) {
    const list = await segment.list().catch(() => [])
    for (const [key] of list) {
      const record = await segment.meeting(key).catch(() => null)
      if (record) yield { path: record.meeting.path, hash: record.hash }
    }
  }
  close()
}

function readOr(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}
