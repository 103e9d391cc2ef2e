import { packPerson, packTheme } from '../records/pack-records.ts'
import { shardOf } from '../records/shards.ts'
import { compareKeys } from '../table/compare-keys.ts'
import type { Appearances } from './appearances.ts'
import type { Gathered } from './gathered.ts'
import { personRecord } from './person-record.ts'
import { themeRecord } from './theme-record.ts'
import { type WrittenTable, wholeTable } from './whole-table.ts'

/** A shard of so many. */
export interface Shard {
  readonly shard: number
  readonly count: number
}

/** The numbers of those whose records are in a shard, in the order of their keys. */
export const membersOf = (
  list: readonly { readonly id: string }[],
  { shard, count }: Shard,
): number[] =>
  [...list.keys()]
    .filter((i) => shardOf(list[i]!.id, count) === shard)
    .sort((a, b) => compareKeys(list[a]!.id, list[b]!.id))

/** The table of one shard of people. */
export const peopleShard = (all: Gathered, seen: Appearances, own: Shard): WrittenTable =>
  wholeTable(
    membersOf(all.people, own).map((person) => {
      const within = seen.meetingsOf.people[person]!
      return [
        all.people[person]!.id,
        packPerson(personRecord(all, person, within, seen.people)),
      ] as const
    }),
  )

/** The table of one shard of themes. */
export const themesShard = (all: Gathered, seen: Appearances, own: Shard): WrittenTable =>
  wholeTable(
    membersOf(all.themes, own).map((theme) => {
      const within = seen.meetingsOf.themes[theme]!
      return [all.themes[theme]!.id, packTheme(themeRecord(all, theme, within))] as const
    }),
  )
