import type { Localized } from '../../format/transcript.ts'
import type { Speller } from '../../search/pinyin.ts'
import { fold } from '../../text/fold.ts'
import { hasPinyin } from '../../text/writing.ts'
import type { NamedOnly, NameHit } from '../archive.ts'
import { MOST_AT_FIRST } from '../most-at-first.ts'
import {
  beginningKey,
  listKey,
  MOST_BEGUN,
  MOST_LISTED,
  MOST_TYPED,
  mostHeard,
  nameKey,
  packHits,
  packNamed,
} from '../records/name-keys.ts'
import { compareKeys } from '../table/compare-keys.ts'
import type { Appearances } from './appearances.ts'
import type { Gathered } from './gathered.ts'
import type { Listed } from './summary.ts'

/**
 * The records that people and themes are found by, in the order of their keys: what their names may be typed as, and for
 * beginnings that very many have those with most points.
 */
export function nameRecords(
  { people, themes }: Gathered,
  seen: Appearances,
  speller: Speller,
  long: readonly LongList[] = [],
): [string, Uint8Array][] {
  const hits = new Map<string, NameHit[]>()
  const add = (names: readonly Localized[], hit: NameHit) => {
    const keys = names.flatMap((name) => typedAs(name, hit.what, speller)).map(keyOf)
    for (const key of new Set(keys)) {
      const known = hits.get(key)
      if (known) known.push(hit)
      else hits.set(key, [hit])
    }
  }
  for (const [i, entry] of seen.people.entries()) {
    const { names, isVoice } = people[i]!
    // Whoever is nobody in particular is found in their meeting, by its words.
    if (isVoice) continue
    add(
      names.map(({ name }) => name),
      { what: 'person', ...entry },
    )
  }
  for (const [i, entry] of seen.themes.entries())
    add(themes[i]!.labels, { what: 'theme', ...entry })
  const sorted = [...hits].sort(([a], [b]) => compareKeys(a, b))
  return [
    ...Array.from(beginnings(sorted))
      .sort(([a], [b]) => compareKeys(a, b))
      .map(([begin, found]): [string, Uint8Array] => [
        beginningKey(begin),
        packHits(mostHeard(found).slice(0, MOST_LISTED)),
      ]),
    ...long.map(([of, all]): [string, Uint8Array] => [listKey(of), packNamed(all)]),
    ...sorted.map(([key, found]): [string, Uint8Array] => [nameKey(key), packHits(found)]),
  ]
}

type LongList = readonly [of: 'bodies' | 'parties', all: readonly NamedOnly[]]

/** The bodies and the parties of an archive that has more of them than the first look tells, all of them. */
export function longLists({ bodies, parties }: Listed): LongList[] {
  return [
    ...(bodies.length > MOST_AT_FIRST ? [['bodies', bodies] as const] : []),
    ...(parties.length > MOST_AT_FIRST ? [['parties', parties] as const] : []),
  ]
}

/** Beginnings that name more than {@link MOST_BEGUN}, with all whom they name; names come in their order. */
function beginnings(
  names: readonly (readonly [string, readonly NameHit[]])[],
): ReadonlyMap<string, NameHit[]> {
  const begun = new Map<string, NameHit[]>()
  const keys = names.flatMap(([key, hits]) => hits.map(() => key))
  for (const [i, last] of keys.slice(MOST_BEGUN).entries()) {
    const key = keys[i]!
    if (key === keys[i - 1]) continue
    for (const begin of beginsOf(key)) {
      if (!last.startsWith(begin)) break
      begun.set(begin, [])
    }
  }
  for (const [key, hits] of names) {
    for (const begin of beginsOf(key)) {
      const list = begun.get(begin)
      if (!list) break
      for (const hit of hits) list.push(hit)
    }
  }
  return begun
}

/** A name up to each of its signs, shortest first. */
function* beginsOf(key: string): Generator<string> {
  let begin = ''
  for (const sign of key) {
    begin += sign
    yield begin
  }
}

/** Of a name no more is typed. */
const keyOf = (typed: string) => typed.slice(0, MOST_TYPED).toWellFormed()

/** What a name may be typed as: the whole of it and from each of its words on; in pinyin and by initials. */
function typedAs(name: Localized, what: NameHit['what'], speller: Speller): string[] {
  return Object.entries(name).flatMap(([language, wording]) => {
    const folded = fold(wording).trim()
    const words = folded.split(/\s+/)
    const begins = words.map((_, i) => words.slice(i).join(' '))
    if (!hasPinyin(language)) return begins
    const syllables = speller(folded, what === 'person').filter(Boolean)
    const initials = syllables.map((syllable) => syllable[0])
    return [...begins, ...(syllables.length > 1 ? [syllables.join(''), initials.join('')] : [])]
  })
}
