import { charSet, indexWithin, isIn, matchAt } from '../draft/char-set.ts'
import { anyOf, firstChars } from '../draft/word-table.ts'
import { endsAsInstitution, mayBeTitle, officeBefore, titleAfter } from '../names/offices.ts'
import { GOINGS_ON } from '../words/zh/after-names.ts'
import {
  adverbAt,
  type Cue,
  cueAfter,
  cueAt,
  mayBeCue,
  phraseAt,
  skipAdverbs,
  verbLengthAt,
} from './cues.ts'

/** How far a cue may stand from its speaker. */
export const WINDOW = 100

const GOES_ON = new RegExp(anyOf(GOINGS_ON), 'y')
const GOES_ON_STARTS = charSet(firstChars(GOINGS_ON))

const MARKS = charSet('：，、（。”\n；“')

/** Whether what stands at `at` may follow a name. */
export const mayFollow = (text: string, at: number) =>
  at >= text.length ||
  isIn(MARKS, text, at) ||
  isIn(GOES_ON_STARTS, text, at) ||
  mayBeTitle(text, at) ||
  mayBeCue(text, at)

/** What stands after a name. */
export interface RightSide {
  readonly titleLength: number
  readonly cue: Cue | null
  /** Whether the cue follows at once or after an adverbial phrase. */
  readonly direct: boolean
  readonly strength: 0 | 1 | 2 | 3
  /** Length of the adverb, the verb or the word that the sentence goes on with right there. */
  readonly follows: number
}

/** What stands after a name that ends at `end`, in a text that goes on to `to`. */
export function rightSide(text: string, end: number, to: number): RightSide {
  const titleLength = titlesAfter(text, end, to)
  const after = pastTerm(text, end + titleLength)
  const limit = Math.min(to, after + WINDOW)
  const now = cueAt(text, after, limit)
  const adverb = skipAdverbs(text, after) - after
  if (now) {
    const follows = adverb || verbLengthAt(text, after)
    return { titleLength, cue: now, direct: true, strength: 3, follows }
  }
  const phrase = phraseAt(text, after) || adverb > 0
  const marked = after >= text.length || isIn(MARKS, text, after)
  const goes = goesOn(text, after)
  const follows = Math.max(goes, adverb)
  if (!phrase && titleLength === 0 && !marked && goes === 0)
    return { titleLength, cue: null, direct: false, strength: 0, follows }
  const cue = sentenceCue(text, after, limit)
  if (text[after] === '：')
    return { titleLength, cue: cue ?? colonCue(after, text), direct: true, strength: 2, follows }
  const strength = titleLength > 0 ? 2 : phrase || goes > 0 ? 2 : 1
  return { titleLength, cue, direct: phrase && cue !== null, strength, follows }
}

/** 某代表“插话”说: a term in quotation marks may stand between a name and its cue. */
function pastTerm(text: string, at: number): number {
  if (text[at] !== '“') return at
  const close = indexWithin(text, '”', at, at + 8)
  return close > 0 && cueAt(text, close + 1, close + 20) ? close + 1 : at
}

/** The colon after a name is its cue: 张三：…. */
function colonCue(at: number, text: string): Cue {
  let content = at + 1
  while (text[content] === ' ') content++
  return { start: at, end: at, content, mark: '：', announces: false }
}

const STOPS = charSet('。！？\n；')

/** What a mention has from its right side, which begins at `end`: its title, if one is printed, and its cue. */
export const endOfMention = ({ titleLength, cue }: RightSide, end: number) => ({
  ...(titleLength > 0 && { title: { start: end, end: end + titleLength } }),
  after: end + titleLength,
  cue,
})

/** The cue after `after`, if one follows before the sentence ends. */
export function sentenceCue(text: string, after: number, limit: number): Cue | null {
  let end = after
  while (end < limit && !isIn(STOPS, text, end)) end++
  return cueAfter(text, after, Math.min(limit, end + 1))
}

/** Length of a word at `at` that a sentence goes on with after a name, 0 for none. */
const goesOn = (text: string, at: number): number =>
  isIn(GOES_ON_STARTS, text, at) ? matchAt(GOES_ON, text, at) : 0

const mayFollowTitle = (text: string, at: number, to: number): boolean =>
  at >= text.length ||
  isIn(MARKS, text, at) ||
  adverbAt(text, at) > 0 ||
  goesOn(text, at) > 0 ||
  titleAfter(text, at) > 0 ||
  phraseAt(text, at) ||
  cueAt(text, at, Math.min(to, at + WINDOW)) !== null

const REPRESENTS =
  /代表[\u4e00-\u9fff]{1,10}(?:组|队|团|班子|会|委|方|部门|单位|公司|企业|支部|党派|职工|员工)(?:作|做|发言|发表|致辞|提出|汇报|介绍|表示|建议|认为|说|上台|通报)/y

/** 汤涛代表调研组作报告: a verb, with those for whom somebody speaks. */
const representsAt = (text: string, at: number): boolean => matchAt(REPRESENTS, text, at) > 0

/** One title after another: 教授、博士生导师; or one in brackets: 张三（市政协委员）. */
function titlesAfter(text: string, end: number, to: number): number {
  if (text[end] === '（') {
    const inside = indexWithin(text, '）', end, Math.min(to, end + 40))
    if (inside > 0) {
      const named = officeBefore(text, inside) > 0 || endsAsInstitution(text.slice(end + 1, inside))
      if (named) return inside + 1 - end
    }
    return 0
  }
  let length = titleAfter(text, end)
  // 尤勇代表车间提出: a verb where nothing that may stand behind a title does.
  if (length === 2 && text.startsWith('代表', end) && !mayFollowTitle(text, end + 2, to)) return 0
  if (length === 2 && representsAt(text, end)) return 0
  for (let i = 0; i < 2 && length > 0 && text[end + length] === '、'; i++) {
    const next = titleAfter(text, end + length + 1)
    if (next === 0) break
    length += next + 1
  }
  return length
}
