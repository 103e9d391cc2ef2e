import { isTitle } from '../replies/english-names.ts'
import { REPORTED } from '../words/zh/acts/questions.ts'
import { announces } from './speech-running.ts'
import { has, type Place, type SpeechSentence } from './speech-sentence.ts'

/** UTF-16 units: what hands over or checks the sound is no longer. */
const MOST_HAND_OVER = { english: 90, chinese: 40, chineseTo: 30 }

/** `The honourable member for Pondside.` */
const OFFICE =
  /^the (?:right )?hon(?:ou?rable|\.)? (?:(?:prime )?minister|member|leader|deputy|parliamentary secretary)(?: (?:of|for) [^，。]{1,50})?[。，？]?$/
/** What may stand before a name that is called, and how it begins. */
const LEAD = /^(?:okay|and|now|then|so|next|thank you|thanks|go ahead)，? /
const LEADING = /^(?:ok|an|no|th|so|ne|go)/

/** Words of a call by name: `Councillor Moss?` */
const MOST_CALLED = 4

/** Whether English words are a form of address and a name, or an office: `Mr Moss.` */
export function callsByName({ words, isChinese }: SpeechSentence): boolean {
  if (isChinese || words.length > MOST_HAND_OVER.english) return false
  const first = words.slice(0, Math.max(0, words.indexOf(' ')))
  if (first === 'the') return OFFICE.test(words)
  if (!LEADING.test(first) && !isTitle(first.replace('.', ''))) return false
  const [title = '', ...name] = words.replace(LEAD, '').split(' ')
  return name.length > 0 && name.length < MOST_CALLED && isTitle(title.replace('.', ''))
}

/** The word given, or sound checked, in the form of a question: `Any questions?` */
export function handsOver(sentence: SpeechSentence): boolean {
  const { isMarked, isChinese, words } = sentence
  if (isMarked && callsByName(sentence)) return true
  if (!isMarked) return false
  if (!isChinese)
    return (
      words.length < MOST_HAND_OVER.english && (has(sentence, 'running') || announces(sentence))
    )
  if (!has(sentence, 'running')) return false
  if (has(sentence, 'asking') || has(sentence, 'question')) return false
  const most = has(sentence, 'address') ? MOST_HAND_OVER.chineseTo : MOST_HAND_OVER.chinese
  return words.length < most
}

/**
 * Whether a sentence asks for an answer. In Chinese people ask themselves as they speak: only who is spoken
 * to, words of asking and the end of the turn tell a question.
 */
export function asks(sentence: SpeechSentence, { isLast }: Place): boolean {
  if (!sentence.isChinese)
    return sentence.asks || has(sentence, 'asking') || sentence.opensAsQuestion
  return (
    asksInChinese(sentence, isLast) && !REPORTED.some((words) => sentence.words.includes(words))
  )
}

function asksInChinese(sentence: SpeechSentence, isLast: boolean): boolean {
  if (has(sentence, 'question')) return true
  if (!has(sentence, 'interrogative')) return false
  return has(sentence, 'asking') || (sentence.asks && (has(sentence, 'address') || isLast))
}

/** 为什么呢？ in the middle of a turn. */
export const wantsNoAnswer = (sentence: SpeechSentence): boolean =>
  sentence.isChinese && sentence.asks && has(sentence, 'interrogative')

/** UTF-16 units. */
const MOST_ANNOUNCEMENT = 60

/** 我来问问另外两位。: that one will ask, and not what. */
export const announcesQuestion = (sentence: SpeechSentence): boolean =>
  sentence.isChinese &&
  !sentence.isMarked &&
  has(sentence, 'asking') &&
  sentence.words.length < MOST_ANNOUNCEMENT
