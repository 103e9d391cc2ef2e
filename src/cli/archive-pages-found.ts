import type { Manifest } from '../domain/archive/manifest.ts'
import type { SubjectKind } from '../domain/archive/pages/archive-site.ts'
import { openSegments, type Segment } from '../domain/archive/read/segments.ts'
import { personKey, themeKey } from '../domain/archive/records/meeting-record.ts'
import { unpackPersonFacts } from '../domain/archive/records/pack-records.ts'
import { openTable, type Table } from '../domain/archive/table/read-table.ts'
import { bytesIn } from './archive-bytes.ts'
import type { Made } from './archive-pages-made.ts'
import { hashOf } from './hash-of.ts'

/** Who and what an archive has pages of, and what its transcripts are. */
export interface Found extends Pick<Made, 'tables' | 'transcripts'> {
  /** By id the hash of all that is told of somebody or something, in any table. */
  readonly records: Readonly<Record<SubjectKind, ReadonlyMap<string, string>>>
}

type Hashes = readonly (readonly [key: string, hash: string])[]

/** Looks through the tables of an archive; those that were read before, as `known` tells, are not read again. */
export async function findPages(out: string, manifest: Manifest, known: Made): Promise<Found> {
  const read = bytesIn(out)
  const tables: Record<string, Hashes> = {}
  const transcripts: Record<string, Hashes> = {}
  const facts: Record<SubjectKind, Hashes[]> = { people: [], themes: [] }
  for (const of of ['people', 'themes'] as const) {
    for (const file of manifest[of]) {
      const [path] = file
      tables[path] = known.tables[path] ?? (await factsIn(of, openTable(read, file)))
      facts[of].push(tables[path])
    }
  }
  const parts: Hashes[] = []
  for (const segment of openSegments(manifest, read)) {
    const [path] = segment.file.meetings
    tables[path] = known.tables[path] ?? (await partsIn(openTable(read, segment.file.meetings)))
    transcripts[path] = known.transcripts[path] ?? (await transcriptsIn(segment))
    parts.push(tables[path])
  }
  const told = hashesByKey(parts)
  const records = {
    people: joined(facts.people, told, personKey),
    themes: joined(facts.themes, told, themeKey),
  }
  return { tables, transcripts, records }
}

const LAST = '\u{10ffff}'

/** Those of a table that have pages, by id: whoever is nobody in particular has none. */
async function factsIn(of: SubjectKind, table: Table): Promise<Hashes> {
  const records = await table.range('', LAST)
  return records
    .filter(([, bytes]) => of === 'themes' || !unpackPersonFacts(bytes).voice)
    .map(([id, bytes]) => [id, hashOf(bytes)])
}

/** What a segment tells of people and themes, by their keys. */
async function partsIn(table: Table): Promise<Hashes> {
  const records = await table.range(personKey(''), LAST)
  return records.map(([key, bytes]) => [key, hashOf(bytes)])
}

/** The transcripts of a segment, by the keys of their meetings. */
async function transcriptsIn(segment: Segment): Promise<Hashes> {
  const own: [string, string][] = []
  for (const [key] of await segment.list()) own.push([key, (await segment.meeting(key)).hash ?? ''])
  return own
}

function hashesByKey(parts: readonly Hashes[]): ReadonlyMap<string, string[]> {
  const told = new Map<string, string[]>()
  for (const [key, hash] of parts.flat()) {
    const known = told.get(key)
    if (known) known.push(hash)
    else told.set(key, [hash])
  }
  return told
}

/** Facts with all that segments tell, by id. */
const joined = (
  facts: readonly Hashes[],
  told: ReadonlyMap<string, readonly string[]>,
  keyOf: (id: string) => string,
): ReadonlyMap<string, string> =>
  new Map(
    facts.flat().map(([id, hash]) => [id, hashOf([hash, ...(told.get(keyOf(id)) ?? [])].join())]),
  )
