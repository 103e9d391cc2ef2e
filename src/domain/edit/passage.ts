import type { Localized, Point, Span, Transcript } from '../format/transcript.ts'
import { isSubtitles } from '../parse/subtitles/is-subtitles.ts'
import { passageWords } from '../parse/subtitles/passage-words.ts'
import { languageOfWords } from '../text/language-of-words.ts'

/*
 * Passages of a source's text: what a point's span covers, and what it is worded as.
 */

/** Whether a text has anything to say: a letter or a digit. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** Whether a span lies in the text and has words. */
export function isPassage(text: string, span: Span): boolean {
  const { start, end } = span
  return 0 <= start && start < end && end <= text.length && hasWords(saidIn(text, span))
}

/** What a passage says: of subtitles without the times, numbers and tags. */
function saidIn(text: string, { start, end }: Span): string {
  const passage = text.slice(start, end)
  return isSubtitles(text) ? passageWords(passage) : passage
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** A passage in its own words, white space as one space, under the language that these are in. */
export function wordingOf(
  { source }: Pick<Transcript, 'source'>,
  text: string,
  span: Span,
): Localized {
  const words = wordsIn(text, span)
  return { [languageOfWords(words, source.language ?? null)]: words }
}

const wordsIn = (text: string, span: Span) => saidIn(text, span).replace(/\s+/g, ' ').trim()

/** Whether a point is worded exactly as its passage. */
export function isVerbatim({ span, text: words }: Point, text: string): boolean {
  const [only, ...others] = Object.values(words)
  return span !== undefined && others.length === 0 && only === wordsIn(text, span)
}
