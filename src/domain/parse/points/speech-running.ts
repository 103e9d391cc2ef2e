import { PRESENT } from '../words/en/acts/proposals.ts'
import { TITLES } from '../words/zh/acts/running.ts'
import { advises, laments } from './speech-advice.ts'
import { has, type SpeechSentence, wordsBefore } from './speech-sentence.ts'

/** UTF-16 units of a sentence of thanks: a longer one has a matter of its own. */
const MOST_THANKS = { chinese: 36, english: 90 }
/** Further into a sentence thanks are not what it begins with. */
const OPENS = 12

const mostThanks = ({ isChinese }: SpeechSentence) =>
  isChinese ? MOST_THANKS.chinese : MOST_THANKS.english

/** Thanks and greetings; what advises or laments beside them counts more. */
export function isCourtesy(sentence: SpeechSentence): boolean {
  const thanks = sentence.cues.find(({ act }) => act === 'courtesy')
  if (!thanks) return false
  if (sentence.words.length > mostThanks(sentence))
    return thanks.start < OPENS && has(sentence, 'running')
  return !advises(sentence) && !laments(sentence)
}

/** `Can I thank you all?` In Chinese thanks beside a question introduce it. */
export const thanksAsking = (sentence: SpeechSentence): boolean =>
  sentence.isMarked &&
  !sentence.isChinese &&
  has(sentence, 'courtesy') &&
  sentence.words.length < mostThanks(sentence)

/** Words of running far into a sentence, with much beside them, are about something else. UTF-16 units. */
const EARLY = 20
const MOST_BESIDE = { chinese: 50, english: 120 }

const CALLED = new RegExp(
  `^[\\s，。]*(?:[好请来那然后就]{0,4}，?)[^\\s，。]{1,4}(?:${TITLES.join('|')})[您先来请吧。，？\\s]*$`,
)

/** Whether a sentence gives the word, goes through the agenda, sees to sound or slides. */
export function runsMeeting({ words, cues, isChinese }: SpeechSentence): boolean {
  if (isChinese && CALLED.test(words)) return true
  const running = cues.filter(({ act }) => act === 'running' || act === 'courtesy')
  if (running.length === 0) return false
  const beside = words.length - running.reduce((sum, { start, end }) => sum + end - start, 0)
  const most = isChinese ? MOST_BESIDE.chinese : MOST_BESIDE.english
  return running[0]!.start < EARLY || beside < most * running.length
}

/** UTF-16 units between a duty and what it bids to do. */
const CLOSE = 30
const HERE = new Set(PRESENT)

/** Whether those who are present are told how to behave: `We should be careful what we say.` */
export function tellsConduct({ words, cues }: SpeechSentence): boolean {
  return cues.some(({ act, start, end }, i) => {
    const next = cues[i + 1]
    if (next?.act !== 'conduct' || next.start - end >= CLOSE) return false
    if (act === 'duty') return wordsBefore(words, start).some((word) => HERE.has(word))
    if (act !== 'proposal' && act !== 'offer') return false
    return words
      .slice(start, end)
      .split(' ')
      .some((word) => HERE.has(word))
  })
}
