import { besideEachOther, type TokenList } from './beside.ts'
import { above, beginningKey, facetKey, numbersKey, placesKey } from './keys.ts'
import { readList } from './lists.ts'
import type { Clause, Term } from './query.ts'
import { both, either } from './sets.ts'
import { classOf, pairOf, WORD } from './tokens.ts'
import { isShort, type Words } from './words.ts'

/** What is asked of a segment: every clause, and of each group of facets one. */
export interface Asked {
  readonly clauses: readonly Clause[]
  readonly facets: readonly (readonly string[])[]
}

/**
 * Where beginnings have more bytes of lists than this, and than a bit a point, it is asked first whether they have one of their
 * own: those that have one mostly take more.
 */
const LONG = 8192

/** What the lists of a segment leave of what is asked. */
export interface Candidates {
  /** The numbers of the points that have each word, beginning and facet that is asked, ascending. */
  readonly numbers: Int32Array
  /** Whether all of them are found: nothing has to stand beside each other. */
  readonly areFound: boolean
  /** Those of some of them in which also stands beside each other what has to: reads places. Rejects as the table does. */
  readonly foundAmong: (numbers: Int32Array) => Promise<Int32Array>
}

/**
 * The numbers of the points of a segment that have all that is asked, ascending; all points where nothing is.
 * Rejects as the table does.
 */
export async function searchSegment(words: Words, asked: Asked): Promise<Int32Array> {
  const { numbers, foundAmong } = await candidatesIn(words, asked)
  return foundAmong(numbers)
}

/** The points of a segment that may have all that is asked; all points where nothing is. Rejects as the table does. */
export async function candidatesIn(
  words: Words,
  { clauses: given, facets }: Asked,
): Promise<Candidates> {
  const { table, path, points } = words
  // In one round trip whatever of the index may be needed; where that fails, so does what needs it.
  table.prepare(keysOf(given, facets)).catch(() => {})
  const ahead = isShort(points) ? aheadOf(given) : []
  table.getAll(ahead).catch(() => {})
  const clauses = await withPairs(words, given)
  const terms = clauses.flatMap((clause) => clause.terms)
  const whole = terms.filter(({ begins }) => !begins).map(({ token }) => token)
  const keys = [...new Set(whole.map(numbersKey).concat(facets.flat().map(facetKey)))]
  const [values, beginnings] = await Promise.all([
    table.getAll(keys),
    Promise.all(clauses.map((clause) => readBeginning(words, clause))),
  ])
  const byKey = new Map(keys.map((key, i) => [key, values[i]!]))
  const numbersOf = (lists: readonly TokenList[]) =>
    either(
      lists.map(({ numbers }) => numbers),
      points,
    )
  const listsOf = (key: string, token: string): TokenList[] => {
    const value = byKey.get(key)
    return value ? [{ token, ...readList(value, points, path) }] : []
  }

  const sets = facets.map((group) =>
    numbersOf(group.flatMap((facet) => listsOf(facetKey(facet), facet))),
  )
  const phrases: { readonly terms: readonly Term[]; readonly lists: TokenList[][] }[] = []
  for (const [i, { terms }] of clauses.entries()) {
    const beginning = beginnings[i]!
    const lists = terms.map(({ token, begins }) =>
      begins ? beginning.lists : listsOf(numbersKey(token), token),
    )
    if (terms.length > 1) phrases.push({ terms, lists })
    for (const [j, own] of lists.entries())
      sets.push((terms[j]!.begins && beginning.numbers) || numbersOf(own))
  }
  sets.sort((a, b) => a.length - b.length)
  let numbers = sets.shift() ?? Int32Array.from({ length: points }, (_, number) => number)
  for (const set of sets) numbers = both(numbers, set)
  const foundAmong = async (found: Int32Array): Promise<Int32Array> => {
    // One after the other: what one leaves out, the next does not read.
    for (const { terms, lists } of phrases) {
      if (found.length > 0) found = await besideEachOther(words, terms, lists, found)
    }
    return found
  }
  const areAtHand =
    ahead.length > 0 || phrases.every(({ lists }) => lists.flat().every(({ places }) => places))
  if (!areAtHand && numbers.length > 0) return { numbers, areFound: false, foundAmong }
  return { numbers: await foundAmong(numbers), areFound: true, foundAmong: async (some) => some }
}

