import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import {
  ARCHIVE_FORMAT,
  MANIFEST,
  type Manifest,
  type TableFile,
} from '../domain/archive/manifest.ts'
import { readManifest } from '../domain/archive/read-manifest.ts'
import type { WrittenTable } from '../domain/archive/table/write-table.ts'
import { tableFile } from '../domain/archive/write/table-file.ts'
import { PAGES } from './archive-pages-record.ts'
import { hashOf } from './hash-of.ts'
import { putOther, putWhole, wholeOf } from './put-whole.ts'

export const TRANSCRIPTS = 'transcripts'

/** Files that are named after their content, each in the folder of its kind; points are Parquet, the others tables. */
const KINDS = ['people', 'themes', 'names', 'meetings', 'words', 'points'] as const
export type FileKind = (typeof KINDS)[number]

/** What was decided by hand of who is who, where it was. */
export const PEOPLE = 'people.json'

/**
 * The manifest in a folder: null where it is new or empty, a build was stopped in it, or its archive is of another version; undefined
 * where others have put something there.
 */
export function manifestIn(out: string): Manifest | null | undefined {
  const ours = new Set<string>([...KINDS, TRANSCRIPTS, MANIFEST, PEOPLE, PAGES])
  const names = existsSync(out) ? readdirSync(out) : []
  // A page may be anybody's where no archive is.
  const hasPages = names.includes(MANIFEST) || names.includes(PAGES)
  const isOurs = (name: string) => ours.has(name) || (hasPages && PAGE.test(name))
  if (!names.map(wholeOf).every(isOurs)) return undefined
  if (!names.includes(MANIFEST)) return null
  try {
    const written: unknown = JSON.parse(readFileSync(join(out, MANIFEST), 'utf8'))
    // One of another version is made anew of its meetings, as if none were there.
    return readManifest(written) ?? (isOfAnotherVersion(written) ? null : undefined)
  } catch {
    return undefined
  }
}

const isOfAnotherVersion = (written: unknown): boolean =>
  typeof written === 'object' &&
  written !== null &&
  'format' in written &&
  /^reyi\/archive@\d+$/.test(String(written.format)) &&
  written.format !== ARCHIVE_FORMAT

/** Pages of the archive as a whole. */
const PAGE = /^(?:index\.html|style\.css|feed\.xml|sitemap(?:-\d+)?\.xml)$/

/** Where a file of that content stands in an archive. */
export const filePath = (kind: FileKind, hash: string): string =>
  `${kind}/${hash}.${kind === 'points' ? 'parquet' : 'table'}`

/** Writes a table, where it is not there already. */
export function putTable(out: string, kind: FileKind, table: WrittenTable): TableFile {
  const path = filePath(kind, hashOf(table.bytes))
  const there = statSync(join(out, path), { throwIfNoEntry: false })
  if (there?.size !== table.bytes.length) putWhole(join(out, path), table.bytes)
  return tableFile(path, table)
}

/** Writes the manifest, and only then takes away what it does not name any more. Gives what was taken away. */
export function putManifest(
  out: string,
  manifest: Manifest,
  transcripts: ReadonlySet<string>,
): readonly string[] {
  putOther(join(out, MANIFEST), `${JSON.stringify(manifest)}\n`)
  const named = new Set([
    ...transcripts,
    ...tablesOf(manifest).map(([path]) => path),
    ...parquetOf(manifest),
  ])
  const gone = [...KINDS, TRANSCRIPTS]
    .flatMap((folder) =>
      existsSync(join(out, folder))
        ? readdirSync(join(out, folder)).map((name) => `${folder}/${name}`)
        : [],
    )
    .filter((path) => !named.has(path) && OURS.test(wholeOf(path)))
    .concat(readdirSync(out).filter((name) => wholeOf(name) !== name))
  for (const path of gone) rmSync(join(out, path))
  return gone
}

/** What an archive puts into its folders. */
const OURS = /^(?:\w+\/[\da-f]{24}\.(?:table|parquet)|transcripts\/[^/]+\.json)$/

/** All tables of an archive. */
export const tablesOf = ({ people, themes, names, segments }: Manifest): TableFile[] => [
  ...people,
  ...themes,
  names,
  ...segments.flatMap(({ words, meetings }) => [words, meetings]),
]

export const parquetOf = ({ segments }: Manifest): string[] =>
  segments.flatMap(({ parquet }) => parquet ?? [])
