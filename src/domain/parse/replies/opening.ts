import { foldUnits } from '../../text/fold-units.ts'
import { charSet, isIn } from '../draft/char-set.ts'
import { isLetterAt } from '../draft/letters.ts'
import { englishCalls } from './english-mentions.ts'
import { isPresiding } from './english-names.ts'
import type { People } from './people.ts'

const POLITE =
  /^[\s，,]*(?:thank|thanks|yes|yeah|yep|no|well|okay|ok|right|sure|hi|hello|good|um|uh|great|谢谢|感谢|好|是|嗯|对|各位|大家好|没错|主持人好|不)/i
const MOST = 60

/**
 * Whether a sentence is a courtesy before the matter (Thank you, Madam Chair.) and calls on nobody
 * but the chair and `previous`: after it, `I agree` still answers the speaker before.
 */
export function isCourtesy(sentence: string, people: People, previous: number | null): boolean {
  if (sentence.length > MOST || !POLITE.test(sentence)) return false
  for (const who of calledIn(sentence, people)) if (who !== previous) return false
  return true
}

const CHAIR =
  /主持人|主席|^(?:madam|mr|mister)? ?(?:chair|chairman|chairwoman|chairperson|mayor|president)$/i

/** Whom a sentence calls by name, null for somebody who is not here; the chair is called by everybody. */
function* calledIn(sentence: string, people: People): Generator<number | null> {
  const folded = foldUnits(sentence)
  for (const { index } of folded.matchAll(/(?<=谢谢|感谢|谢谢你|谢谢您|好|是)./g)) {
    const named = people.chinese.at(folded, index)
    if (named && !CHAIR.test(folded.slice(index, named.end))) yield named.who
  }
  for (const { words, who } of englishCalls(sentence, people.english))
    if (!isPresiding(words)) yield who
}

/** Said while somebody else speaks: who says no more has not spoken. */
const BACKCHANNELS = new Set(
  '嗯 嗯嗯 哦 啊 好 好的 好好 对 对对 对对对 是 是的 行 谢谢 谢谢大家 mm mhm mm-hmm mmhmm uh-huh yeah yes yep ok okay right sure thanks hmm oh um uh great good thankyou yesyeah'.split(
    ' ',
  ),
)
/** What they begin with: most turns begin with another letter and need no second look. */
const FIRST = charSet(
  Array.from(BACKCHANNELS, ([first = '']) => first + first.toUpperCase()).join(''),
)

export function isBackchannel(words: string): boolean {
  if (words.length === 0 || words.length >= 24) return false
  if (isLetterAt(words, 0) && !isIn(FIRST, words, 0)) return false
  return BACKCHANNELS.has(words.toLowerCase().replace(/[^\p{L}\p{N}-]/gu, ''))
}

/** What one says who gives the word to the next speaker or asks for consent: no view to agree with. */
const HANDS_OVER_IN_CHINESE: readonly RegExp[] = [
  /有请|下一位|下面请|接下来请|现在请|轮到|请.{0,12}(?:发言|讲|说|谈|补充|回应)/,
  /(?:同意|意见|看法|补充|问题)(?:吗|没有|的吗|么)[？。]?\s*$|怎么看[？。]?\s*$|同意的请|请举手|表决/,
]
const HANDS_OVER_IN_ENGLISH: readonly RegExp[] = [
  /\b(?:go ahead|over to you|the floor|next speaker|is next|we turn to|i call on|call upon|turn it over)\b/i,
  /\b(?:any (?:comments|questions|objections|discussion)|in favou?r|do (?:we|you|you all) agree|all agreed|a second)\b/i,
  /\b(?:what do you think|your thoughts|like to (?:comment|respond|speak|add))\b/i,
]

/** Somebody is thanked, and no more: by who leads the meeting. */
const THANKS =
  /^\s*(?:(?:okay|ok|all right|right|great|good|好的?|嗯)[\s,.，。]*)?(?:thank|谢谢|感谢)/i
const TAIL = 120

/** Whether a turn ends by giving the word to `next`, by name or in so many words, or by asking for a vote. */
export function givesTheWord(turn: string, next: number, people: People): boolean {
  if (turn.length < MOST && THANKS.test(turn)) return true
  const tail = turn.slice(-TAIL)
  return (
    (/\p{Script=Han}/u.test(tail) && handsOverInChinese(tail, next, people)) ||
    (/[A-Za-z]/.test(tail) && handsOverInEnglish(tail, next, people))
  )
}

/** Units at the end of a turn in which the next speaker is called. */
const CALL = 30

function handsOverInChinese(tail: string, next: number, people: People): boolean {
  if (HANDS_OVER_IN_CHINESE.some((pattern) => pattern.test(tail))) return true
  const last = foldUnits(tail.slice(-CALL))
  for (let at = 0; at < last.length - 1; at++) {
    const named = people.chinese.at(last, at)
    if (named?.who === next && /^[。？！，\s]*$/.test(last.slice(named.end))) return true
  }
  return false
}

function handsOverInEnglish(tail: string, next: number, people: People): boolean {
  if (HANDS_OVER_IN_ENGLISH.some((pattern) => pattern.test(tail))) return true
  const last = tail.slice(-CALL)
  return englishCalls(last, people.english).some(
    ({ who, end }) => who === next && /^\W*(?:please)?\W*$/i.test(last.slice(end)),
  )
}
