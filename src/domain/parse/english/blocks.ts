import type { Span } from '../../format/transcript.ts'
import { anyOf } from '../draft/word-table.ts'
import { isDate } from '../marks/date.ts'
import { captionOf } from '../words/captions.ts'
import { ITEM_WORDS } from '../words/en/agenda.ts'
import { SENTENCE_VERBS, SPEAKING } from '../words/en/rosters.ts'
import { isByline, isCaption } from './bylines.ts'
import { datelineOf } from './datelines.ts'
import { itemAt } from './list-marks.ts'
import { opensRoster } from './roster.ts'
import { isVoteLine, nextVote } from './vote-lines.ts'

/**
 * What a paragraph is: the title, a heading, who made the text and where (`byline`, captions too), who was
 * present (`roster`), who voted how or what came of it, in a line by itself (`vote`), the name of who speaks below it (`speaker`), an item of a list, or words.
 */
export type BlockKind =
  | 'title'
  | 'heading'
  | 'byline'
  | 'roster'
  | 'vote'
  | 'speaker'
  | 'item'
  | 'body'

export interface Block extends Span {
  readonly kind: BlockKind
  /** Whether a blank line, or nothing, stands before it. */
  readonly gap: boolean
}

interface Line extends Span {
  readonly gap: boolean
}

/** The paragraphs of an English text with what each is. */
export function findBlocks(text: string): Block[] {
  const lines = [...linesOf(text)]
  const full = widthOf(lines)
  const blocks: Block[] = []
  let roster = false
  for (let i = 0; i < lines.length; i++) {
    const { start, gap } = lines[i]!
    let { end } = lines[i]!
    while (i + 1 < lines.length && wraps(text, lines[i]!, lines[i + 1]!, full))
      end = lines[++i]!.end
    const item = itemBefore(text, start, end)
    if (item > 0) {
      blocks.push({ start, end: start + item, gap, kind: 'heading' })
      lines[i--] = { start: wordsFrom(text, start + item, end), end, gap: false }
      roster = false
      continue
    }
    const dateline = end - start > LEAST_DATED ? datelineOf(text.slice(start, start + 120)) : null
    if (dateline) {
      const words = start + dateline.length
      blocks.push({ start, end: words, gap, kind: 'byline' })
      lines[i--] = { start: words, end, gap: false }
      continue
    }
    const line = end - start <= LONGEST_SHORT ? text.slice(start, end) : ''
    const among = blocks.at(-1)?.kind === 'vote'
    const votes = (among || !roster || gap) && isVoteLine(line, among)
    const next = votes ? nextVote(line) : 0
    if (next > 0) {
      blocks.push({ start, end: start + next, gap, kind: 'vote' })
      lines[i--] = { start: start + next, end, gap: false }
      roster = false
      continue
    }
    const opens = !votes && opensRoster(text.slice(start, Math.min(end, start + 80)))
    if (votes) roster = false
    else if (opens) roster = true
    else if (roster && endsRoster(text, { start, end, gap }, line)) roster = false
    const kind = votes
      ? 'vote'
      : roster
        ? 'roster'
        : kindOf(text, line, { start, end, gap }, blocks, lines[i + 1])
    blocks.push({ start, end, gap, kind })
  }
  return blocks
}

const ITEM = /[A-Z][A-Z0-9 ’'&/,()-]{3,60}(?=:\s|\.\s{1,2}[A-Z]|\s[–—-]\s+[A-Z][a-z])/y

/** How long the name of an item is whose words go on in its line: |CALL TO ORDER|: The mayor …; 0 for none. */
function itemBefore(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start)
  if (code < 65 || code > 90) return 0
  ITEM.lastIndex = start
  const name = ITEM.exec(text)?.[0]
  if (!name || opensRoster(text.slice(start, start + 80))) return 0
  const behind = text.slice(start + name.length, Math.min(end, start + name.length + 60))
  if (!/[a-z]{2}/.test(behind)) return 0
  return name
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => ITEM_WORDS.has(word))
    ? name.length
    : 0
}

/** Where the words behind a sign begin. */
function wordsFrom(text: string, from: number, end: number): number {
  let at = from
  while (at < end && /[\s:.–—-]/.test(text[at]!)) at++
  return at
}

/** UTF-16 units: what is longer is no heading, title or byline. */
const LONGEST_SHORT = 160
const LONGEST_HEADING = 100
/** A paragraph with a place and a day before its words is no headline. */
const LEAST_DATED = 90

function* linesOf(text: string): Generator<Line> {
  let gap = true
  for (let at = 0; at <= text.length; ) {
    const found = text.indexOf('\n', at)
    const stop = found < 0 ? text.length : found
    let start = at
    let end = stop
    while (start < end && isSpace(text.charCodeAt(start))) start++
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    if (start < end) yield { start, end, gap }
    gap = start >= end
    at = stop + 1
  }
}

const isSpace = (code: number) => code === 32 || code === 9 || code === 160 || code === 0x3000

