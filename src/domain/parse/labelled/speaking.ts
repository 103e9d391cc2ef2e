import { OPENERS } from '../words/en/not-names.ts'

/** What speech has and lists, forms and glossaries hardly ever. */
export const SPEAKS = /\b(?:I|we|you|my|our|your|me|us)\b|[我你您咱]/i

/**
 * Whether words begin as a sentence does, and no name, and are of one who speaks to others: I would pay, Does your mill pay?
 * What is told of somebody begins otherwise: is the mayor, Moss then asked, The clerk of Wells.
 */
export const opensSpeech = (words: string): boolean =>
  ANSWERS.test(words) ||
  (OPENERS.has((FIRST.exec(words)?.[1] ?? '').toLowerCase()) &&
    (SPEAKS.test(words) || /\?["”]?\s*$/.test(words)))
/** Yes, it is. Thanks! */
const ANSWERS = /^(?:Yes|No|Okay|OK|Well|Thanks|Sorry)[,.!]/
/** The first word, without what an apostrophe ends: I’d, Don’t. */
const FIRST = /^(\p{Lu}\p{L}*?)(?:n?['’]\p{L}+)?(?!\p{L})/u

/** Whether words are of one who speaks for himself: I ask the mill, we must mend it, and what he counts: Second, the weir leaks. */
export const isOfWhoSpeaks = (words: string): boolean => OF_SELF.test(words) || COUNTS.test(words)
const OF_SELF = /\b(?:I|we|my|our|me|us)\b|[我咱]/i
const COUNTS =
  /^\W*(?:(?:first|second|third|fourth|fifth)(?:ly)?,|第[一二三四五][，,：:是]|[首其][先次][，,])/iu
