import type { Cue } from '../draft/cue-finder.ts'
import { LIFTS } from '../words/en/acts/faults.ts'
import { ADVERBS, DENIALS, EMBEDDING } from '../words/en/acts/proposals.ts'
import { LIFTS as LIFTS_ZH } from '../words/zh/acts/faults.ts'
import type { Act } from './speech-cues.ts'
import { type SpeechSentence, wordsBefore } from './speech-sentence.ts'

/** Whether a sentence proposes something, or says what others or all ought to do. */
export const advises = (sentence: SpeechSentence): boolean =>
  sentence.cues.some(
    (cue) =>
      isEarly(sentence, cue) &&
      (cue.act === 'proposal' ||
        cue.act === 'offer' ||
        (cue.act === 'duty' && isDuty(sentence.words, cue))),
  )

/** UTF-16 units: what comes later in an English sentence is not what it is said for. */
const LATE = 130
const isEarly = ({ isChinese }: SpeechSentence, { start }: Cue<Act>) => isChinese || start < LATE

const BETWEEN = new Set(ADVERBS)
const DENYING = new Set(DENIALS)
const EMBEDS = new Set(EMBEDDING)
/** How a thing works, or has to be: `the ducks that have to go`. */
const NOBODY = new Set(['you', 'that', 'which', 'who', 'no'])
const OTHERS = new Set(['they', 'he', 'she'])
/** `What we need to do is …` advises, `we see what we need to do` does not. */
const NAMED = /^[a-z ]{0,20} is /

/** A duty of others or of all, which nothing denies. */
function isDuty(words: string, { start, end }: Cue<Act>): boolean {
  const before = wordsBefore(words, start)
  const subject = before.findLast((word) => !BETWEEN.has(word))
  if (subject === undefined || subject === 'i' || subject === "i'll") return false
  const duty = words.slice(start, end)
  // The need to mend it.
  if (subject === 'the' && duty === 'need to') return false
  if (/^(?:need|ha)/.test(duty)) {
    if (NOBODY.has(subject) || before.some((word) => DENYING.has(word))) return false
    if (duty.startsWith('ha') && OTHERS.has(subject)) return false
  }
  if (before.includes('what') && !NAMED.test(words.slice(end, end + 24))) return false
  return !before.some((word) => EMBEDS.has(word))
}

/** Whether a sentence tells of a fault, and neither denies it nor says that it is mended. */
export const laments = (sentence: SpeechSentence): boolean =>
  sentence.cues.some(
    (cue) => cue.act === 'fault' && isEarly(sentence, cue) && !isLifted(sentence, cue),
  )

const LIFTING = new Set(LIFTS)
/** UTF-16 units before a fault, in its clause. */
const NEAR = 8
/** A fault in Chinese that has more characters has other words in it: 有漏水的问题. */
const LONGEST_FAULT = 4

function isLifted({ words, isChinese }: SpeechSentence, { start, end }: Cue<Act>): boolean {
  if (!isChinese) return wordsBefore(words, start).some((word) => LIFTING.has(word))
  const near = words.slice(Math.max(0, start - NEAR), start)
  const before = near.slice(near.lastIndexOf('，') + 1)
  // 有很多办法解决的问题: words between may take it away too.
  const between = end - start > LONGEST_FAULT ? words.slice(start, end) : ''
  return LIFTS_ZH.some((lift) => before.includes(lift) || between.includes(lift))
}
