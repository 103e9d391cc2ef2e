import type { Span } from '../../transcript.ts'
import { charSet, isIn } from '../char-set.ts'
import { type Cue, cueAt } from './cues.ts'
import { type Known, mayBeKnown, NOBODY } from './known-names.ts'
import { type LeftSide, leftSide } from './left-side.ts'
import {
  couldBeName,
  endsLikeGroup,
  hasDoubtfulEnd,
  isAuthority,
  soundsForeign,
} from './not-names.ts'
import { isGroupOffice, officeBefore, titleAfter } from './offices.ts'
import { mayFollow, rightSide, sentenceCue, WINDOW } from './right-side.ts'
import { isParticle, isWordySurname, surnameAt } from './surnames.ts'

/** A name in the text with what stands beside it. */
export interface Mention {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly left: LeftSide
  /** The title printed after the name. */
  readonly title?: Span
  /** Where the predicate starts: after the name and its title. */
  readonly after: number
  readonly cue: Cue | null
  /** How sure it is that this is a person: 3 office or title with a cue, 2 either, 1 a name alone. */
  readonly evidence: 1 | 2 | 3
  /** The surname with a title stands for a name that is printed elsewhere. */
  readonly short?: boolean
}

/**
 * The names between `from` and `to` of a folded paragraph whose quotations are blanked: a surname
 * with a title, a cue, or an office beside it, or a name that is `known` already.
 */
export function* findMentions(
  text: string,
  from: number,
  to: number,
  known: Known = NOBODY,
): Generator<Mention> {
  let at = from
  while (at < to - 1) {
    // Every name that can be found is known by the second reading: it looks nowhere else.
    const skip = known.size > 0 && !mayBeKnown(known, text, at)
    const mention = skip ? null : mentionAt(text, at, from, to, known)
    if (mention) yield mention
    at = mention ? mention.after : at + 1
  }
}

const HAN = /^[\u4e00-\u9fff·]+$/

function mentionAt(
  text: string,
  at: number,
  from: number,
  to: number,
  known: Known,
): Mention | null {
  const surname = surnameAt(text, at)
  const again = knownForeign(text, at, from, to, known)
  if (again) return again
  if (surname === 0) return foreignAt(text, at, from, to)
  const shortest = surname === 1 ? 2 : surname + 1
  const office = at > from && officeBefore(text, at) > 0
  let best: Mention | null = null
  let bestScore = 0
  for (let length = surname + 2; length >= shortest; length--) {
    const end = at + length
    if (!mayFollow(text, end) && !office && !known.has(text.slice(at, end))) continue
    const name = text.slice(at, end)
    if (at + length > to || !HAN.test(name) || !couldBeName(name, surname)) continue
    const found = weigh(text, at, at + length, from, to, known.has(name))
    if (!found) continue
    const score = found.score + (known.has(name) ? 5 : 0) - (hasDoubtfulEnd(name) ? 1 : 0)
    if (score > bestScore) {
      best = found.mention
      bestScore = score
    }
  }
  // 益西达瓦 between two titles begins like a surname and is longer than a Chinese name.
  if ((best?.evidence ?? 0) < 3 && at > from && officeBefore(text, at) > 0)
    return foreignAt(text, at, from, to) ?? best ?? spacedAt(text, at, from, to)
  return (
    best ??
    spacedAt(text, at, from, to) ??
    courtesyAt(text, at, from, to) ??
    shortFormAt(text, at, from, to, known) ??
    foreignAt(text, at, from, to)
  )
}

/** 王 强: a name of two characters set as wide as one of three, after an office or with a title. */
function spacedAt(text: string, at: number, from: number, to: number): Mention | null {
  if (text[at + 1] !== ' ') return null
  let given = at + 2
  while (given < at + 4 && text[given] === ' ') given++
  const end = given + 1
  const name = `${text[at]}${text[given]}`
  if (end > to || !HAN.test(name) || !couldBeName(name, 1)) return null
  const after = text[end] === ' ' ? end + 1 : end
  const right = rightSide(text, after, to)
  const left = leftSide(text, at, from)
  const office = left.kind === 'office'
  const sure = right.direct && (right.cue !== null || right.titleLength > 0)
  if (!(office && right.strength > 0) && !(right.titleLength > 0 && sure)) return null
  const title = right.titleLength > 0 ? { start: after, end: after + right.titleLength } : undefined
  return {
    name,
    start: at,
    end,
    left,
    ...(title && { title }),
    after: after + right.titleLength,
    cue: right.cue,
    evidence: office && sure ? 3 : 2,
  }
}

/** A name without a surname that was introduced elsewhere. */
function knownForeign(
  text: string,
  at: number,
  from: number,
  to: number,
  known: Known,
): Mention | null {
  const name = known.foreign(text.charCodeAt(at)).find((each) => text.startsWith(each, at))
  if (!name || at + name.length > to) return null
  if (at > from && HAN.test(text[at - 1]!) && officeBefore(text, at) === 0) return null
  return weigh(text, at, at + name.length, from, to, true)?.mention ?? null
}

interface Weighed {
  readonly mention: Mention
  readonly score: number
}

