import { CONFUSABLES } from '../text/confusables.ts'
import { UNSEEN } from '../text/hidden-characters.ts'
import { isFullWidth } from '../text/writing.ts'
import type { ShownSpeaker, Speaker } from './transcript.ts'

/*
 * Nobody is to be taken for somebody else: where a reader could not tell the names of two speakers
 * apart, each has its number behind it, `Li Wei (1/2)`, everywhere and in all that is written.
 */

/**
 * The speakers as they are shown: the same list where no two look alike. Only the wordings that do are
 * numbered: 张伟 and 章伟 are told apart in Chinese and are both Zhang Wei.
 */
export function tellApart(speakers: Speaker[]): ShownSpeaker[] {
  const known = told.get(speakers)
  if (known) return known
  const alike = findAlike(speakers)
  const shown =
    alike.size === 0 ? speakers : speakers.map((speaker, i) => number(speaker, alike.get(i)))
  told.set(speakers, shown)
  return shown
}

/** Every correction of a meeting shows it anew, few change a name. */
const told = new WeakMap<readonly Speaker[], ShownSpeaker[]>()

/** Which of how many a speaker is, and the languages in which that must be said. */
interface Alike {
  readonly place: string
  readonly languages: ReadonlySet<string>
}

function number(speaker: Speaker, alike: Alike | undefined): ShownSpeaker {
  if (!alike) return speaker
  const { name } = speaker
  const { place, languages } = alike
  const wordings = Object.entries(name)
  const shown = wordings.map(([language, words]) => {
    if (!languages.has(language)) return [language, words]
    // Who has one name in several languages has one after it is numbered.
    const isShared = wordings.some(([other, same]) => same === words && !isFullWidth(other))
    const wide = isFullWidth(language) && !isShared
    return [language, wide ? `${words}（${place}）` : `${words} (${place})`]
  })
  return { ...speaker, name: Object.fromEntries(shown), ownName: name }
}

/** By number, the speakers of whom a name, in any language, looks like one of another speaker. */
function findAlike(speakers: readonly Speaker[]): Map<number, Alike> {
  const names = speakers.flatMap(({ name }, speaker) =>
    Object.entries(name).map(([language, words]) => ({ speaker, language, seen: seenAs(words) })),
  )
  type Name = (typeof names)[number]
  const groups = createGroups(speakers.length)
  const alike = new Set<Name>()
  const compare = (some: readonly Name[], keyOf: (name: Name) => string) => {
    const first = new Map<string, number>()
    const shared = new Set<string>()
    for (const name of some) {
      const key = keyOf(name)
      const other = first.get(key) ?? name.speaker
      first.set(key, other)
      if (other !== name.speaker) {
        groups.join(other, name.speaker)
        shared.add(key)
      }
    }
    for (const name of some) if (shared.has(keyOf(name))) alike.add(name)
  }
  compare(names, ({ seen }) => seen.toLowerCase())
  compare(names, ({ seen }) => asDrawn(seen))
  // Who brings a number that looks like ours belongs to those who are numbered.
  const bare = ({ seen }: Name) => withoutNumbers(seen.toLowerCase())
  const numbered = new Set([...alike].map(bare))
  if (numbered.size > 0)
    compare(
      names.filter((name) => numbered.has(bare(name))),
      bare,
    )

  const languages = new Map<number, Set<string>>()
  for (const { speaker, language } of names.filter((name) => alike.has(name))) {
    languages.set(speaker, (languages.get(speaker) ?? new Set()).add(language))
  }
  const counted = new Map<number, number>()
  return new Map(
    [...languages].map(([speaker, own]) => {
      const group = groups.of(speaker)
      const nth = (counted.get(group) ?? 0) + 1
      counted.set(group, nth)
      return [speaker, { place: `${nth}/${groups.sizeOf(speaker)}`, languages: own }]
    }),
  )
}

/** White space, what is not seen, and the sign that stands for it. */
const UNTOLD = new RegExp(`[\\s\\ufffd${UNSEEN}]`, 'gu')

/** The same for all names that differ only by what is not seen or looks alike, case aside. */
function seenAs(name: string): string {
  const plain = name.normalize('NFKC').replace(UNTOLD, '')
  return plain.replace(/[^\x20-_a-\x7e]/gu, (char) => CONFUSABLES.get(char) ?? char)
}

/** The same for names in which letters and digits stand for others that are drawn alike. */
const asDrawn = (name: string) =>
  name.replace(/[I1|]/g, 'l').replaceAll('0', 'O').replaceAll('rn', 'm').replaceAll('vv', 'w')

/** A name without numbers behind it that look like ours. */
function withoutNumbers(name: string): string {
  let rest = name
  while (rest.endsWith(')')) {
    const start = rest.lastIndexOf('(')
    if (start < 0 || !/^[\dil|o]+\/[\dil|o]+$/.test(rest.slice(start + 1, -1))) break
    rest = rest.slice(0, start)
  }
  return rest
}

/** Things by number that are joined into groups (union–find). */
function createGroups(length: number) {
  const parents = Int32Array.from({ length }, (_, i) => i)
  const sizes = new Int32Array(length).fill(1)
  const of = (one: number): number => {
    let root = one
    while (parents[root] !== root) {
      parents[root] = parents[parents[root]!]!
      root = parents[root]!
    }
    return root
  }
  return {
    of,
    sizeOf: (one: number) => sizes[of(one)]!,
    join(a: number, b: number) {
      const [large, small] = sizes[of(a)]! < sizes[of(b)]! ? [of(b), of(a)] : [of(a), of(b)]
      if (large === small) return
      parents[small] = large
      sizes[large]! += sizes[small]!
    },
  }
}
