import { words } from './clause-words.ts'
import { FINITE } from './finite.ts'
import type { Mention } from './mention.ts'
import { isPlaceName, named } from './named.ts'
import type { Sentence } from './sentence.ts'
import { ASIDES } from './subject-words.ts'
import { isQuotation, wordAt } from './tokens.ts'
import { isSayingWord, verbAt } from './verbs.ts'
import { SHE, type Subject } from './voice.ts'

/** The subject before a comma that closes an aside, or before a dash. */
export const beforeComma = (sentence: Sentence, comma: number): Subject | null =>
  pastClause(sentence, comma) ?? apposed(sentence, comma) ?? pastAside(sentence, comma)

/** Moss’s predecessor, Jo Reed, said: a name alone between commas. */
function apposed(sentence: Sentence, comma: number): Subject | null {
  const { tokens, endingAt } = sentence
  const mention = endingAt.get(comma)
  if (mention?.kind !== 'person' || mention.possessive) return null
  // Gov. Ada Moss (R-Wessex), said.
  if (mention.opens && mention.behind && mention.last === comma) return named(sentence, mention)
  if (mention.first < 2) return null
  const noun = tokens[mention.first - 2]
  if (wordAt(tokens, mention.first - 1) !== ',' || noun?.mark || noun?.capital) return null
  return { voices: [{ by: 'name', mention }], first: mention.first }
}

/** Ada Moss, who was present, said: the name before a clause in commas. */
export function pastAside(sentence: Sentence, comma: number): Subject | null {
  const { tokens, endingAt } = sentence
  const sign = isQuotation(tokens[comma]) ? ',' : wordAt(tokens, comma)
  for (let at = comma - 1; at > comma - LONGEST_CLAUSE && at > 0; at--) {
    if (isQuotation(tokens[at])) return null
    if (wordAt(tokens, at) !== sign) continue
    const mention = endingAt.get(at) ?? endingAt.get(at + 1)
    const pronoun = SHE.get(wordAt(tokens, at - 1) as 'he')
    const aside = wordAt(tokens, at + 1)
    const opens = sign !== ',' || ASIDES.has(aside) || /(?:ing|ly)$|^\d/.test(aside)
    if (pronoun && opens) return { voices: [{ by: 'pronoun', gender: pronoun }], first: at - 1 }
    if (mention && !isPlaceName(sentence, mention))
      return opens || mention.last === at + 1 || isPlainAside(sentence, mention, at, comma)
        ? named(sentence, mention)
        : null
  }
  return null
}

/** Ada Moss, who lives near the county town, Tarn, said: a clause that the sentence begins with ends in a lone name. */
function pastClause(sentence: Sentence, comma: number): Subject | null {
  const { tokens, endingAt, mentions } = sentence
  const last = endingAt.get(comma)
  const [main] = mentions
  if (!last || last.words.length > 1 || last.office || last.courtesy || !main) return null
  const open = main.last
  const isWho = wordAt(tokens, open) === ',' && /^(?:who|whose)$/.test(wordAt(tokens, open + 1))
  const opens = main.opens && main.words.length > 1 && main.first <= 1 && !main.possessive
  return isWho && opens && comma - open < LONGEST_CLAUSE ? named(sentence, main) : null
}

/** Tokens of a clause between a name and its verb. */
export const LONGEST_CLAUSE = 40

/** Ada Moss, QC for the families, said: nothing in the commas says or does anything, and nobody else is named. */
function isPlainAside(
  { tokens, mentions }: Sentence,
  { kind, words: name, opens }: Mention,
  from: number,
  to: number,
): boolean {
  if (kind !== 'person' || name.length < 2 || !opens) return false
  const who = tokens.findIndex(({ word }, at) => at > from && at < to && WHO.has(word))
  const relative = who < 0 ? to : who
  if (relative - from > 12) return false
  return !(
    tokens.slice(from + 1, relative).some(({ word }) => FINITE.has(word) || isSayingWord(word)) ||
    mentions.some((other) => other.kind === 'person' && other.first > from && other.to <= to)
  )
}

const WHO = words('who which that whose where')

/** Ada Moss |in a letter to the town| said: where it was said stands between, in a sentence or clause that begins with the name. */
export function pastPlace(sentence: Sentence, end: number): Subject | null {
  const { tokens, endingAt } = sentence
  for (let at = end - 1; at > end - LONGEST_PLACE && at > 0; at--) {
    if (tokens[at]!.mark || FINITE.has(wordAt(tokens, at)) || verbAt(tokens, at)?.tense === 'past')
      return null
    const mention = endingAt.get(at)
    if (!mention) continue
    return mention.opens && mention.kind === 'person' && PLACES_SPEECH.has(wordAt(tokens, at))
      ? named(sentence, mention)
      : null
  }
  return null
}

/** Tokens of where something was said. */
const LONGEST_PLACE = 8
const PLACES_SPEECH = words('in on at during')
