import type { Term } from './terms/meeting-terms.ts'
import type { MeetingWords } from './terms/meeting-words.ts'
import { BREAK, isHan } from './terms/vocabulary.ts'

/** A term is part of a longer one that is said so often, and in so large a share of its places. */
const LEAST = 3
const SHARE = 0.4
/** No term has more words. */
const MOST_WORDS = 3

/**
 * A term in the longest form that its meeting knows it by: a word is taken to it, and another, that stands beside it in
 * a large share of its places. `skills` is mostly `regional skills partnerships`; of that alone the mentions are then.
 * `telling` has a 1 for each word that may be in a term. A Chinese term is a word of its own.
 */
export function longestForm(term: Term, meeting: MeetingWords, telling: Uint8Array): Term {
  let form = term
  while (form.stems.length < MOST_WORDS) {
    const longer = longerForm(form, meeting, telling)
    if (!longer) break
    form = longer
  }
  return form
}

/** Terms without those all of whose words are in another of them. */
export const withoutParts = (terms: readonly Term[]): Term[] =>
  terms.filter((term, i) =>
    terms.every((other, k) => {
      const isLonger = other.stems.length > term.stems.length
      const isFirst = k < i && other.stems.length === term.stems.length
      return !(isLonger || isFirst) || !term.stems.every((stem) => other.stems.includes(stem))
    }),
  )

function longerForm(term: Term, meeting: MeetingWords, telling: Uint8Array): Term | null {
  const { kinds, stems: stemOf, words: inSmall } = meeting.vocabulary
  const { stems } = term
  if (stems.some((stem) => isHan(inSmall[stem]!))) return null
  const isThing = (word: number) => kinds[word] !== 'verb' && kinds[word] !== 'quality'
  const before = new Map<number, number[]>()
  const after = new Map<number, number[]>()
  let places = 0
  eachPlace(term, meeting, (point, left, last, right) => {
    places++
    // What a term ends with is a thing.
    if (telling[left] && isThing(last)) add(before, stemOf[left]!, point)
    // And nothing follows on a plural in it: `street lamps cost` is a clause.
    const isOne = inSmall[last] === inSmall[stemOf[last]!]
    if (telling[right] && isThing(right) && isOne) add(after, stemOf[right]!, point)
  })
  const [left, leftPoints] = mostOf(before)
  const [right, rightPoints] = mostOf(after)
  const isRight = rightPoints.length >= leftPoints.length
  const points = isRight ? rightPoints : leftPoints
  if (points.length < Math.max(LEAST, SHARE * places)) return null
  const word = isRight ? right : left
  if (stems.includes(word)) return null
  return {
    ...term,
    stems: isRight ? [...stems, word] : [word, ...stems],
    kind: 'noun',
    mentions: Int32Array.from(points),
  }
}

/** Hears of each place where a term stands: the point, the word before it, its last word and the one after it. */
function eachPlace(
  { stems, mentions }: Term,
  { vocabulary, words, starts }: MeetingWords,
  hear: (point: number, left: number, last: number, right: number) => void,
): void {
  const { stems: stemOf } = vocabulary
  for (let i = 0; i < mentions.length; i++) {
    const point = mentions[i]!
    if (i > 0 && point === mentions[i - 1]) continue
    const [first, end] = [starts[point]!, starts[point + 1]!]
    for (let at = first; at + stems.length <= end; at++) {
      if (!stems.every((stem, k) => stemOf[words[at + k]!] === stem)) continue
      const left = at > first ? words[at - 1]! : BREAK
      hear(point, left, words[at + stems.length - 1]!, words[at + stems.length] ?? BREAK)
    }
  }
}

function add(points: Map<number, number[]>, stem: number, point: number): void {
  const known = points.get(stem)
  if (known) known.push(point)
  else points.set(stem, [point])
}

function mostOf(points: ReadonlyMap<number, number[]>): readonly [stem: number, points: number[]] {
  let most: readonly [number, number[]] = [BREAK, []]
  for (const entry of points) if (entry[1].length > most[1].length) most = entry
  return most
}
