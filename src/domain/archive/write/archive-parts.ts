import type { Localized } from '../../format/transcript.ts'
import type { Speller } from '../../search/pinyin.ts'
import type { Manifest } from '../manifest.ts'
import { packFacts } from '../records/pack-records.ts'
import { shardCount, shardOf } from '../records/shards.ts'
import { compareKeys } from '../table/compare-keys.ts'
import { type WrittenTable, writeTable } from '../table/write-table.ts'
import { appearances } from './appearances.ts'
import type { Cast, Gathered } from './gathered.ts'
import { manifestOf, type Tables } from './manifest-of.ts'
import { longLists, nameRecords } from './name-records.ts'
import { personFacts } from './person-record.ts'
import { planSegments } from './plan-segments.ts'
import { segmentOf } from './segment.ts'
import { bodiesOf, partiesOf } from './summary.ts'
import { themeFacts } from './theme-record.ts'

/** A table that is to be made. */
export interface TablePart {
  /** All that its content follows from, in JSON. */
  readonly madeOf: unknown
  readonly make: () => WrittenTable
}

/** What an archive is made of besides its transcripts. */
export interface ArchiveParts {
  readonly people: readonly TablePart[]
  readonly themes: readonly TablePart[]
  /** Names are spelt, which takes a dictionary. */
  readonly names: Pick<TablePart, 'madeOf'> & { readonly make: (speller: Speller) => WrittenTable }
  /** Of each segment a table of its meetings and one of its words are made, whoever does it. */
  readonly segments: readonly Cast[]
  /** The manifest, once all tables are there. */
  readonly manifest: (title: Localized, tables: Tables) => Manifest
}

/** Parts an archive into what is made of it. `most` is how many points a segment holds, for tests. */
export function archiveParts(all: Gathered, most?: number): ArchiveParts {
  const seen = appearances(all)
  const plans = planSegments(all.meetings, most)
  const people = all.people.map((_, person) => personFacts(all, person, seen.people))
  const themes = all.themes.map(themeFacts)
  const lists = { bodies: bodiesOf(all.meetings), parties: partiesOf(all.meetings) }
  const long = longLists(lists)
  return {
    people: factsParts(people),
    themes: factsParts(themes),
    names: {
      madeOf: [seen.people, people.map(({ names }) => names), seen.themes, themes, ...long],
      make: (speller) => writeTable(nameRecords(all, seen, speller, long)),
    },
    segments: plans.map((plan) => segmentOf(all, plan)),
    manifest: (title, tables) => manifestOf(title, { ...all, ...lists }, seen, plans, tables),
  }
}

/** Facts in shards by their ids. */
function factsParts(facts: readonly Parameters<typeof packFacts>[0][]): TablePart[] {
  const count = shardCount(facts.length)
  const shards = Array.from({ length: count }, (): Parameters<typeof packFacts>[0][] => [])
  for (const one of facts) shards[shardOf(one.id, count)]!.push(one)
  return shards.map((own) => ({
    madeOf: own,
    make: () =>
      writeTable(
        own
          .toSorted((a, b) => compareKeys(a.id, b.id))
          .map((one) => [one.id, packFacts(one)] as const),
      ),
  }))
}
