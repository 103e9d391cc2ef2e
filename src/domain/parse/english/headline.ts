import type { Span } from '../../format/transcript.ts'
import type { Mention } from './mention.ts'
import { isGiven, isTitle } from './name-words.ts'
import { isCapital, sentenceTokens } from './tokens.ts'

/**
 * The full names in a headline, in which other words have capitals as well: a known given name and the word behind it.
 * They are nobody until a surname of the text leads to one.
 */
export function headlineNames(text: string, block: Span): Mention[] {
  const tokens = sentenceTokens(text, block, [])
  const found: Mention[] = []
  for (let at = 0; at + 1 < tokens.length; at++) {
    const given = tokens[at]!
    const surname = tokens[at + 1]!
    const isName =
      isCapital(given) && isCapital(surname) && isGiven(given.word) && !given.possessive
    if (!isName || isTitle(surname.word)) continue
    const end = surname.possessive ? surname.start + surname.word.length : surname.end
    found.push({
      kind: 'person',
      ...{ first: at, last: at + 2, from: at, to: at + 2 },
      words: [given.word, surname.word],
      name: { start: given.start, end },
      possessive: surname.possessive,
      opens: false,
    })
  }
  return found
}
