import type { Span } from '../../format/transcript.ts'
import { isGroupOffice, officeBefore, titleAfter } from '../names/offices.ts'
import { surnameAt } from '../names/surnames.ts'
import { cueAt } from './cues.ts'
import { reasonFor } from './evidence.ts'
import { foreignAt } from './foreign-names.ts'
import { type Known, mayBeKnown, NOBODY } from './known-names.ts'
import { isHan, type Mention } from './mention.ts'
import { courtesyAt, lastPartAt, shortFormAt, spacedAt } from './name-forms.ts'
import { couldBeName, hasDoubtfulEnd, isAuthority } from './not-names.ts'
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
  while (at < to - 1) {
    // Every name that can be found is known by the second reading: it looks nowhere else.
    const skip = known.size > 0 && !mayBeKnown(known, text, at)
    const mention = skip ? null : mentionAt(text, at, from, to, known, doubted)
    if (mention) {
      // 云岭合作社理事长张三: what began like a name is a part of an office.
      if (last && isInside(last, mention.left.role)) last = null
      if (last) yield last
      const shared: Span | undefined = last ? sharedOffice(text, last, mention) : undefined
      last = shared ? { ...mention, shared } : mention
    }
    at = mention ? mention.after : at + 1
  }
  if (last) yield last
}

const isInside = ({ start, end, title }: Mention, role: Span | undefined) =>
  role !== undefined && !title && role.start <= start && end <= role.end

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

function mentionAt(
  text: string,
  at: number,
  from: number,
  to: number,
  known: Known,
  doubted: Map<string, number> | undefined,
): Mention | null {
  const surname = surnameAt(text, at)
  const again = knownForeign(text, at, from, to, known) ?? lastPartAt(text, at, from, to, known)
  if (again) return again
  if (surname === 0) return foreignAt(text, at, from, to)
  // 副局长孙文: the first sign of 长孙 ends an office.
  if (surname === 2 && at > from && officeBefore(text, at + 1) > 0) return null
  // 主任尤勇: 任 ends an office.
  if (surname === 1 && at > from && officeBefore(text, at) === 0 && officeBefore(text, at + 1) > 0)
    return null
  // 农户代表高兴地说: what many are begins there, and no name.
  if (surname === 1 && isGroupOffice(text, at + 2, 2)) return null
  const shortest = surname === 1 ? 2 : surname + 1
  const office = at > from && officeBefore(text, at) > 0
  let best: Mention | null = null
  let bestScore = 0
  for (let length = surname + 2; length >= shortest; length--) {
    const end = at + length
    if (!mayFollow(text, end) && !office && !known.has(text.slice(at, end))) continue
    const name = text.slice(at, end)
    const sure = office || known.has(name)
    if (end > to || !isHan(name)) continue
    if (!couldBeName(name, surname, () => speaks(text, end, to, sure), sure)) continue
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
  const name = known.foreign(text.charCodeAt(at)).find((each) => text.startsWith(each, at))
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
  return { mention, score: evidence * 2 + right.strength + right.titleLength / 4 + word }
}

/** Less than anything else that speaks for a name. */
const FOLLOWED = 0.2

/** 刘书记 is a surname and an office, no name. */
function isOfficeName(text: string, start: number, end: number): boolean {
  const surname = surnameAt(text, start) || 1
  const title = titleAfter(text, start + surname)
  return title > 0 && start + surname + title >= end
}
