import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { MANIFEST, type Manifest, type TableFile } from '../domain/archive/manifest.ts'
import type { WrittenTable } from '../domain/archive/table/write-table.ts'
import { tableFile } from '../domain/archive/write/table-file.ts'
import { hashOf } from './hash-of.ts'
import { putOther, putWhole, wholeOf } from './put-whole.ts'

export const TRANSCRIPTS = 'transcripts'

/** Files that are named after their content, each in the folder of its kind; points are Parquet, the others tables. */
export const KINDS = ['people', 'themes', 'names', 'meetings', 'words', 'points'] as const
export type FileKind = (typeof KINDS)[number]

/** What was decided by hand of who is who, where it was. */
export const PEOPLE = 'people.json'

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
