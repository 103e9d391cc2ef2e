import { charSet, SPACES, skip } from '../draft/char-set.ts'
import { type Lead, LONGEST_LABEL } from './lead.ts'
import { namedLead, opensWithLetter } from './named-lead.ts'
import { opensQuotation, QUOTED, quotationAt } from './quotation.ts'
import { bracketLead, chatLead, markLead, opensBracket, opensWithSound } from './set-off-lead.ts'
import { clockAt, closingClock } from './times.ts'

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

/** Words and nothing else, as most lines are that no label begins. */
export const wordsAlone = (text: string): ReadLine => ({
  lead: null,
  content: 0,
  end: text.length,
  signs: '',
})

/** Whether a line is words and nothing else. */
export const isWordsAlone = (
  { lead, content, end, signs, time }: ReadLine,
  text: string,
): boolean =>
  lead === null && time === undefined && content === 0 && end === text.length && signs === ''

/** White space, marks of direction, and the signs of headings, captions, lists, minutes and bold type. */
const SIGNS =
  /^[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]*(?<signs>(?:#{1,6}(?=[\s*]|[^#\s\d])|>{2,}|>(?=\s)|[-–—•](?=\s)|\*(?=\s)|[○◯◆◇◎●■□△▲])?)\s*(?<bold>[*_]{1,3}(?=[^*_\s]))?/u

/**
 * Takes one line apart.
 * @param nicks whether the text has names in angle brackets, so that <Li> is one: see `hasNicks`.
 */
export function readLine(text: string, nicks = false): ReadLine {
  const closing = text.includes('#', text.length - 24) ? closingClock(text) : null
  const end = closing && closing.start > 0 ? closing.start : text.length
  const mark = readMark(text)
  const quoted = quotedLine(text, mark, end)
  if (quoted) return quoted
  const { signs, at } = mark
  const clock = clockAt(text, at)
  const after = clock ? skip(text, clock.end, BETWEEN) : at
  const lead =
    (isMinutesSign(signs) ? markLead(text, at) : null) ??
    anyLead(text, after, clock?.time, mark, nicks)
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

/**
 * A label behind a quotation mark: all of a turn may stand in marks, which are then none of its name nor of its words.
 * Where the quotation ends within the line it is one of what somebody says, and no label. Null where no label is quoted.
 */
function quotedLine(text: string, { signs, at, words }: Mark, end: number): ReadLine | null {
  if (!opensQuotation(text, at) || !mayLead(text, at)) return null
  const near = text.slice(at + 1, at + 1 + NEAR)
  const lead = namedLead({ text, near, at: at + 1, clock: undefined, signs, bold: false })
  if (lead?.form !== 'colon' || QUOTED.test(lead.label)) return null
  const read = { content: words, end, signs }
  const quotation = quotationAt(text, at, lead.content, end)
  if (quotation.is === 'part') return { ...read, lead: null }
  if (quotation.is === 'doubtful') return { ...read, lead: { ...lead, isDoubtful: true } }
  return { ...read, lead, end: quotation.end }
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

const BETWEEN = charSet(`${SPACES}-–—|｜`)

function anyLead(
  text: string,
  at: number,
  clock: number | undefined,
  { signs, bold }: Mark,
  nicks: boolean,
): Lead | null {
  // What goes on says no name: `… and this: …`.
  if (GOES_ON.test(text.slice(at, at + 3))) return null
  if (at >= text.length || (clock === undefined && !bold && !mayLead(text, at))) return null
  const place = { text, near: text.slice(at, at + NEAR), at, clock, signs, bold }
  if (opensBracket(text, at) && opensWithSound(place.near)) return null
  return chatLead(place) ?? bracketLead(place, nicks) ?? namedLead(place)
}

const GOES_ON = /^(?:…|\.{3})/

/** UTF-16 units at the beginning of a line in which a label and what belongs to it stand. */
const NEAR = LONGEST_LABEL + 60

/** UTF-16 units: Prof. */
const LONGEST_ADDRESS = 4

const isCapital = (code: number): boolean => code > 64 && code < 91

/** Whether anything that ends a label stands near: most lines without one have none of it. */
function mayLead(text: string, at: number): boolean {
  if (opensBracket(text, at) || opensWithLetter(text, at)) return true
  const end = Math.min(text.length, at + NEAR)
  let capitals = false
  for (let i = at; i < end; i++) {
    const code = text.charCodeAt(i)
    // A colon, a tab, or the digits of a clock.
    if (code === 58 || code === 0xff1a || code === 9 || (code > 47 && code < 58)) return true
    const last = i > at ? text.charCodeAt(i - 1) : NaN
    if (isCapital(code) && isCapital(last)) capitals = true
    // The full stop of `NAME.  …`, of `Mr. NAME of Ohio. …`, of `Mr. Name. …`.
    if (code === 46 && (last < 91 || capitals || i - at <= LONGEST_ADDRESS)) return true
  }
  return false
}
