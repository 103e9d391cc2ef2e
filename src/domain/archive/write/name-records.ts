import type { Localized } from '../../format/transcript.ts'
import type { Speller } from '../../search/pinyin.ts'
import { fold } from '../../text/fold.ts'
import { hasPinyin } from '../../text/writing.ts'
import type { NameHit } from '../archive.ts'
import { MOST_TYPED } from '../records/most-typed.ts'
import { compareKeys } from '../table/compare-keys.ts'
import type { Appearances } from './appearances.ts'
import type { Gathered } from './gathered.ts'

/** The records that people and themes are found by, in the order of their keys: what their names may be typed as. */
export function nameRecords(
  { people, themes }: Gathered,
  seen: Appearances,
  speller: Speller,
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
  for (const [i, entry] of seen.people.entries())
    add(
      people[i]!.names.map(({ name }) => name),
      { what: 'person', ...entry },
    )
  for (const [i, entry] of seen.themes.entries())
    add(themes[i]!.labels, { what: 'theme', ...entry })
  const encoder = new TextEncoder()
  return [...hits]
    .sort(([a], [b]) => compareKeys(a, b))
    .map(([key, found]) => [key, encoder.encode(JSON.stringify(found))])
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