function weigh(
  text: string,
  start: number,
  end: number,
  from: number,
  to: number,
  isKnown: boolean,
): Weighed | null {
  if (isAuthority(text, start, end) || isOfficeName(text, start, end)) return null
  const right = rightSide(text, end, to)
  // Most characters are no name: the left side is looked at only where the right one promises.
  if (right.strength === 0 && !isKnown && officeBefore(text, start) === 0) return null
  const name = text.slice(start, end)
  // 代表和政协委员: between two titles 和 is and, whatever comes after.
  if (right.titleLength > 0 && isParticle(name[0]!)) return null
  const left = leftSide(text, start, from)
  if (left.kind === 'byline') return null
  const titled = right.titleLength > 0
  const office = left.kind === 'office'
  const affiliated = left.kind === 'institution' || left.kind === 'of'
  const opening = left.opens >= 0
  const cued = right.cue !== null
  const group = endsLikeGroup(name)
  const wordy = isWordySurname(name[0]!)
  const doubtful = group || wordy
  const officeLength = officeBefore(text, start)
  // 企业代表 is anybody's; 东岸大学教授 before a name and another one is hers.
  const bare = left.role === undefined || left.role.end - left.role.start <= officeLength
  const common = office && isGroupOffice(text, start, officeLength) && (bare || text[end] !== '、')
  let evidence: 0 | 1 | 2 | 3 = 0
  if (titled && (office || (!doubtful && (affiliated || (opening && right.direct))))) evidence = 3
  else if (office && !wordy && (right.direct || (right.strength >= 2 && !common))) evidence = 3
  else if (office && wordy && right.cue && right.strength === 3) evidence = 3
  else if (titled && (opening || left.kind === 'list') && !group) evidence = 2
  else if (titled && isKnown) evidence = 2
  else if (office && !wordy && !common && right.strength > 0) evidence = 2
  else if (opening && left.kind !== 'of' && cued && right.direct && !doubtful)
    evidence = affiliated ? 2 : 1
  else if (isKnown) evidence = 1
  if (evidence === 0) return null
  const title = titled ? { start: end, end: end + right.titleLength } : undefined
  const mention: Mention = {
    name,
    start,
    end,
    left,
    ...(title && { title }),
    after: end + right.titleLength,
    cue: right.cue,
    evidence,
  }
  return { mention, score: evidence * 2 + right.strength + right.titleLength / 4 }
}

/** 刘书记 is a surname and an office, no name. */
function isOfficeName(text: string, start: number, end: number): boolean {
  const surname = surnameAt(text, start) || 1
  const title = titleAfter(text, start + surname)
  return title > 0 && start + surname + title >= end
}

const COURTESY = /^(?:女士|先生|阿姨|大妈|大爷|大姐|大叔|奶奶|爷爷|老师|某某|某|总)/

const POLITE = charSet('女先阿大奶爷老某总')

/** 王女士, 李某: a person with a surname only, where a speaker stands. */
function courtesyAt(text: string, at: number, from: number, to: number): Mention | null {
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
function shortFormAt(
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

const DOTTED = /[\u4e00-\u9fff]{1,7}(?:·[\u4e00-\u9fff]{1,8}){1,4}/y
const LATIN = /[A-Z][A-Za-z.'-]{1,20}(?: [A-Z][A-Za-z.'-]{0,20}){1,3}/y

const OPENS = charSet('，。；：”\n ')
const DOT = '·'.charCodeAt(0)

function mayBeForeign(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code >= 65 && code <= 90) return true
  for (let i = at + 1; i < at + 8; i++) if (text.charCodeAt(i) === DOT) return true
  return false
}

/** Names without a Chinese surname: with a dot, in Latin letters, or in sounds between two titles. */
function foreignAt(text: string, at: number, from: number, to: number): Mention | null {
  const office = at > from ? officeBefore(text, at) : 0
  const opens = at === from || isIn(OPENS, text, at - 1)
  if (office === 0 && !(opens && mayBeForeign(text, at))) return null
  const lengths: number[] = []
  DOTTED.lastIndex = at
  LATIN.lastIndex = at
  const latin = LATIN.exec(text)?.[0]
  if (latin) lengths.push(latin.length)
  const dotted = DOTTED.exec(text)?.[0]
  if (dotted) for (let n = dotted.length; n > dotted.lastIndexOf('·') + 1; n--) lengths.push(n)
  if (office > 0) lengths.push(5, 4, 3, 2)
  for (const length of lengths) {
    const end = at + length
    if (end > to) continue
    const name = text.slice(at, end)
    const right = rightSide(text, end, to)
    if (right.titleLength === 0 && right.cue === null) continue
    if (hidesOffice(text, at, end)) continue
    const sure = latin === name || (name.includes('·') ? right.strength > 1 : HAN.test(name))
    if (!sure) continue
    // 汉斯·米勒则 has the word after it.
    if (latin !== name && !couldBeName(`张${name.slice(name.lastIndexOf('·') + 1)}`, 1)) continue
    if (!name.includes('·') && latin !== name) {
      if (name.length < 3 || !soundsForeign(name)) continue
    }
    const left = leftSide(text, at, from)
    if (left.kind === 'byline' || left.kind === 'object') continue
    if (left.opens < 0 && right.titleLength === 0) continue
    const title = right.titleLength > 0 ? { start: end, end: end + right.titleLength } : undefined
    return {
      name,
      start: at,
      end,
      left,
      ...(title && { title }),
      after: end + right.titleLength,
      cue: right.cue,
      evidence: 3,
    }
  }
  return null
}

/** 建筑师汉斯·施密特 begins after the office, 李·约翰逊教授 ends before it. */
function hidesOffice(text: string, start: number, end: number): boolean {
  for (let i = start + 2; i <= end; i++) if (officeBefore(text, i) > 0) return true
  return false
}
