import { clockAt, closingClock, findClock, linkEnd } from './times.ts'
import { isSound } from './words/sounds.ts'

/**
 * How a line gives a speaker the word. `colon`: `Name: …`; `bracket`: `[Name] …`; `tab`: a tab behind the name; with a clock
 * before them or behind the name, or with the name alone behind its clock (`clock above`); `chat`:
 * `From Name to All: …`; `mark`: `○議長（Name君）　…`; `dot`: `NAME.  …`; `question`: `Q. …`, `A. …`; `within`: a
 * clock and words right behind what may be a name, as times of day stand in prose; `bare`: the name
 * alone on its line, which only the lines around it can tell.
 */
export type Form =
  | 'colon'
  | 'bracket'
  | 'clock after'
  | 'clock above'
  | 'clock and colon'
  | 'clock and bracket'
  | 'tab'
  | 'clock and tab'
  | 'chat'
  | 'mark'
  | 'dot'
  | 'question'
  | 'within'
  | 'bare'
  | 'bare and clock'

/** What stands where a speaker's label would, whoever it is; offsets are into the line's words. */
export interface Lead {
  readonly form: Form
  /** What lines of the same make share: the signs before the label, and its form. */
  readonly manner: string
  /** All that stands for the name, with what is in brackets behind it. */
  readonly label: string
  readonly start: number
  readonly end: number
  /** Milliseconds. */
  readonly time?: number | undefined
  /** Where the words start; the line's length if they stand below. */
  readonly content: number
  /** Whether it is a small word in the middle of a sentence that the width of a page cut. */
  readonly midway?: boolean
}

/** A line taken apart: what may be a label, the clocks, and where its words are. */
export interface ReadLine {
  readonly lead: Lead | null
  /** The clock of a line without a lead. */
  readonly time?: number | undefined
  /** Whether the line begins with a date: a message of its own. */
  readonly dated?: boolean | undefined
  /** Where the words start if the lead is none: behind a clock and the signs of a list. */
  readonly content: number
  /** Where the words end: before a clock that closes the line. */
  readonly end: number
  /** The clock that closes the line: where the words end in a recording. */
  readonly closes?: number | undefined
  /** The signs that the line begins with. */
  readonly signs: string
}

/** UTF-16 units. What is longer is no label, whoever speaks. */
export const LONGEST_LABEL = 80

