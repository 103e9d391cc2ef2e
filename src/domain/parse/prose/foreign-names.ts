import { charSet, isIn } from '../draft/char-set.ts'
import { anyOf } from '../draft/word-table.ts'
import { officeBefore } from '../names/offices.ts'
import { captionOf } from '../words/captions.ts'
import { SPEECH_VERBS } from '../words/zh/speech.ts'
import { leftSide } from './left-side.ts'
import { isHan, type Mention } from './mention.ts'
import { mayBeGiven, soundsForeign } from './not-names.ts'
import { endOfMention, rightSide } from './right-side.ts'

const DOTTED = /[\u4e00-\u9fff]{1,7}(?:·[\u4e00-\u9fff]{1,8}){1,4}/y
const LATIN = /[A-Z][A-Za-z.'-]{1,20}(?: [A-Z][A-Za-z.'-]{0,20}){1,3}/y

/** 买买提介绍 is a name and the first of two verbs. */
const ENDS_IN_VERB = new RegExp(`.${anyOf(SPEECH_VERBS)}$`)

const OPENS = charSet('，。；：”\n ')
const DOT = '·'.charCodeAt(0)

function mayBeForeign(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code >= 65 && code <= 90) return true
  for (let i = at + 1; i < at + 8; i++) if (text.charCodeAt(i) === DOT) return true
  return false
}

/** Names without a Chinese surname: with a dot, in Latin letters, or in sounds between two titles. */
export function foreignAt(text: string, at: number, from: number, to: number): Mention | null {
  const office = at > from ? officeBefore(text, at) : 0
  const opens = at === from || isIn(OPENS, text, at - 1)
  if (office === 0 && !(opens && mayBeForeign(text, at))) return null
  const lengths: number[] = []
  DOTTED.lastIndex = at
  LATIN.lastIndex = at
  const latin = LATIN.exec(text)?.[0]
  if (latin && !isHeading(text, at, from, latin)) lengths.push(latin.length)
  const dotted = DOTTED.exec(text)?.[0]
  if (dotted) for (let n = dotted.length; n > dotted.lastIndexOf('·') + 1; n--) lengths.push(n)
  if (office > 0) lengths.push(5, 4, 3, 2)
  let best: Mention | null = null
  for (const length of lengths) {
    const end = at + length
    if (end > to) continue
    const name = text.slice(at, end)
    if (!name.includes('·') && latin !== name) {
      if (name.length < 3 || !isHan(name) || !soundsForeign(name)) continue
    }
    const right = rightSide(text, end, to)
    if (right.titleLength === 0 && right.cue === null) continue
    if (hidesOffice(text, at, end)) continue
    if (name.includes('·') && right.strength <= 1) continue
    // 汉斯·米勒则 has the word after it.
    const given = name.slice(name.lastIndexOf('·') + 1)
    if (latin !== name && (!mayBeGiven(given) || ENDS_IN_VERB.test(given))) continue
    const left = leftSide(text, at, from)
    if (left.kind === 'byline' || left.kind === 'object') continue
    if (left.opens < 0 && right.titleLength === 0) continue
    const mention: Mention = {
      name,
      start: at,
      end,
      left,
      ...endOfMention(right, end),
      evidence: 3,
    }
    // 克莱因率先说: a word behind a shorter name tells where it ends.
    if (!name.includes('·')) return best ?? mention
    if (right.follows > 1 || !best) best = mention
  }
  return best
}

/** CALL TO ORDER: a heading of minutes, or the end of one, is nobody. */
function isHeading(text: string, at: number, from: number, latin: string): boolean {
  const before = /[A-Za-z ]*$/.exec(text.slice(Math.max(from, at - 40), at))![0]
  return captionOf(before + latin) !== undefined
}

/** 建筑师汉斯·施密特 begins after the office, 李·约翰逊教授 ends before it. */
function hidesOffice(text: string, start: number, end: number): boolean {
  for (let i = start + 2; i <= end; i++) if (officeBefore(text, i) > 0) return true
  return false
}
