import type { Archive, Question, ReadBytes } from '../archive.ts'
import { ArchiveFault } from '../archive-fault.ts'
import { MANIFEST, type Manifest, type TableFile } from '../manifest.ts'
import { readManifest } from '../read-manifest.ts'
import { personKey, themeKey } from '../records/meeting-record.ts'
import { listKey, unpackNamed } from '../records/name-keys.ts'
import {
  unpackPerson,
  unpackPersonFacts,
  unpackTheme,
  unpackThemeFacts,
} from '../records/pack-records.ts'
import { shardOf } from '../records/shards.ts'
import { openTable } from '../table/read-table.ts'
import { excerptOf } from './excerpt.ts'
import { joinPersonParts, joinThemeParts } from './join-parts.ts'
import { meetingsNewestFirst } from './list-meetings.ts'
import { namesLike } from './names-like.ts'
import { pointsAt } from './points-at.ts'
import { type Asking, askArchive } from './search-archive.ts'
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
  const segments = openSegments(manifest, read)
  const facts = {
    people: openShards(manifest.people, read),
    themes: openShards(manifest.themes, read),
  }
  const names = openTable(read, manifest.names)
  /** What is known of somebody or something, and its parts of all segments, asked for at once. */
  const record = async <Facts, Part>(
    known: Promise<Facts | null>,
    key: string,
    unpack: (bytes: Uint8Array) => Part,
    join: (parts: readonly Part[]) => Part,
  ): Promise<(Facts & Part) | null> => {
    const [own, parts] = await Promise.all([
      known,
      Promise.all(segments.map((segment) => segment.part(key, unpack))),
    ])
    return own && { ...own, ...join(parts.filter((part) => part !== null)) }
  }
  // The first points of a question and their count are mostly asked for together.
  let last: { readonly key: string; readonly asking: Asking } | null = null
  const ask = (question: Question): Asking => {
    const key = JSON.stringify(question)
    if (last?.key !== key) last = { key, asking: askArchive(segments, read, question) }
    return last.asking
  }
  return {
    summary: manifest.summary,
    meetings: (of, from, count) => meetingsNewestFirst(segments, of, from, count),
    person: (id) =>
      record(facts.people(id, unpackPersonFacts), personKey(id), unpackPerson, joinPersonParts),
    theme: (id) =>
      record(facts.themes(id, unpackThemeFacts), themeKey(id), unpackTheme, joinThemeParts),
    points: (wanted) => pointsAt(segments, read, wanted),
    excerpt: (meeting, points) => excerptOf(segments, read, meeting, points),
    names: (typed, count) => namesLike(names, manifest.names[0], typed, count),
    all: async (of) => {
      const listed = await names.get(listKey(of))
      return listed ? unpackOr(manifest.names[0], listed, unpackNamed) : manifest.summary[of]
    },
    search: (question) => ask(question).all(),
    first: (question, count) => ask(question).first(count),
    soonest: (question, count) => ask(question).soonest(count),
  }
}

/** Reads facts by their ids, of the shard that has them. */
function openShards(files: readonly TableFile[], read: ReadBytes) {
  const tables = files.map((file) => openTable(read, file))
  return async <T>(id: string, unpack: (bytes: Uint8Array) => T): Promise<T | null> => {
    const shard = shardOf(id, files.length)
    const bytes = (await tables[shard]?.get(id)) ?? null
    return bytes && unpackOr(files[shard]![0], bytes, unpack)
  }
}

function parse<T>(path: string, bytes: Uint8Array, read: (text: string) => T): T {
  return unpackOr(path, bytes, (own) => read(new TextDecoder().decode(own)))
}