/** What may be looked up. */
const keysOf = (clauses: readonly Clause[], facets: Asked['facets']): string[] => [
  ...facets.flat().map(facetKey),
  ...clauses.flatMap(({ terms }) =>
    terms.flatMap(({ token, begins }) => [
      numbersKey(token),
      ...(begins ? [beginningKey(token)] : []),
    ]),
  ),
  ...phraseKeys(clauses),
]

/**
 * What of words beside each other is read at once where a segment is short: to ask first for lists of pairs, then for those of words and
 * then for places takes three round trips. Characters need one for their places, and the words of the first points are there as soon.
 */
const aheadOf = (clauses: readonly Clause[]): string[] =>
  phraseKeys(clauses.filter(({ terms }) => pairsIn(terms).length > 0))

/** What is looked up of terms beside each other in a few steps, where each list needs no more than its first places. */
const phraseKeys = (clauses: readonly Clause[]): string[] =>
  clauses.flatMap(({ terms }) => {
    const pairs = pairsIn(terms)
    const whole = terms.length > 1 ? terms.filter(({ begins }) => !begins) : []
    return [
      ...[...pairs, ...whole].map(({ token }) => numbersKey(token)),
      ...[...(terms.length > 2 ? pairs : []), ...whole].map(({ token }) => placesKey(token, 0)),
    ]
  })

/** What the term of a clause stands for that is a beginning: the lists of tokens, or only the points. */
async function readBeginning(
  { table, path, points }: Words,
  { terms }: Clause,
): Promise<{ readonly lists: TokenList[]; readonly numbers: Int32Array | null }> {
  // It can be the last one only.
  const term = terms.at(-1)
  if (!term?.begins) return { lists: [], numbers: null }
  const key = numbersKey(term.token)
  if (terms.length === 1 && (await table.sizeOf(key, above(key))) > Math.max(LONG, points >> 3)) {
    const value = await table.get(beginningKey(term.token))
    if (value) return { lists: [], numbers: readList(value, points, path).numbers }
  }
  const records = await table.range(key, above(key))
  const lists = records.map(([name, value]) => ({
    token: name.slice(1),
    ...readList(value, points, path),
  }))
  return { lists, numbers: null }
}

/** The clauses with those pairs of words that have a list in place of their words. */
async function withPairs({ table }: Words, clauses: readonly Clause[]): Promise<readonly Clause[]> {
  const asked = clauses.flatMap(({ terms }) => pairsIn(terms).map(({ token }) => token))
  if (asked.length === 0) return clauses
  const values = await table.getAll(asked.map(numbersKey))
  const there = new Set(asked.filter((_, i) => values[i]))
  return clauses.map(({ terms }) => {
    const pairs = pairsIn(terms).filter(({ token }) => there.has(token))
    const held = new Set(pairs.flatMap(({ at }) => [at, at + 1]))
    const rest = terms.filter(({ at }) => !held.has(at))
    return { terms: [...pairs, ...rest].sort((a, b) => a.at - b.at) }
  })
}

const isWord = (token: string) => classOf(token.codePointAt(0)!) === WORD

/** Each two whole words beside each other as one term. */
const pairsIn = (terms: readonly Term[]): Term[] =>
  terms.flatMap(({ token, at, begins }, i) => {
    const next = terms[i + 1]
    if (begins || !next || next.begins || next.at !== at + 1) return []
    if (!isWord(token) || !isWord(next.token)) return []
    return [{ token: pairOf(token, next.token), at, begins: false }]
  })
