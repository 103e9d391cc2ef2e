import type { Localized } from '../../format/transcript.ts'
import { romaniserOf, slugOf } from '../../parse/names/romanise.ts'
import type { Speller } from '../../search/pinyin.ts'
import { ENGLISH } from '../../text/language.ts'
import { addressOf } from './address-of.ts'
import type { NameCluster } from './name-cluster.ts'
import type { PeopleFile } from './people-file.ts'
import type { PersonMention } from './person-mention.ts'
import { compare } from './person-names.ts'
import { stableIds } from './stable-id.ts'

/**
 * Ids by the first mention of each, so that later meetings change none: by its address, else by its name in its body. Where two
 * would be the same, both are by the meeting of their first mention instead, so that no id ever goes over to a namesake.
 */
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
  const firsts = clusters.map(({ mentions: [first] }) => mentions[first!]!)
  const anchors = firsts.map(anchorOf)
  const counts = new Map<string, number>()
  for (const anchor of anchors) counts.set(anchor, (counts.get(anchor) ?? 0) + 1)
  const made = firsts.map(({ id, name, body, meeting, sameAs = [] }, i) => {
    const anchor = anchors[i]!
    const isPlain =
      clusters[i]!.forms.length > 0 &&
      (body !== null || sameAs.length > 0) &&
      counts.get(anchor) === 1
    return {
      slug: slugFor(name, romanise),
      anchor: isPlain ? anchor : JSON.stringify([anchor, meeting, id]),
    }
  })
  const taken = new Set(pinned.filter((id) => id !== undefined))
  const ids = stableIds(made, taken)
  return ids.map((id, i) => pinned[i] ?? id)
}

function anchorOf({ name, body, sameAs = [] }: PersonMention): string {
  const [address] = sameAs.map((url) => addressOf(url).address).toSorted(compare)
  return JSON.stringify(address === undefined ? [body?.id ?? null, wordingsOf(name)] : [address])
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
