import { charSet, isIn, skip } from '../draft/char-set.ts'
import { isSound } from '../words/sounds.ts'
import { isEvent } from './counter.ts'
import { closesTag, isTag } from './html-tags.ts'
import { type Lead, LONGEST_LABEL, leadAt, type Place } from './lead.ts'
import { clockAt } from './times.ts'

const CHAT =
  /^From[ \t]+(?<name>\S(?:[^:：\n]{0,78}?\S)?)(?:[ \t]+[Tt]o[ \t]+[^:：\n]{1,80}?(?:\([^)\n]{1,30}\))?)?[ \t]*[:：][ \t]*/d

/** `10:00:12 From Mary Jones to Everyone: …`, as chats are saved. */
export function chatLead(place: Place): Lead | null {
  const { near, clock } = place
  const match = clock === undefined ? null : CHAT.exec(near)
  if (!match) return null
  const [start, end] = match.indices!.groups!.name!
  return leadAt(place, 'chat', start, end, match[0].length, clock)
}

const OPENERS = '[［【〔〖{<(（'
const CLOSERS = ']］】〕〗}>)）'
const OPENING = charSet(OPENERS)
/** <@name>: in logs of chats a sign says what somebody may do there. */
const RIGHTS = charSet(' @+%&~')

/** Whether a bracket opens at a place in a line. */
export const opensBracket = (text: string, at: number): boolean => isIn(OPENING, text, at)

/** Whether a bracket with what is heard, and when, opens at the beginning: no name. */
export function opensWithSound(near: string): boolean {
  const close = near.indexOf(CLOSERS[OPENERS.indexOf(near[0]!)]!)
  return close > 0 && close <= LONGEST_LABEL && isSound(near.slice(1, close))
}

/**
 * `[Name] …`, `【Name】 00:05`, `[Name]: …`: the brackets are none of the name.
 * @param nicks whether names stand in angle brackets in the text: see `hasNicks`.
 */
export function bracketLead(place: Place, nicks: boolean): Lead | null {
  const { text, near, at, clock } = place
  if (!opensBracket(near, 0)) return null
  const close = near.indexOf(CLOSERS[OPENERS.indexOf(near[0]!)]!)
  if (close < 2 || close > LONGEST_LABEL) return null
  if (near[0] === '<' && isTag(near.slice(1, close)) && !(nicks && isNick(near, close))) return null
  let content = at + close + 1
  while (text[content] === '*' || text[content] === '_') content++
  // [a link](where to).
  if (near.startsWith('](', close)) return null
  const colon = /^[ \t]*[:：](?!\/\/)/.exec(text.slice(content, content + 4))?.[0].length ?? 0
  content += colon
  const behind = clockAt(text, content)
  if (behind) content = behind.end
  const time = clock ?? behind?.time
  const make = time === undefined ? 'bracket' : 'clock and bracket'
  if (
    make === 'bracket' &&
    colon === 0 &&
    '(（'.includes(near[0]!) &&
    isEvent(near.slice(1, close))
  )
    return null
  // [name=Ada], as editors of notes mark who writes.
  if (near.startsWith('[name=')) return leadAt(place, 'mark', 6, close, content - at, time)
  const start = near[0] === '<' ? skip(near, 1, RIGHTS) : 1
  // {: .toc} and {#here} are marks of Markdown.
  if (near[0] === '{' && /[:#.]/.test(near[start]!)) return null
  // (Ada): is a label, (quietly) an aside.
  const bracket = `${near[0]}${colon > 0 ? ':' : ''}`
  return leadAt(place, make, start, close, content - at, time, bracket)
}

/** <Li> yes: what is written as logs write who speaks, a gap and words behind it. */
const isNick = (near: string, close: number): boolean =>
  /^<[^\s/=]+>$/.test(near.slice(0, close + 1)) && /^[ \t]\S/.test(near.slice(close + 1, close + 3))

/**
 * Whether a text has the names of who writes in angle brackets, as logs of chats do: lines begin so with what is no tag, two
 * at least, and no tag is closed anywhere. Then <Li>, <Em> and <a> are names as well.
 */
export function hasNicks(text: string): boolean {
  if (closesTag(text)) return false
  let others = 0
  for (const [, nick] of text.matchAll(NICK)) if (!isTag(nick!) && ++others > 1) return true
  return false
}
/** Behind a clock, which may have a date: [2021-05-03 10:00:12] <Jo>, 10:00 PM <Jo>. */
const NICK = /^[TAPM\d \t:.,/[\]()+-]{0,40}?<[ @+%&~]?([^\s<>@]{1,30})>[ \t]+\S/gm

const MARKED =
  /^(?<role>[^（(\s　]{1,30}?)[（(](?<name>[^（()）\n]{1,40}?)(?:君|さん|議員)?[)）][\s　]+/du

/** Name and office, in either order, with a gap behind them. */
const MARKED_KOREAN =
  /^(?<name>\p{Script=Hangul}{2,16}(?: \p{Script=Hangul}{2,16}){1,2})(?:\s{2,}|\u3000)(?=\S)/du

/** `○議長（Name君）　…`: minutes in Japanese, the office before the name; `○위원장 Name  …` in Korean. */
export function markLead(text: string, at: number): Lead | null {
  const near = text.slice(at, at + LONGEST_LABEL + 20)
  const match = MARKED.exec(near) ?? MARKED_KOREAN.exec(near)
  if (!match) return null
  const [start, end] = match.indices!.groups!.name!
  const { role, name } = match.groups!
  return {
    form: 'mark',
    manner: 'mark',
    label: role ? `${name}（${role}）` : name!,
    start: at + start,
    end: at + end,
    content: at + match[0].length,
  }
}