/** From which width on a line is as wide as its page; infinite where paragraphs are one line each. */
function widthOf(lines: readonly Line[]): number {
  const widths = new Uint32Array(122)
  let below = 0
  for (const { start, end, gap } of lines) {
    widths[Math.min(end - start, 121)]!++
    if (!gap) below++
  }
  let width = 0
  for (let count = 0; width < 121 && count <= lines.length * 0.9; width++) count += widths[width]!
  return below * 3 >= lines.length && width >= 40 && width <= 110 ? width * 0.7 : Infinity
}

function wraps(text: string, before: Line, line: Line, full: number): boolean {
  if (line.gap || before.end - before.start < full) return false
  if (itemAt(text, line.start) !== null) return false
  const words = text.slice(line.start, Math.min(line.end, line.start + LONGEST_SHORT + 1))
  // Who was there, who was not and who voted how have a line each.
  return (
    !opensRoster(words.slice(0, 80)) &&
    !(words.length <= LONGEST_SHORT && isVoteLine(words, false)) &&
    !(isFinished(text, before) && captionOf(CAPTIONED.exec(words)?.[0] ?? '') === 'minutes')
  )
}

/** Whether a sentence ends with the line, so that the next one begins anew. */
const isFinished = (text: string, { start, end }: Line): boolean =>
  /[.!?:;][”"’')]*$/.test(text.slice(Math.max(start, end - 4), end))

/** Decision: carried: what minutes have in a line of its own. */
const CAPTIONED = /^\p{Lu}[\p{L} ]{2,30}(?=: )/u

const TWO_CAPITALS = /\p{Lu}[\p{L}.'’-]*,? +(?:\p{Ll}{2,3} )?\p{Lu}|\p{Script=Han}/u

/** 3.2 Contracts; 22/41 Apologies. */
const NUMBERED = /^\d{1,3}[./]\d{1,3}\s+\p{Lu}/u

const SPEAKS = new RegExp(`^(?:Mr|Mrs|Ms|MR|MRS|MS|Dr|The)\\b.{0,60}\\b${anyOf(SPEAKING)}\\b`)
const DOES = new RegExp(`\\b${anyOf(SENTENCE_VERBS)}\\b`)

/** A sentence, or a heading of another kind, ends a list of who was there. */
function endsRoster(text: string, { start, end, gap }: Line, line: string): boolean {
  if (itemAt(text, start)?.mark === '-') return isVoteLine(line, false)
  if (gap && NUMBERED.test(line)) return true
  if (/^(?:motion|moved|resolution)\b/i.test(text.slice(start, start + 12))) return true
  const words = text.slice(start, Math.min(end, start + 400))
  if (/[:]$/.test(line) && !opensRoster(line)) return true
  if (/^\d{1,3}[.)]\s/.test(words) || SPEAKS.test(words)) return true
  if (DOES.test(words) && /[.!?]/.test(words)) return true
  if (gap && line !== '' && /^[^a-z]{7,}$/.test(line)) return true
  // A word alone below a blank line heads something else.
  return gap && line !== '' && !TWO_CAPITALS.test(line)
}

function kindOf(
  text: string,
  line: string,
  { start, end, gap }: Line,
  before: readonly Block[],
  next: Line | undefined,
): BlockKind {
  const mark = itemAt(text, start)
  if (mark !== null) {
    const last = before.at(-1)
    const listed =
      last?.kind === 'item' &&
      isTitleLike(text.slice(last.start, Math.min(last.end, last.start + LONGEST_SHORT)))
    const alone = !listed && !(next && itemAt(text, next.start))
    return mark.number > 0 &&
      !mark.mark.startsWith('(') &&
      alone &&
      isTitleLike(line.slice(mark.end - start))
      ? 'heading'
      : 'item'
  }
  if (line === '')
    return isCaption(text.slice(start, Math.min(end, start + 400))) ? 'byline' : 'body'
  if (isByline(line) || isCaption(line) || isDate(line)) return 'byline'
  const quoted = /[“”"]/.test(line) && /[.!?,][”"]?$/.test(line)
  const stopped = /[.!?:;,][”"’')]{0,2}$/.test(line) || quoted
  if (before.every(({ kind }) => kind === 'byline'))
    return stopped && line.length > 60 && !isTitleCase(line) ? 'body' : 'title'
  if (stopped || line.length > LONGEST_HEADING) return datelined(line, before) ? 'byline' : 'body'
  if (/\b(?:moved|motion(?:ed|s)?|seconded|seconds|said|says)\b/i.test(line) && /[:,]/.test(line))
    return 'body'
  // A verse or an address has lines below it that end nothing either.
  return gap || next !== undefined ? 'heading' : 'body'
}

/** Short and without a mark behind it: 3. Water rates. */
const isTitleLike = (words: string): boolean =>
  words !== '' && words.length < 70 && !/[.!?;:,]$/.test(words)

/** Whether the longer words have capitals: a headline may quote, and end as what it quotes. */
function isTitleCase(line: string): boolean {
  const words = line.match(/\p{L}{4,}/gu) ?? []
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word))
  return words.length > 0 && capitals.length >= words.length * 0.8
}

/** Place and day above the text: LONDON, 29 September 1938, 6.50 p.m. */
const datelined = (line: string, before: readonly Block[]): boolean =>
  before.length < 5 &&
  line.length < 90 &&
  /\b(?:1[6-9]|20)\d\d\b/.test(line) &&
  !/\b(?:said|was|were|is|has|had)\b/.test(line)
