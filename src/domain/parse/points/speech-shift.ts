import { anyOf, type WordTable } from '../draft/word-table.ts'
import { ENGLISH_SHIFTS } from '../words/en/shifts.ts'
import { CHINESE_SHIFTS } from '../words/zh/shifts.ts'
import type { SpeechSentence } from './speech-sentence.ts'

/** What may be said before: `So, and another thing`, 那么另外. So many of them at most. */
const BEFORE = {
  english: '(?:and|but|so|okay|ok|well|now|then|um|uh|yeah|right|alright)\\b',
  chinese: '[那嗯啊呃好然后就么但是，]',
  most: 5,
} as const

const opens = (before: string, table: WordTable) =>
  new RegExp(`^(?:${before}[\\s，]*){0,${BEFORE.most}}${anyOf(table)}`)

const IN_ENGLISH = opens(BEFORE.english, ENGLISH_SHIFTS)
const IN_CHINESE = opens(BEFORE.chinese, CHINESE_SHIFTS)

/** Whether with this sentence its speaker comes to something else. */
export const comesToElse = ({ words, isChinese }: SpeechSentence): boolean =>
  (isChinese ? IN_CHINESE : IN_ENGLISH).test(words)
