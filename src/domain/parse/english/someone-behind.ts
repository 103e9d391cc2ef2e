import { CALENDAR } from '../words/en/not-names.ts'
import type { Saying } from '../words/en/saying-line.ts'
import { HEARERS, isDay, PREPOSITIONS, WH, words } from './clause-words.ts'
import { FINITE, hasFinite } from './finite.ts'
import type { Sentence } from './sentence.ts'
import { isCapital, wordAt } from './tokens.ts'

/** Told the council the bridge is old; urged |the council to mend it. */
export function someoneBehind(sentence: Sentence, from: number, { takes }: Saying): number {
  const { tokens, startingAt } = sentence
  if (takes.includes('to')) return toldTo(sentence, from)
  if (!takes.includes('bare')) return -1
  const mention = startingAt.get(from)
  const word = wordAt(tokens, from)
  let at = -1
  if (mention && !mention.possessive) at = mention.to
  else if (HEARERS.has(word)) at = from + 1
  else if (soonHe(tokens, from) > 0) at = soonHe(tokens, from)
  else if (word === 'the' || word === 'his' || word === 'her') {
    // The object is as short as possible: the council, the city council.
    at = from + 2
    while (at < from + 4 && isCapital(tokens[at]) && isCapital(tokens[at - 1])) at++
    if (BODIES.has(wordAt(tokens, at))) at++
  } else if (isCapital(tokens[from])) {
    at = from + 1
    while (isCapital(tokens[at]) && at < from + 5) at++
  }
  if (at < 0 || at >= tokens.length) return -1
  while (isDay(tokens, at) || (wordAt(tokens, at) === 'on' && CALENDAR.has(wordAt(tokens, at + 1))))
    at++
  const next = tokens[at]
  if (!next || next.mark || PREPOSITIONS.has(next.word) || next.word === 'and' || WH.has(next.word))
    return -1
  return hasFinite(tokens, at) ? at : -1
}

/** Told a news conference |they are ready: where a pronoun begins what is said; 0 if none does. */
function soonHe(tokens: Sentence['tokens'], from: number): number {
  if (!/^(?:an?|the|his|her|their|its)$/.test(wordAt(tokens, from))) return 0
  for (let at = from + 2; at < from + 5; at++) {
    if (/^(?:he|she|they|it|there|we|i)$/.test(wordAt(tokens, at))) return at
    if (!tokens[at] || tokens[at]!.mark) return 0
  }
  return 0
}

const BODIES = words(
  'council committee board commission meeting court panel hearing assembly inquiry conference audience crowd paper newspaper',
)

function toldTo({ tokens }: Sentence, from: number): number {
  const first = tokens[from]
  if (!first || first.mark || PREPOSITIONS.has(first.word)) return -1
  for (let at = from + 1; at < from + 14 && at < tokens.length; at++) {
    const word = wordAt(tokens, at)
    if (word === 'to' && !tokens[at + 1]?.mark) return from
    if (tokens[at]!.mark && word !== ',' && word !== "'") return -1
    if (FINITE.has(word)) return -1
  }
  return -1
}
