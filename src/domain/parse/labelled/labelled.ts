import type { Span } from '../../format/transcript.ts'
import type { Draft, DraftPart, OnShare } from '../draft/draft.ts'
import { oneAfterAnother } from '../draft/part-list.ts'
import { isStated } from '../english/task-or-statement.ts'
import { isSayingWord } from '../english/verbs.ts'
import { isServiceLine } from '../words/service-lines.ts'
import { readAttendees } from './attendees.ts'
import { bareLead, isSetOff } from './bare-names.ts'
import { capitalLines } from './capital-lines.ts'
import { isFence, isLinkTarget } from './fences.ts'
import { formLines } from './form-lines.ts'
import { frontMatterEnd } from './front-matter.ts'
import { readHead } from './head.ts'
import { firstVoice, type Judgement, judgeLeads } from './judge.ts'
import { KeptReads } from './kept-reads.ts'
import { beginsSmall, columnOf, goesOn, layoutOf, numberAt } from './layout.ts'
import type { Lead } from './lead.ts'
import { LineScanner } from './line-scanner.ts'
import { pageLine } from './page-lines.ts'
import { linesAbout } from './parts-about.ts'
import { areTurnsQuoted } from './quoted-turns.ts'
import { type ReadLine, readLine, wordsAlone } from './read-line.ts'
import { type Roster, readRoster } from './roster.ts'
import { isScribedLog, scribedLines } from './scribed-log.ts'
import { SPEAKS } from './speaking.ts'
import { readTurns, type TurnLine } from './turns.ts'

/**
 * Reads a text in which labels say who speaks: lines without one go on, until a line looks like
 * the beginning of another voice.
 * @param headlines lines that are known to be headings; one that is a label is that.
 * @param labels lines that are known to be labels.
 */
export function parseLabelled(
  text: string,
  onShare?: OnShare,
  headlines: readonly Span[] = [],
  labels: readonly Span[] = [],
): Draft {
  const front = frontMatterEnd(text)
  const roster = readRoster(text, front)
  const read = readLines(text, front, roster)
  const lines = isScribedLog(text) ? { [Symbol.iterator]: () => scribedLines(read) } : read
  const judgement = judgeLeads(lines, readAttendees(text, front))
  const headings = capitalLines(text, front, unlisted(lines), judgement)
  for (const { start } of headlines) headings.add(start)
  const about = linesAbout(text, unlisted(lines), judgement, headings)
  const head = readHead(text.slice(0, front), unlisted(lines, about), judgement)
  const numbers: DraftPart[] = []
  const draft = readTurns(withoutHead(lines, head.taken, numbers), judgement, {
    paragraphs: true,
    headlines: headings,
    named: labels.map(({ start, end }) => ({ start, label: labelIn(text.slice(start, end)) })),
    about,
    quoted: areTurnsQuoted(text, unlisted(lines, about), judgement),
    onShare,
    length: text.length,
  })
  const people = draft.people.map((person) => ({
    ...person,
    role: person.role ?? roster.roles.get(person.name),
  }))
  return {
    ...draft,
    ...head.says,
    people,
    parts: oneAfterAnother(numbers, head.parts, draft.parts),
  }
}

/** A label without its colon. */
const labelIn = (line: string): string => line.replace(/\s*[:：]\s*$/, '')

/** How much of a text tells whether it is labelled, in UTF-16 units. */
const HEAD = 200_000

/** Whether labels say who speaks in a text, as far as its beginning tells. */
export function looksLabelled(text: string): boolean {
  const head = text.slice(0, HEAD)
  const front = frontMatterEnd(head)
  const lines = [...readLines(head, front, readRoster(head, front))]
  if (hasLabels(lines, judgeLeads(lines))) return true
  // Those who were there are heard where fewer lines have a label, unless prose beside tells what they said.
  const attendees = readAttendees(head, front)
  if (!attendees || lines.some(isReport)) return false
  const judgement = judgeLeads(lines, attendees)
  if (judgement.voices < 2) return false
  const stated = lines.filter(
    ({ text, read: { lead }, opens }) =>
      lead !== null &&
      attendees(judgement.keyOf(lead.label)) &&
      isStated(text.slice(lead.content)) &&
      judgement.verdict(lead, opens) === 'voice',
  )
  if (stated.length < 2) return false
  return (
    stated.length * 3 >= lines.length - firstVoice(lines, judgement) || hasLabels(lines, judgement)
  )
}

