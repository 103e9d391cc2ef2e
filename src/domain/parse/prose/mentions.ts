import type { Span } from '../../format/transcript.ts'
import { charSet, isIn } from '../draft/char-set.ts'
import { isGroupOffice, officeBefore, titleAfter } from '../names/offices.ts'
import { surnameAt } from '../names/surnames.ts'
import { STRADDLING } from '../words/zh/not-names.ts'
import { cueAt, knownAdverbAt, verbLengthAt } from './cues.ts'
import { reasonFor } from './evidence.ts'
import { foreignAt } from './foreign-names.ts'
import { type Known, mayBeKnown, NOBODY } from './known-names.ts'
import { isHan, type Mention } from './mention.ts'
import { courtesyAt, lastPartAt, shortFormAt, spacedAt } from './name-forms.ts'
import { couldBeName, hasDoubtfulEnd, isAuthority, isNameToo } from './not-names.ts'
import { endOfMention, mayFollow, WINDOW } from './right-side.ts'
import { mayComeBack, surroundingsOf } from './signs.ts'

/**
 * The names between `from` and `to` of a folded paragraph whose quotations are blanked: a surname
 * with a title, a cue, or an office beside it, or a name that is `known` already. `doubted` counts how often
 * names stand like that which are words as well.
 */
export function* findMentions(
  text: string,
  from: number,
  to: number,
  known: Known = NOBODY,
  doubted?: Map<string, number>,
): Generator<Mention> {
  let at = from
  let last: Mention | null = null
  /** Where the last one with an office or a title ends. */
  let person = from
  while (at < to - 1) {
    // Every name that can be found is known by the second reading: it looks nowhere else.
    const skip = known.size > 0 && !mayBeKnown(known, text, at)
    const found = skip ? null : mentionAt(text, at, from, to, known, doubted)
    const mention = found && withOwnOffice(text, found, person)
    if (mention) {
      if (mention.title || mention.left.kind === 'office') person = mention.after
      // 云岭合作社理事长张三: what began like a name is a part of an office.
      if (last && isInside(text, last, mention.left.role)) last = null
      if (last) yield last
      const shared: Span | undefined = last ? sharedOffice(text, last, mention) : undefined
      last = shared ? { ...mention, shared } : mention
    }
    at = mention ? mention.after : at + 1
  }
  if (last) yield last
}

/** Whether a name is a part of the office that stands behind it, or says whose it is: 田小满教授的博士生. */
const isInside = (text: string, { start, end, title, after }: Mention, role: Span | undefined) =>
  role !== undefined && (!title || text[after] === '的') && role.start <= start && end <= role.end

const BETWEEN = /^(?:等|一行|及其(?:团队|同事))?(?:以及|[、，和与及 ])*/

/** 省长甲某教授、主席乙某: what stands before the end of another person is no part of an office. */
function withOwnOffice(text: string, mention: Mention, person: number): Mention {
  const { role, ...left } = mention.left
  if (!role || role.start >= person || role.end < person || text[person] === '的') return mention
  const start = person + BETWEEN.exec(text.slice(person, role.end))![0].length
  return role.end - start < 2
    ? { ...mention, left }
    : { ...mention, left: { ...left, role: { start, end: role.end } } }
}

/** The office that a name without one has in common with the name before it. */
function sharedOffice(
  text: string,
  last: Mention,
  { left, start, title }: Mention,
): Span | undefined {
  const listed = text[start - 1] === '、' && last.after === start - 1
  if (!listed || left.role || title || last.title) return undefined
  return last.shared ?? (last.left.kind === 'office' ? last.left.role : undefined)
}

/** The second signs of words that straddle what may be a name. */
const STRADDLES = charSet(Array.from(STRADDLING, (word) => word.slice(1)).join(''))

