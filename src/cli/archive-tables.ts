import type { Manifest } from '../domain/archive/manifest.ts'
import { type ArchiveParts, archiveParts } from '../domain/archive/write/archive-parts.ts'
import type { Gathered } from '../domain/archive/write/gathered.ts'
import type { Localized } from '../domain/format/transcript.ts'
import type { Known } from './archive-known.ts'
import { type Site, writeSegments } from './archive-segments.ts'

/**
 * Writes the files that are not there yet, and gives the manifest. `hashOf` gives what a meeting is kept by, by its key. Rejects
 * where a worker fails.
 */
export async function writeTables(
  site: Site,
  known: Known,
  title: Localized,
  all: Gathered,
  hashOf: (key: string) => string,
): Promise<Manifest> {
  const parts = archiveParts(all)
  const people = parts.people.map((part) => known.table('people', part))
  const themes = parts.themes.map((part) => known.table('themes', part))
  const names =
    known.find(known.keyOf('names', parts.names.madeOf)) ?? (await namesTable(known, parts.names))
  const segments = await writeSegments(site, known, parts.segments, hashOf)
  return parts.manifest(title, {
    people,
    themes,
    names,
    segments: segments.map(({ words, meetings, points }) => ({
      words,
      meetings,
      parquet: points[0],
    })),
  })
}

async function namesTable(known: Known, { madeOf, make }: ArchiveParts['names']) {
  const { spell } = await import('../domain/search/spell.ts')
  return known.table('names', { madeOf, make: () => make(spell) })
}
