import type { Archive, ReadBytes } from '../archive.ts'
import { ArchiveFault } from '../archive-fault.ts'
import { MANIFEST, type Manifest, readManifest } from '../manifest.ts'
import { unpackPerson, unpackTheme } from '../records/pack-records.ts'
import { shardOf } from '../records/shards.ts'
import { openTable, type Table } from '../table/read-table.ts'
import { meetingsNewestFirst } from './list-meetings.ts'
import { namesLike } from './names-like.ts'
import { pointsAt } from './points-at.ts'
import { searchArchive } from './search-archive.ts'
import { openSegments } from './segments.ts'
import { unpackOr } from './unpack-or.ts'

/** Opens an archive: reads its manifest, and nothing else before it is asked. Throws an {@link ArchiveFault}. */
export async function openArchive(read: ReadBytes): Promise<Archive> {
  const manifest = parse(MANIFEST, await read(MANIFEST, 0), (text) =>
    readManifest(JSON.parse(text)),
  )
  if (!manifest) throw new ArchiveFault('not-archive', MANIFEST)
  return archiveOf(manifest, read)
}

function archiveOf(manifest: Manifest, read: ReadBytes): Archive {
  const tables = new Map<string, Table>()
  const segments = openSegments(manifest, read)
  /** A record by its id, of the shard that has it. */
  const record = async <T>(
    of: 'people' | 'themes',
    id: string,
    unpack: (bytes: Uint8Array) => T,
  ): Promise<T | null> => {
    const file = manifest[of][shardOf(id, manifest[of].length)]
    if (!file) return null
    const [path] = file
    const table = tables.get(path) ?? openTable(read, file)
    tables.set(path, table)
    const bytes = await table.get(id)
    return bytes && unpackOr(path, bytes, unpack)
  }
  const names = openTable(read, manifest.names)
  return {
    summary: manifest.summary,
    meetings: (of, from, count) => meetingsNewestFirst(segments, of, from, count),
    person: (id) => record('people', id, unpackPerson),
    theme: (id) => record('themes', id, unpackTheme),
    points: (wanted) => pointsAt(segments, read, wanted),
    names: (typed, count) => namesLike(names, manifest.names[0], typed, count),
    search: (question) => searchArchive(segments, read, question),
  }
}

function parse<T>(path: string, bytes: Uint8Array, read: (text: string) => T): T {
  return unpackOr(path, bytes, (own) => read(new TextDecoder().decode(own)))
}