// No function is made in it, which would be made at every character.
function mentionAt(
  text: string,
  at: number,
  from: number,
  to: number,
  known: Known,
  doubted: Map<string, number> | undefined,
): Mention | null {
  const surname = surnameAt(text, at)
  if (known.mayBegin(text.charCodeAt(at))) {
    const again = knownForeign(text, at, from, to, known) ?? lastPartAt(text, at, from, to, known)
    if (again) return again
  }
  if (surname === 0) return foreignAt(text, at, from, to)
  // 副局长孙文: the first sign of 长孙 ends an office.
  if (surname === 2 && at > from && officeBefore(text, at + 1) > 0) return null
  // 主任尤勇: 任 ends an office.
  if (surname === 1 && at > from && officeBefore(text, at) === 0 && officeBefore(text, at + 1) > 0)
    return null
  if (isIn(STRADDLES, text, at) && STRADDLING.has(text.slice(at - 1, at + 1))) return null
  // 书记强调要, 书记殷切希望: what is said, or how, begins there.
  if (at > from && !mayBeKnown(known, text, at) && opensPredicate(text, at)) return null
  // 农户代表高兴地说: what many are begins there, and no name.
  if (surname === 1 && isGroupOffice(text, at + 2, 2)) return null
  const shortest = surname === 1 ? 2 : surname + 1
  const officeLength = at > from ? officeBefore(text, at) : 0
  const office = officeLength > 0
  // 学生成长成才: what many are stands before anything.
  const own = office && !isGroupOffice(text, at, officeLength)
  let best: Mention | null = null
  let bestScore = 0
  for (let length = surname + 2; length >= shortest; length--) {
    const end = at + length
    if (!mayFollow(text, end) && !office && !known.has(text.slice(at, end))) continue
    const name = text.slice(at, end)
    const sure = own || known.has(name)
    if (end > to || !isHan(name)) continue
    const isSaying = isNameToo(name) && speaks(text, end, to, sure)
    if (!couldBeName(name, surname, isSaying, sure)) continue
    const found = weigh(text, at, at + length, from, to, known.has(name), doubted)
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

/** Whether a verb of speech of two signs stands at a place, or an adverb of two that is known with one behind it. */
function opensPredicate(text: string, at: number): boolean {
  if (verbLengthAt(text, at) > 1) return true
  const adverb = knownAdverbAt(text, at)
  return adverb > 1 && verbLengthAt(text, at + adverb) > 0
}

/** Whether a title and a cue stand at `at`, right after what may be a name; a cue alone if the name is `sure`. */
function speaks(text: string, at: number, to: number, sure: boolean): boolean {
  const title = titleAfter(text, at)
  if (title === 0 && !sure) return false
  return cueAt(text, at + title, Math.min(to, at + title + WINDOW)) !== null
}

/** A name without a surname that was introduced elsewhere. */
function knownForeign(
  text: string,
  at: number,
  from: number,
  to: number,
  known: Known,
): Mention | null {
  const name = known.foreignAt(text, at)
  if (!name || at + name.length > to) return null
  if (at > from && isHan(text[at - 1]!) && officeBefore(text, at) === 0) return null
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
  doubted?: Map<string, number>,
): Weighed | null {
  if (isAuthority(text, start, end) || isOfficeName(text, start, end)) return null
  const around = surroundingsOf(text, { start, end }, from, to, isKnown)
  const reason = around && reasonFor(around.signs)
  if (around && !reason && doubted && mayComeBack(around.signs)) {
    const name = text.slice(start, end)
    doubted.set(name, (doubted.get(name) ?? 0) + 1)
  }
  if (!reason) return null
  const { left, right } = around
  const { evidence } = reason
  const mention: Mention = {
    name: text.slice(start, end),
    start,
    end,
    left,
    ...endOfMention(right, end),
    evidence,
  }
  // 宗庆当即要求, 冷杉陪同: what follows tells where the name ends, if it is a word and no single sign.
  const word = right.follows > 1 ? FOLLOWED : 0
  const torn = isTornAdverb(text, end) ? FOLLOWED * 2 : 0
  return { mention, score: evidence * 2 + right.strength + right.titleLength / 4 + word - torn }
}

/** Less than anything else that speaks for a name. */
const FOLLOWED = 0.2

/** 周文开|心地说: an adverb of one sign and 地 that nobody knows is the end of a longer one. */
const isTornAdverb = (text: string, at: number): boolean =>
  text[at + 1] === '地' && isHan(text[at]!) && knownAdverbAt(text, at) === 0

/** 刘书记 is a surname and an office, no name. */
function isOfficeName(text: string, start: number, end: number): boolean {
  const surname = surnameAt(text, start) || 1
  const title = titleAfter(text, start + surname)
  return title > 0 && start + surname + title >= end
}