function hasLabels(lines: readonly TextLine[], judgement: Judgement): boolean {
  const { voices, returning, sure } = judgement
  if (voices === 0)
    return lines.filter(({ read }) => read.time !== undefined).length * 2 > lines.length
  if (sure) return voices > 1 || lines.length <= 4
  const first = firstVoice(lines, judgement)
  if (voices * 3 >= lines.length && voices > 1) return true
  if (voices * 3 >= lines.length - first && voices > 2 && returning > 0) return true
  return voices > 2 && returning > 0 && first <= Math.max(3, lines.length / 5)
}

/** Ada Moss said that …: a sentence without a label, of what somebody said. */
const isReport = ({ text, read }: TextLine): boolean =>
  !read.lead &&
  /[.!?]$/.test(text) &&
  !SPEAKS.test(text) &&
  (text.match(/\p{Ll}+/gu) ?? []).some(isSayingWord)

/** A line of a text; `number` is what stands before it on its page. */
interface TextLine extends TurnLine {
  readonly number: Span | undefined
  /** Whether it stands on every page, but for the page's number. */
  readonly paged: boolean
  /** Whether it is of the list of those who take part, of the form above, or code. */
  readonly listed: boolean
  /** Whether it is set apart as code, which nobody says. */
  readonly code: boolean
}

/** A line before the next one has shown what it is. */
type LineAtHand = { -readonly [Field in keyof TextLine]: TextLine[Field] }

/**
 * The lines of a text with what they begin with, a name alone above its words among them. They are
 * made anew each time they are asked for: of a long text they would fill the memory. What may be a label
 * is kept, which takes longest to read, and which lines are words alone.
 */
function readLines(text: string, from: number, roster: Roster): Iterable<TextLine> {
  const layout = layoutOf(text, from)
  const form = formLines(text, from)
  const kept = new KeptReads()
  return {
    *[Symbol.iterator]() {
      const scanner = new LineScanner(text, from)
      let line: LineAtHand | undefined
      // The line that words may go on: none that stands on every page.
      let words: TextLine | undefined
      let code = false
      for (let index = 0; scanner.next(); index++) {
        const fence = layout.fenced && isFence(text, scanner.start, scanner.end)
        const next = lineAt(scanner, words, index, code || fence)
        if (fence) code = !code
        kept.keep(index, next.read, next.text)
        if (line) yield withNext(line, scanner.gap ? undefined : next)
        line = next
        if (!next.paged) words = next
      }
      if (line) yield withNext(line, undefined)
    },
  }

  function lineAt(
    { start, end, gap }: LineScanner,
    before: TextLine | undefined,
    index: number,
    code: boolean,
  ): LineAtHand {
    const number = layout.numbered ? numberAt(text, start) : null
    const at = start + (number?.length ?? 0)
    const words = text.slice(at, end)
    const wraps = !gap && before !== undefined && goesOn(before.text, words, layout.full)
    const cut = wraps && before.text.length >= layout.full
    // A number alone below a name is what somebody says.
    const listed = code || roster.lines.has(start) || form.has(start) || isLinkTarget(words)
    const said = listed
      ? wordsAlone(words)
      : (kept.of(index, words) ?? readWords(words, layout.nicks, cut, gap ? undefined : before))
    const page = wraps || (before && isAbove(before.read)) ? null : pageLine(text, at, end)
    return {
      start: at,
      end,
      text: words,
      read: said,
      depth: isItem(said.signs) ? columnOf(text, start) : undefined,
      opens: !layout.spaced || gap || isClock(before?.read),
      wraps,
      voice: layout.talkFenced && isFence(text, start, end) ? 'another' : undefined,
      paged:
        (page !== null && layout.repeated.has(page)) ||
        (layout.beside.size > 0 && layout.beside.has(words)),
      listed,
      code,
      below: false,
      number: number ? { start, end: at } : undefined,
    }
  }
}

