import { words } from './clause-words.ts'
import { hasFinite } from './finite.ts'
import { othersDo } from './others-do.ts'
import type { Sentence } from './sentence.ts'
import { isQuotation, wordAt } from './tokens.ts'
import { SHE, type Subject, type Voice } from './voice.ts'

/** The subject that the sentence begins with, which goes on to say something: Ada Moss thanked all and said. */
export function mainSubject(sentence: Sentence, end: number): Subject | null {
  const { tokens, mentions, startingAt } = sentence
  const main = mentions.find(
    ({ first, possessive, kind, opens }) =>
      (kind === 'person' || first === 0) && !possessive && first < end && opens,
  )
  const pronoun = SHE.get(wordAt(tokens, 0) as 'he')
  if (pronoun && !(main && main.first === 0))
    return { voices: [{ by: 'pronoun', gender: pronoun }], first: 0 }
  if (!main || main.last >= end || othersDo(sentence, main.last, end)) return null
  const voices: Voice[] = [{ by: 'name', mention: main }]
  let last = main
  while (/^(?:and|,)$/.test(wordAt(tokens, last.last)) || wordAt(tokens, last.last - 1) === ',') {
    let at = last.last
    while (/^(?:and|,)$/.test(wordAt(tokens, at))) at++
    const next = startingAt.get(at)
    if (!next || next.possessive || next.last >= end) break
    voices.push({ by: 'name', mention: next })
    last = next
  }
  return { voices, first: main.first }
}

/** …, explaining that: the main subject's; `with Ada Moss stating`: hers. */
export function goingSubject(sentence: Sentence, end: number, known: boolean): Subject | null {
  const { tokens, endingAt } = sentence
  const before = wordAt(tokens, end - 1)
  const mention = endingAt.get(end)
  if (mention && !mention.possessive && /^(?:with|—|–|--)$/.test(wordAt(tokens, mention.first - 1)))
    return { voices: [{ by: 'name', mention }], first: mention.first }
  const one = latterOrFormer(tokens, end)
  if (one) return one
  if (!/^[,—–-]$/.test(before) && !WHILE.has(before) && !isQuotation(tokens[end - 1])) return null
  if (!known) return mainSubject(sentence, end - 1)
  return othersMove(sentence, end) ? null : { voices: [{ by: 'same' }], first: end }
}

/** Ada Moss asks as a guard walks by, saying …: which of the two says it is not certain; but one who adds something has spoken. */
function othersMove({ tokens }: Sentence, end: number): boolean {
  if (wordAt(tokens, end) === 'adding' || wordAt(tokens, end - 1) !== ',') return false
  for (let at = end - 2; at > end - FARTHEST && at > 0; at--) {
    if (isQuotation(tokens[at]) || wordAt(tokens, at) === ',') return false
    const opens = wordAt(tokens, at) === 'as' || wordAt(tokens, at) === 'when'
    if (opens && !NO_SUBJECT.has(wordAt(tokens, at + 1)))
      return hasFinite(tokens, at, end - 1) || endsInS(tokens, at, end)
  }
  return false
}

/** As a guard walks by: a verb of the present among small words. */
const endsInS = (tokens: Sentence['tokens'], from: number, to: number): boolean =>
  tokens
    .slice(from + 2, to)
    .some(
      ({ word, capital }) => !capital && /[^su]s$/.test(word) && !/^(?:his|this|its)$/.test(word),
    )

/** Tokens between a verb of saying and another one that goes with it. */
const FARTHEST = 16
/** As he said, as they left: who that is, is told by the pronoun. */
const NO_SUBJECT = words('he she they it much well many soon long president mayor part')

const WHILE = words('while whilst by before after upon in')

/** The latter, the former: one of two before. */
export function latterOrFormer(tokens: Sentence['tokens'], end: number): Subject | null {
  const word = wordAt(tokens, end - 1)
  if ((word !== 'latter' && word !== 'former') || wordAt(tokens, end - 2) !== 'the') return null
  return { voices: [{ by: word }], first: end - 2 }
}
