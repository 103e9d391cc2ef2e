import type { Localized } from '../../format/transcript.ts'
import { fold } from '../../text/fold.ts'
import { classOf, eachToken, WORD } from '../words/tokens.ts'

/** Shorter words are in every sentence. */
const LETTERS = 5
/** So many words, or pairs of characters, have to be the same in both, and this share of the shorter text's. */
const FEWEST = { words: 3, pairs: 6 }
const SHARE = 0.5
/** What a greater share of other texts has tells nothing of two. */
const COMMON = 0.02

/** Tells of a text in how far another says the same in the same words. */
export type Alike = (other: Localized) => Localized | null

/**
 * What another text says in the same words as this one, in each language that shows it: words of five letters or more, or,
 * in scripts without spaces, pairs of characters. Null where fewer than half of the shorter text's are the same, or fewer
 * than three words, or six pairs.
 * @param names what their themes are called: that both name these tells nothing.
 * @param common other tokens that tell nothing.
 */
export function alikeTo(
  text: Localized,
  names: readonly Localized[] = [],
  common: ReadonlySet<string> = new Set(),
): Alike {
  const nothing = new Set([...names.flatMap((name) => [...tokensOf(name)]), ...common])
  const tellingIn = (words = '') =>
    new Set([...telling(words)].filter((token) => !nothing.has(token)))
  const own = new Map(Object.entries(text).map(([tag, words]) => [tag, tellingIn(words)]))
  return (other) => {
    const said: Record<string, string> = {}
    for (const [tag, words] of Object.entries(other)) {
      const [mine, its] = [own.get(tag), tellingIn(words)]
      if (!mine) continue
      const shared = [...mine].filter((token) => its.has(token))
      const isPairs = shared.filter(isPair).length > shared.length / 2
      const least = isPairs ? FEWEST.pairs : FEWEST.words
      if (shared.length < least || shared.length < SHARE * Math.min(mine.size, its.size)) continue
      said[tag] = isPairs ? runsOf(shared).join(', ') : shared.join(', ')
    }
    return Object.keys(said).length > 0 ? said : null
  }
}

/** The tokens that more of some texts have than a few in a hundred: words that any sentence may have, and no matter of its own. */
export function commonIn(texts: readonly Localized[]): ReadonlySet<string> {
  const times = new Map<string, number>()
  for (const text of texts)
    for (const token of tokensOf(text)) times.set(token, (times.get(token) ?? 0) + 1)
  const most = COMMON * texts.length
  return new Set([...times].flatMap(([token, count]) => (count > most ? [token] : [])))
}

/** The tokens that tell something in any of its wordings. */
const tokensOf = (text: Localized): ReadonlySet<string> =>
  new Set(Object.values(text).flatMap((words) => [...telling(words ?? '')]))

/** The tokens of a text that tell something, in its order. */
function telling(text: string): ReadonlySet<string> {
  const tokens = new Set<string>()
  eachToken(fold(text), 0, (token) => {
    if (isPair(token) ? [...token].length > 1 : token.length >= LETTERS) tokens.add(token)
  })
  return tokens
}

const isPair = (token: string) => classOf(token.codePointAt(0)!) !== WORD

/** Pairs of characters that follow each other as the stretches that they were cut from. */
function runsOf(pairs: readonly string[]): string[] {
  const runs: string[] = []
  for (const pair of pairs) {
    const [first, ...rest] = [...pair]
    const last = runs.at(-1)
    if (last?.endsWith(first!)) runs[runs.length - 1] = last + rest.join('')
    else runs.push(pair)
  }
  return runs
}
