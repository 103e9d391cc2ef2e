import { PREPOSITIONS } from './clause-words.ts'
import type { Sentence } from './sentence.ts'
import { ADVERBS, ASIDES, SHE, type Subject } from './subject.ts'
import { wordAt } from './tokens.ts'

const isNoun = (tokens: Sentence['tokens'], at: number): boolean => {
  const token = tokens[at]
  if (!token || token.mark || token.capital || ADVERBS.has(token.word)) return false
  return (
    !PREPOSITIONS.has(token.word) && !ASIDES.has(token.word) && !/^(?:and|but|or)$/.test(token.word)
  )
}

/** `said Ada Moss`: the subject behind the verb; null if none stands there. */
export function subjectBehind(
  sentence: Sentence,
  at: number,
): { readonly subject: Subject; readonly end: number } | null {
  const { tokens, startingAt } = sentence
  let here = at
  while (ADVERBS.has(wordAt(tokens, here))) here++
  let mention = startingAt.get(here)
  // Said Moss supporter Jo Reed: whose supporter it is does not speak.
  if (mention?.words.length === 1 && isNoun(tokens, mention.last)) {
    const theirs = startingAt.get(mention.last + 1)
    if (theirs && theirs.words.length > 1) mention = theirs
  }
  if (mention && !mention.possessive)
    return { subject: { voices: [{ by: 'name', mention }], first: at - 1 }, end: mention.last }
  const pronoun = SHE.get(wordAt(tokens, here) as 'he')
  if (pronoun && pronoun !== 'several')
    return {
      subject: { voices: [{ by: 'pronoun', gender: pronoun }], first: at - 1 },
      end: here + 1,
    }
  return null
}
