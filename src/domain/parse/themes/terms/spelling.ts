import type { Term } from './meeting-terms.ts'
import type { MeetingWords } from './meeting-words.ts'
import { wordsOf } from './read-terms.ts'
import { isHan, type Vocabulary } from './vocabulary.ts'

/** So many points are looked at: more would tell nothing new. */
const PLACES = 60

/** A term as a meeting mostly spells it, capitals and endings as there; `textOf` gives the text of a point. */
export function spellingOf(
  { stems, mentions }: Pick<Term, 'stems' | 'mentions'>,
  meeting: MeetingWords,
  textOf: (point: number) => string,
): string {
  const { vocabulary } = meeting
  const words = stems.map((stem) => vocabulary.words[stem]!)
  if (words.every(isHan)) return words.join('')
  const points = firstPoints(mentions)
  const times =
    stems.length === 1
      ? timesOfWord(stems[0]!, points, meeting)
      : timesOfPhrase(stems, points.map(textOf), vocabulary)
  let best = words.join(' ')
  let most = 0
  for (const [spelt, count] of times) {
    if (count <= most) continue
    best = spelt
    most = count
  }
  return best
}

/** The first of the points that are in order, each once. */
function firstPoints(mentions: ArrayLike<number>): number[] {
  const points: number[] = []
  for (let i = 0; i < mentions.length && points.length < PLACES; i++)
    if (i === 0 || mentions[i] !== mentions[i - 1]) points.push(mentions[i]!)
  return points
}

/** How often each spelling of a word is there. */
function timesOfWord(
  stem: number,
  points: readonly number[],
  { vocabulary: { stems, spellings }, words, starts }: MeetingWords,
): Map<string, number> {
  const times = new Map<string, number>()
  for (const point of points)
    for (let at = starts[point]!; at < starts[point + 1]!; at++) {
      if (stems[words[at]!] !== stem) continue
      const spelt = spellings[words[at]!]!
      times.set(spelt, (times.get(spelt) ?? 0) + 1)
    }
  return times
}

/** How often each spelling of a phrase is there, with what stands between its words. */
function timesOfPhrase(
  stems: readonly number[],
  texts: readonly string[],
  vocabulary: Vocabulary,
): Map<string, number> {
  const times = new Map<string, number>()
  for (const text of texts) {
    const words = wordsOf(text)
    const found = words.map(({ spelt }) => vocabulary.stemOf(spelt))
    for (let i = 0; i + stems.length <= words.length; i++) {
      if (!stems.every((stem, k) => found[i + k] === stem)) continue
      const { end } = words[i + stems.length - 1]!
      const spelt = text.slice(words[i]!.start, end).replace(/\s+/g, ' ')
      times.set(spelt, (times.get(spelt) ?? 0) + 1)
    }
  }
  return times
}