/** White space, and the signs of headings, captions, lists, minutes and bold type. */
const SIGNS =
  /^\s*(?<signs>(?:#{1,6}(?=[\s*]|[^#\s\d])|>{2,}|[-–—•](?=\s)|\*(?=\s)|[○◯◆◇◎●■□△▲])?)\s*(?<bold>[*_]{1,3}(?=[^*_\s]))?/u

/** Takes one line apart. */
export function readLine(text: string): ReadLine {
  const closing = text.includes('#', text.length - 24) ? closingClock(text) : null
  const end = closing && closing.start > 0 ? closing.start : text.length
  const mark = readMark(text)
  const { signs, at } = mark
  const clock = clockAt(text, at)
  const after = clock ? skip(text, clock.end, BETWEEN) : at
  const lead =
    (isMinutesSign(signs) ? markLead(text, at) : null) ?? anyLead(text, after, clock?.time, mark)
  if (lead && lead.content > end)
    return { lead: { ...lead, content: end }, content: after, end, signs }
  if (!clock && !closing) return { lead, content: mark.words, end, signs }
  const content = clock ? after : mark.words
  return {
    lead,
    time: clock?.time,
    dated: clock?.dated,
    content,
    end,
    closes: closing?.time,
    signs,
  }
}

/** The signs before a label. */
interface Mark {
  readonly signs: string
  readonly bold: boolean
  /** Where the label would start, behind signs and stars. */
  readonly at: number
  /** Where the words would start: the stars are theirs. */
  readonly words: number
}

const NO_MARK: Mark = { signs: '', bold: false, at: 0, words: 0 }

function readMark(text: string): Mark {
  // Most lines begin with a letter or a digit.
  const code = text.charCodeAt(0)
  if ((code > 47 && code < 58) || (code > 63 && code < 91) || (code > 96 && code < 123))
    return NO_MARK
  if (code > 0x33ff && code < 0xd800) return NO_MARK
  const found = SIGNS.exec(text.slice(0, 40))!
  const { signs = '', bold } = found.groups!
  const at = found[0].length
  return { signs, bold: bold !== undefined, at, words: at - (bold?.length ?? 0) }
}

const isMinutesSign = (signs: string): boolean => signs !== '' && /[○◯◆◇◎●■□△▲]/u.test(signs)

const BETWEEN = /[\s\-–—|｜]/

function skip(text: string, from: number, what: RegExp): number {
  let at = from
  while (at < text.length && what.test(text[at]!)) at++
  return at
}

function anyLead(text: string, at: number, clock: number | undefined, mark: Mark): Lead | null {
  if (at >= text.length || (clock === undefined && !mayLead(text, at))) return null
  const near = text.slice(at, at + NEAR)
  return (
    chatLead(near, at, clock, mark) ??
    bracketLead(text, near, at, clock, mark) ??
    namedLead(text, near, at, clock, mark)
  )
}

/** UTF-16 units at the beginning of a line in which a label and what belongs to it stand. */
const NEAR = LONGEST_LABEL + 60

/** Whether anything that ends a label stands near: most lines without one have none of it. */
function mayLead(text: string, at: number): boolean {
  if (OPENERS.includes(text[at]!)) return true
  const end = Math.min(text.length, at + NEAR)
  for (let i = at; i < end; i++) {
    const code = text.charCodeAt(i)
    // A colon, a tab, or the digits of a clock.
    if (code === 58 || code === 0xff1a || code === 9 || (code > 47 && code < 58)) return true
    // The full stop of `NAME.  …`.
    if (code === 46 && i > at && text.charCodeAt(i - 1) < 91) return true
  }
  return false
}

const CHAT =
  /^From[ \t]+(?<name>\S(?:[^:：\n]{0,78}?\S)?)(?:[ \t]+[Tt]o[ \t]+[^:：\n]{1,80}?(?:\([^)\n]{1,30}\))?)?[ \t]*[:：][ \t]*/d

/** `10:00:12 From Mary Jones to Everyone: …`, as chats are saved. */
function chatLead(near: string, at: number, time: number | undefined, mark: Mark): Lead | null {
  const match = time === undefined ? null : CHAT.exec(near)
  if (!match) return null
  const [start, end] = match.indices!.groups!.name!
  return lead('chat', near, at, start, end, match[0].length, time, mark)
}

const OPENERS = '[［【〔〖{<(（'
const CLOSERS = ']］】〕〗}>)）'

/** `[Name] …`, `【Name】 00:05`, `[Name]: …`: the brackets are none of the name. */
function bracketLead(
  text: string,
  near: string,
  at: number,
  clock: number | undefined,
  mark: Mark,
): Lead | null {
  const kind = OPENERS.indexOf(near[0]!)
  if (kind < 0) return null
  const close = near.indexOf(CLOSERS[kind]!)
  if (close < 2 || close > LONGEST_LABEL) return null
  let content = at + close + 1
  while (text[content] === '*' || text[content] === '_') content++
  // [a link](where to), and what is heard: [Applause].
  if (near.startsWith('](', close) || isSound(near.slice(1, close))) return null
  const colon = /^[ \t]*[:：](?!\/\/)/.exec(text.slice(content, content + 4))?.[0].length ?? 0
  content += colon
  const behind = clockAt(text, content)
  if (behind) content = behind.end
  const time = clock ?? behind?.time
  const make = time === undefined ? 'bracket' : 'clock and bracket'
  // <@name>: in logs of chats a sign says what somebody may do there.
  const start = near[0] === '<' ? skip(near, 1, /[ @+%&~]/) : 1
  return lead(make, near, at, start, close, content - at, time, mark, near[0])
}

/** A name before a colon or a clock. */
function namedLead(
  text: string,
  near: string,
  at: number,
  clock: number | undefined,
  mark: Mark,
): Lead | null {
  const colon = colonIn(near)
  const tab = near.indexOf('\t')
  if (tab > 0 && (colon < 0 || tab < colon) && /^\t+[^\s\d[(]/.test(near.slice(tab))) {
    const make = clock === undefined ? 'tab' : 'clock and tab'
    return lead(make, near, at, 0, tab, tab, clock, mark)
  }
  const inside = findClock(near, 0)
  if (inside && inside.start > 0 && (colon < 0 || inside.start < colon)) {
    const name = trimEnd(near, inside.start)
    // A clock within the words is none of a label: what stands before it is short and unbroken.
    if (name > 0 && name <= LONGEST_LABEL && !/[：:]/.test(near.slice(0, name))) {
      const behind = linkEnd(text, at + inside.end)
      const stop = behind + skipColon(text.slice(behind, behind + 24), 0) - at
      const form = isWithin(text, at + name, at + inside.end) ? 'within' : 'clock after'
      return lead(form, near, at, 0, name, stop, clock ?? inside.time, mark)
    }
    return null
  }
  if (colon >= 0) {
    const name = trimEnd(near, colon)
    if (name === 0 || name > LONGEST_LABEL) return null
    let content = at + skipColon(near, colon)
    // `# Part 2: the bridge` is a heading, `### Name:` a label.
    if (mark.signs.startsWith('#') && content < text.length) return null
    const behind = clockAt(text, content)
    // Words may begin with a time of day: a clock right after a label stands in brackets.
    if (behind && '[(（【'.includes(text[skip(text, content, /\s/)]!)) content = behind.end
    const time = clock ?? (content === behind?.end ? behind.time : undefined)
    return lead(
      clock === undefined ? 'colon' : 'clock and colon',
      near,
      at,
      0,
      name,
      content - at,
      time,
      mark,
    )
  }
  const dotted = DOTTED.exec(near)
  if (dotted && !(clock !== undefined && isInitial(near))) {
    const form = /^[QA]$/.test(dotted[1]!) ? 'question' : 'dot'
    return lead(form, near, at, 0, dotted[1]!.length, dotted[0].length, clock, mark)
  }
  if (clock === undefined) return null
  const name = trimEnd(near, near.length)
  if (at + name < text.trimEnd().length || name > LONGEST_LABEL) return null
  return lead('clock above', near, at, 0, name, text.length - at, clock, mark)
}

/** A time of day that words follow, with no sign between that parts a clock from a name. */
const isWithin = (text: string, name: number, end: number): boolean =>
  /^\s{0,2}\d{1,2}:\d\d(?: ?[AaPp]\.?[Mm]\.?)?$/.test(text.slice(name, end)) &&
  /^ ?[^\s:：|｜\-–—]/.test(text.slice(end, end + 2))

/** `MAYOR RUIZ.  …`, `Mr. PATEL.  …`, `Q. …`: in capitals, with a gap behind the full stop. */
const DOTTED =
  /^([QA](?=\. \S)|(?:(?:Mr|Mrs|Ms|Dr|Hon|Sen|Rep|Prof)\. )?[A-Z][A-Z'’-]*(?:[ ][A-Z][A-Z'’.-]*){0,4})\.(?:(?<=^[QA]\.)[ \t]|[ \u2003]{2,}|\t|—)\s*/

/** A. Moss is a name and no answer where a clock stands beside it. */
export const isInitial = (line: string): boolean => /^[QA]\. \p{Lu}[\p{L}'’-]*$/u.test(line)

/** The first colon that could end a label: none of a clock, an address or a path. */
function colonIn(near: string): number {
  for (let i = 1; i < near.length; i++) {
    const char = near[i]!
    if (char === '：') return i
    if (char !== ':') continue
    const next = near[i + 1] ?? ''
    if (next === '/' || next === ':' || next === '\\') return -1
    if (/\d/.test(next) && /\d/.test(near[i - 1]!)) continue
    return i
  }
  return -1
}

/** Behind a colon, the stars of bold type and white space. */
const skipColon = (near: string, from: number): number =>
  from +
  /^[*_]{0,3}[ \t]*(?:[:：](?!\/\/)[*_]{0,3})?[:：\s]*/.exec(near.slice(from, from + 24))![0].length

/** Where words end that reach to `end`: before white space, brackets that open, and bold type. */
function trimEnd(near: string, end: number): number {
  let at = end
  while (at > 0 && /[\s*_,，:：\-–—|]/.test(near[at - 1]!)) at--
  return at
}

const MARKED =
  /^(?<role>[^（(\s　]{1,30}?)[（(](?<name>[^（()）\n]{1,40}?)(?:君|さん|議員)?[)）][\s　]+/du

/** Name and office, in either order, with a gap behind them. */
const MARKED_KOREAN =
  /^(?<name>\p{Script=Hangul}{2,16}(?: \p{Script=Hangul}{2,16}){1,2})(?:\s{2,}|\u3000)(?=\S)/du

/** `○議長（Name君）　…`: minutes in Japanese, the office before the name; `○위원장 Name  …` in Korean. */
function markLead(text: string, at: number): Lead | null {
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

function lead(
  form: Form,
  near: string,
  at: number,
  start: number,
  end: number,
  content: number,
  time: number | undefined,
  { signs, bold }: Mark,
  bracket = '',
): Lead | null {
  let from = start
  while (from < end && /[\s*_]/.test(near[from]!)) from++
  const to = trimEnd(near, end)
  if (to <= from) return null
  const untimed = form === 'colon' || form === 'bracket' || form === 'tab'
  return {
    form,
    manner: untimed && (bold || signs) ? `${bold ? '*' : signs}${form}${bracket}` : form + bracket,
    label: near.slice(from, to),
    start: at + from,
    end: at + to,
    time,
    content: at + skip(near, content, /\s/),
  }
}