/** Whether signs begin an item of a list. */
const isItem = (signs: string): boolean => signs === '*' || signs === '•'

/** The line as the one below it shows it to be; `next` is undefined where nothing stands right below. */
function withNext(line: LineAtHand, nextLine: LineAtHand | undefined): TextLine {
  const { text, read, opens, listed } = line
  const next = nextLine?.read
  line.below = next !== undefined && !next.lead && next.time === undefined
  const alone = line.below ? read.lead?.alone : undefined
  if (read.lead && alone)
    line.read = {
      ...read,
      lead: { ...read.lead, content: alone.end, time: read.lead.time ?? alone.time },
    }
  const above = next ? isClock(next) || !next.lead || isAside(next.lead) : isSetOff(text)
  const lead = opens && above && !listed ? bareLead(text, read, isClock(next)) : null
  if (!lead) return line
  line.read = { ...read, lead }
  if (lead.form === 'bare') line.below = nextLine === undefined || isSaid(nextLine.text)
  return line
}

/**
 * Whether a line reads like words that somebody says: it ends like a sentence, is as long as one, or speaks of who says it or
 * hears it.
 */
const isSaid = (text: string): boolean =>
  /[.!?。！？…”"’'」』）)]$|[-–—]$/.test(text) ||
  text.length > (/\p{Script=Han}/u.test(text) ? LEAST_SAID_IN_HAN : LEAST_SAID) ||
  SPEAKS.test(text)

/** UTF-16 units; in Han signs less is as long. */
const LEAST_SAID = 30
const LEAST_SAID_IN_HAN = 10

/**
 * @param nicks whether names stand in angle brackets.
 * @param cut whether they go on a sentence that the width of the page cut.
 * @param before the line right above.
 */
function readWords(
  words: string,
  nicks: boolean,
  cut: boolean,
  before: TextLine | undefined,
): ReadLine {
  const read = readLine(words, nicks)
  const { lead } = read
  if (!lead) return read
  if (isServiceLine(words) || isListing(words)) return { ...read, lead: null }
  if (cut && beginsSmall(words)) return { ...read, lead: { ...lead, midway: true } }
  // … I was with / President MOSS. He said …: no colon and no gap says that it is a label.
  return lead.form === 'dot' && before && !before.listed && BREAKS_OFF.test(before.text.slice(-40))
    ? { ...read, lead: { ...lead, midway: true, isDoubtful: true } }
    : read
}

/** A line that ends in the middle of a sentence, with a small word. */
const BREAKS_OFF = / \p{Ll}[\p{L}'’-]*,?$/u

/** A line of a table of contents: dots lead to a page. */
const isListing = (text: string): boolean =>
  /\d$/.test(text) && /(?:\.{4}|(?: \.){3}|…{2}|·{4}) ?\d{1,4}$/.test(text.slice(-20))

/** What stands in round brackets below a name: (laughing), (North) (Independent). */
const isAside = ({ manner }: Lead): boolean => manner.endsWith('bracket(')

/** Whether the words that a line announces stand below it. */
const isAbove = (read: ReadLine): boolean =>
  isClock(read) || (read.lead !== null && read.lead.content >= read.end)

/** A clock alone on its line. */
const isClock = (read: ReadLine | undefined): boolean =>
  read?.time !== undefined && !read.lead && read.content >= read.end

const NONE: ReadonlySet<number> = new Set()

function* unlisted(lines: Iterable<TextLine>, about = NONE): Generator<TextLine> {
  for (const one of lines) if (!one.listed && !about.has(one.start)) yield one
}

/** The lines but for those that are read; the numbers before them are put into `numbers`. */
function* withoutHead(
  lines: Iterable<TextLine>,
  taken: ReadonlySet<number>,
  numbers: DraftPart[],
): Generator<TurnLine> {
  for (const one of lines) {
    if (one.number) numbers.push({ kind: 'markup', ...one.number })
    if (one.code) continue
    if (one.paged || one.listed) numbers.push({ kind: 'byline', start: one.start, end: one.end })
    else if (!taken.has(one.start)) yield one
  }
}
