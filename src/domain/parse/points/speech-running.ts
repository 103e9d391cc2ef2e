import { PRESENT } from '../words/en/acts/proposals.ts'
import { TITLES } from '../words/zh/acts/floor.ts'
import { advises, laments } from './speech-advice.ts'
import type { Act } from './speech-cues.ts'
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

/** UTF-16 units between who does something and what; what is said in more of them has a matter of its own. */
const CLOSE = 30
const MOST_ANNOUNCED = 160
const HERE = new Set(PRESENT)
const SPEAKING = new Set(['i', "i'd", "i'm", 'you', 'us'])

/** What runs the meeting after each act that says who does it: `I will` with `talk about`, `we should` with `vote`. */
const DONE: Partial<Record<Act, ReadonlySet<Act>>> = {
  intent: new Set<Act>(['step', 'deed', 'speaking']),
  wish: new Set<Act>(['step', 'deed', 'speaking']),
  plan: new Set<Act>(['step']),
  duty: new Set<Act>(['step', 'speaking', 'conduct']),
  proposal: new Set<Act>(['step', 'speaking', 'conduct']),
  offer: new Set<Act>(['step', 'speaking', 'conduct']),
}

/** Whether somebody says what is done next in the meeting, or how to behave in it: `Let me introduce Ada.` */
export function announces({ words, cues }: SpeechSentence): boolean {
  if (words.length > MOST_ANNOUNCED) return false
  return cues.some(({ act, start, end }, i) => {
    const next = cues[i + 1]
    if (!next || !DONE[act]?.has(next.act) || next.start - end >= CLOSE) return false
    if (act === 'intent' || act === 'plan') return true
    const before = act === 'duty' || act === 'wish' ? wordsBefore(words, start) : null
    return (before ?? words.slice(start, end).split(' ')).some((word) =>
      (act === 'wish' ? SPEAKING : HERE).has(word),
    )
  })
}
