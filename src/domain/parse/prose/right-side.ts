import { type Cue, cueAfter, cueAt, mayBeCue, phraseAt, skipAdverbs } from './cues.ts'
import { endsAsInstitution, mayBeTitle, officeBefore, titleAfter } from './offices.ts'

/** How far a cue may stand from its speaker. */
export const WINDOW = 100

/** Verbs of a meeting: they make nobody a speaker but show where a name ends. */
const MEETINGS =
  '主持|出席|参加|到会|列席|宣读|传达|带领|率|陪同|汇报|致辞|讲话|发言|获|当选|担任|任|等|一行|首先|说|深受|充满|信心|满怀|十分|非常|很|深|接过|举|拿|站|看|抛|已|正|充分|高度|一直|曾|现场|感|期待|笑|激动|带来|带着|坐|听|翻|指着|告诉|来|因|经'

const MEETING = new RegExp(`(?:${MEETINGS})`, 'y')

const RIGHT = new Uint8Array(0x10000)
for (const word of MEETINGS.split('|')) RIGHT[word.charCodeAt(0)] = 1
for (const mark of '：，、（。”\n；“') RIGHT[mark.charCodeAt(0)] = 1

/** Whether what stands at `at` may follow a name. */
export const mayFollow = (text: string, at: number) =>
  at >= text.length ||
  RIGHT[text.charCodeAt(at)] === 1 ||
  mayBeTitle(text, at) ||
  mayBeCue(text, at)

/** What stands after a name. */
export interface RightSide {
  readonly titleLength: number
  readonly cue: Cue | null
  /** Whether the cue follows at once or after an adverbial phrase. */
  readonly direct: boolean
  readonly strength: 0 | 1 | 2 | 3
}

/** What stands after a name that ends at `end`, in a text that goes on to `to`. */
export function rightSide(text: string, end: number, to: number): RightSide {
  const titleLength = titlesAfter(text, end, to)
  const after = pastTerm(text, end + titleLength)
  const limit = Math.min(to, after + WINDOW)
  const now = cueAt(text, after, limit)
  if (now) return { titleLength, cue: now, direct: true, strength: 3 }
  const phrase = phraseAt(text, after) || skipAdverbs(text, after) > after
  const mark = text[after] ?? '\n'
  if (!phrase && titleLength === 0 && !'：，、（。”\n；“'.includes(mark) && !meetingAt(text, after))
    return { titleLength, cue: null, direct: false, strength: 0 }
  const cue = sentenceCue(text, after, limit)
  if (mark === '：')
    return { titleLength, cue: cue ?? colonCue(after, text), direct: true, strength: 2 }
  const strength = titleLength > 0 ? 2 : phrase || meetingAt(text, after) ? 2 : 1
  return { titleLength, cue, direct: phrase && cue !== null, strength }
}

/** 某代表“插话”说: a term in quotation marks may stand between a name and its cue. */
function pastTerm(text: string, at: number): number {
  if (text[at] !== '“') return at
  const close = text.indexOf('”', at)
  return close > 0 && close - at < 8 && cueAt(text, close + 1, close + 20) ? close + 1 : at
}

/** The colon after a name is its cue: 张三：…. */
function colonCue(at: number, text: string): Cue {
  let content = at + 1
  while (text[content] === ' ') content++
  return { start: at, end: at, content, mark: '：', announces: false }
}

/** The cue after `after`, if one follows before the sentence ends. */
export function sentenceCue(text: string, after: number, limit: number): Cue | null {
  let end = after
  while (end < limit && !'。！？\n；'.includes(text[end]!)) end++
  return cueAfter(text, after, Math.min(limit, end + 1))
}

function meetingAt(text: string, at: number): boolean {
  MEETING.lastIndex = at
  return MEETING.test(text)
}

/** One title after another: 教授、博士生导师; or one in brackets: 张三（市政协委员）. */
function titlesAfter(text: string, end: number, to: number): number {
  if (text[end] === '（') {
    const close = text.indexOf('）', end)
    const inside = close > 0 && close - end < 40 ? close : -1
    if (inside > 0 && inside < to) {
      const named = officeBefore(text, inside) > 0 || endsAsInstitution(text.slice(end + 1, inside))
      if (named) return inside + 1 - end
    }
    return 0
  }
  let length = titleAfter(text, end)
  for (let i = 0; i < 2 && length > 0 && text[end + length] === '、'; i++) {
    const next = titleAfter(text, end + length + 1)
    if (next === 0) break
    length += next + 1
  }
  return length
}
