import { DETERMINERS, words } from './clause-words.ts'
import { hasFinite } from './finite.ts'
import type { Sentence } from './sentence.ts'
import { isQuotation, wordAt } from './tokens.ts'

/** Prepositions that open a clause as well, where a subject and its verb stand behind them. */
export const OPENS_CLAUSE = words('after before until as')

export const SUBORDINATES = words(
  'while when after before although though as because since until whereas once whenever',
)

/** Hours |after, just |before, even |as: so many words may stand before what opens the clause. */
const MOST_BEFORE = 3

/**
 * Where a clause ends that the sentence opens with and in which something is said, as the index of its comma: While
 * Ada Moss said the lamp was old|, Jo Reed …. -1 where the sentence does not open so, or no end is certain.
 *
 * @param infinite whether what is said has no verb that says something of a subject: promised to mend it, …
 */
export function subordinateEnd(
  sentence: Sentence,
  subject: number,
  content: number,
  infinite = false,
): number {
  const { tokens, startingAt } = sentence
  if (!opensSentence(tokens, subject) || isQuotation(tokens[content])) return -1
  const end = Math.min(content + LONGEST, tokens.length - 2)
  for (let at = content + 1; at < end; at++) {
    if (wordAt(tokens, at) !== ',') continue
    if (!infinite && !hasFinite(tokens, content - 1, at)) continue
    const next = wordAt(tokens, at + 1)
    const begins = startingAt.get(at + 1) || SUBJECTS.has(next) || DETERMINERS.has(next)
    if (begins && goesOn(tokens, at + 1)) return at
  }
  return -1
}

function opensSentence(tokens: Sentence['tokens'], subject: number): boolean {
  const opener = subject - 1
  if (opener > MOST_BEFORE || !SUBORDINATES.has(wordAt(tokens, opener))) return false
  return !tokens.slice(0, opener).some(({ mark }) => mark)
}

/** Whether more than a name in a list stands up to the next comma: , Jo Reed replied. */
function goesOn(tokens: Sentence['tokens'], from: number): boolean {
  let comma = from
  while (comma < tokens.length && wordAt(tokens, comma) !== ',') comma++
  return comma - from > 2 || comma === tokens.length
}

/** Tokens of such a clause. */
const LONGEST = 80

const SUBJECTS = words('he she they it we i you there this that those these many some most')
