import type { Localized } from '../../format/transcript.ts'
import { romaniserOf, slugOf } from '../../parse/names/romanise.ts'
import type { Speller } from '../../search/pinyin.ts'
import { ENGLISH } from '../../text/language.ts'
import type { NameCluster } from './name-cluster.ts'
import type { PeopleFile } from './people-file.ts'
import type { PersonMention } from './person-mention.ts'
import { compare } from './person-names.ts'
import { stableIds } from './stable-id.ts'

/** Ids by the first mention of each, so that later meetings change none. */
export function personIds(
  mentions: readonly PersonMention[],
  clusters: readonly NameCluster[],
  hand: PeopleFile | undefined,
  speller: Speller | undefined,
): string[] {
  const romanise = speller && romaniserOf(speller)
  const pinned = clusters.map(({ hand: entry }) =>
    entry === null ? undefined : hand?.people[entry]?.id,
  )
  const anchors = new Set<string>()
  const made = clusters.map(({ mentions: [first], forms }) => {
    const { id, name, body, meeting } = mentions[first!]!
    const anchor = JSON.stringify([body?.id ?? null, wordingsOf(name)])
    const isFirst = forms.length > 0 && body !== null && !anchors.has(anchor)
    anchors.add(anchor)
    return {
      slug: slugFor(name, romanise),
      anchor: isFirst ? anchor : JSON.stringify([anchor, meeting, id]),
    }
  })
  const taken = new Set(pinned.filter((id) => id !== undefined))
  const ids = stableIds(made, taken)
  return ids.map((id, i) => pinned[i] ?? id)
}

const wordingsOf = (name: Localized) => [...new Set(Object.values(name))].toSorted(compare)

function slugFor(name: Localized, romanise: ReturnType<typeof romaniserOf> | undefined): string {
  const inLatin = Object.entries(name)
    .toSorted(([a], [b]) => Number(b === ENGLISH) - Number(a === ENGLISH) || compare(a, b))
    .map(([, words]) => slugOf(words))
    .find((slug) => slug !== '')
  if (inLatin || !romanise) return inLatin ?? ''
  const [first = ''] = wordingsOf(name)
  return romanise(first).slug
}
