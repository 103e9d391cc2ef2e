import { OPENERS } from '../words/en/not-names.ts'

/** What speech has and lists, forms and glossaries hardly ever. */
export const SPEAKS = /\b(?:I|we|you|my|our|your|me|us)\b|[我你您咱]/i

/**
 * What words behind a name in bold type are: `said`, where they begin as a sentence does and are of one who speaks to others
 * (I would pay, Does your mill pay?) or answers (Yes, it is); `sentence`, where they only begin so and may be of whom it names
 * (The lamp is out, The clerk of Wells); `told` where they begin otherwise (is the mayor, Moss then asked).
 */
export function speechOf(words: string): 'said' | 'sentence' | 'told' {
  const [all = '', first = ''] = FIRST.exec(words) ?? []
  const word = first.toLowerCase()
  const isAnswer = ANSWERS.has(word)
  if (!isAnswer && !OPENERS.has(word)) return 'told'
  const isSaid = SPEAKS.test(words) || /\?["”]?\s*$/.test(words)
  return isSaid || (isAnswer && /^[,.!]/.test(words.slice(all.length))) ? 'said' : 'sentence'
}

/** What opens an answer and tells nothing of anybody. */
const ANSWERS: ReadonlySet<string> = new Set([
  ...[
    'yes',
    'yeah',
    'yep',
    'no',
    'nope',
    'okay',
    'ok',
    'well',
    'right',
    'alright',
    'sure',
    'great',
  ],
  ...['good', 'exactly', 'correct', 'thanks', 'thank', 'sorry', 'hi', 'hello', 'hey', 'oh', 'ah'],
])
/** The first word, without what an apostrophe ends: I’d, Don’t. */
const FIRST = /^(\p{Lu}\p{L}*?)(?:n?['’]\p{L}+)?(?!\p{L})/u

/** Whether words are of one who speaks for himself: I ask the mill, we must mend it, and what he counts: Second, the weir leaks. */
export const isOfWhoSpeaks = (words: string): boolean => OF_SELF.test(words) || COUNTS.test(words)
const OF_SELF = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us)\b|[我咱]/
const COUNTS =
  /^\W*(?:(?:first|second|third|fourth|fifth)(?:ly)?,|第[一二三四五][，,：:是]|[首其][先次][，,])/iu
