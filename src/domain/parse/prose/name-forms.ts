import { charSet, isIn } from '../draft/char-set.ts'
import { titleAfter } from '../names/offices.ts'
import { isWordySurname } from '../names/surnames.ts'
import { cueAt } from './cues.ts'
import type { Known } from './known-names.ts'
import { leftSide } from './left-side.ts'
import { isHan, type Mention } from './mention.ts'
import { couldBeName } from './not-names.ts'
import { endOfMention, rightSide, sentenceCue, WINDOW } from './right-side.ts'

/** 王 强: a name of two characters set as wide as one of three, after an office or with a title. */
export function spacedAt(text: string, at: number, from: number, to: number): Mention | null {
  if (text[at + 1] !== ' ') return null
  let given = at + 2
  while (given < at + 4 && text[given] === ' ') given++
  const end = given + 1
  const name = `${text[at]}${text[given]}`
  if (end > to || !isHan(name) || !couldBeName(name, 1)) return null
  const after = text[end] === ' ' ? end + 1 : end
  const right = rightSide(text, after, to)
  const left = leftSide(text, at, from)
  const office = left.kind === 'office'
  const sure = right.direct && (right.cue !== null || right.titleLength > 0)
  if (!(office && right.strength > 0) && !(right.titleLength > 0 && sure)) return null
  return {
    name,
    start: at,
    end,
    left,
    ...endOfMention(right, after),
    evidence: office && sure ? 3 : 2,
  }
}

const COURTESY = /^(?:女士|先生|阿姨|大妈|大爷|大姐|大叔|奶奶|爷爷|老师|某某|某|总)/

const POLITE = charSet('女先阿大奶爷老某总')

/** 王女士, 李某: a person with a surname only, where a speaker stands. */
export function courtesyAt(text: string, at: number, from: number, to: number): Mention | null {
  if (!isIn(POLITE, text, at + 1)) return null
  const word = COURTESY.exec(text.slice(at + 1, at + 3))?.[0]
  if (!word || isWordySurname(text[at]!)) return null
  const end = at + 1 + word.length
  const cue = cueAt(text, end, Math.min(to, end + WINDOW))
  if (!cue || cue.mark === '') return null
  const left = leftSide(text, at, from)
  if (left.opens < 0 || left.kind === 'byline') return null
  return { name: text.slice(at, end), start: at, end, left, after: end, cue, evidence: 2 }
}

/** 刘书记 is the one person so far whose surname is 刘, when there is just one. */
export function shortFormAt(
  text: string,
  at: number,
  from: number,
  to: number,
  known: Known,
): Mention | null {
  const named = known.starting(text.charCodeAt(at))
  if (named.length !== 1) return null
  const title = titleAfter(text, at + 1)
  if (title === 0) return null
  const end = at + 1
  const cue = sentenceCue(text, end + title, Math.min(to, end + title + WINDOW))
  const left = cue && leftSide(text, at, from)
  if (!left || left.opens < 0) return null
  return {
    name: named[0]!,
    start: at,
    end,
    left,
    after: end + title,
    cue,
    evidence: 2,
    short: true,
  }
}

/** 克莱因教授, 克莱因说: the last part of a foreign name that is printed in full elsewhere. */
export function lastPartAt(
  text: string,
  at: number,
  from: number,
  to: number,
  known: Known,
): Mention | null {
  const found = known.partAt(text, at)
  if (!found || text[at - 1] === '·') return null
  const [part, name] = found
  const end = at + part.length
  const right = rightSide(text, end, to)
  const left = leftSide(text, at, from)
  if (left.opens < 0 || !(right.titleLength > 0 || (right.direct && right.cue))) return null
  return { name, start: at, end, left, ...endOfMention(right, end), evidence: 2, short: true }
}
