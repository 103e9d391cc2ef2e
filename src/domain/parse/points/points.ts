import type { Kind, Span } from '../../format/transcript.ts'
import { indexWithin } from '../draft/char-set.ts'
import { findQuotes } from '../marks/quotes.ts'
import { endsSentence } from '../marks/sentence-end.ts'
import { type Announced, announcedIn, withoutCue } from './announced.ts'
import { kindOfCue, kindOfLead } from './kind.ts'
import type { Found, Reading } from './reading.ts'
import { findRuns, type Item, type Run } from './runs.ts'

export interface FoundPoints {
  readonly points: readonly Found[]
  /** Lists whose length is not what was announced. */
  readonly miscounted: readonly {
    readonly span: Span
    readonly announced: number
    readonly found: number
  }[]
}

/**
 * The points in the stretch from `from` to `to`: the items of its enumerations, and what stands
 * around them. `lead` is the text before the stretch that gives it (…提出三点建议：): its words
 * say what kind of list follows, and how long.
 */
export function findPoints(
  text: string,
  folded: string,
  from: number,
  to: number,
  lead: string,
  reading: Reading,
): FoundPoints {
  const points: Found[] = []
  const miscounted: { span: Span; announced: number; found: number }[] = []
  const quotes = findQuotes(folded, from, to)
  const runs = findRuns(folded, from, to, quotes)
  let at = from
  for (const [i, run] of runs.entries()) {
    const start = run.items[0]!.ordinal.start
    const stop = runs[i + 1] ? prefaceStart(folded, run, runs[i + 1]!) : to
    const end = endOfRun(folded, run, stop)
    const before = at === from ? lead : ''
    const preface = readPreface(folded, at, start)
    const between = findQuotes(folded, at, preface.start)
    if (at < preface.start)
      points.push(
        ...reading.free(at, preface.start, between, at === from ? kindOfLead(lead) : null),
      )
    const words = `${before}${folded.slice(preface.start, start)}`
    const said =
      preface.start < start
        ? folded.slice(preface.start, start)
        : lastSentence(folded, at, start) || before
    const announced = announcedIn(said) ?? announcedIn(words)
    check(run, announced, start, end, miscounted)
    const sentence = folded.slice(sentenceStart(folded, at, start), start)
    const cue =
      kindOfCue(sentence) ?? kindOfCue(said) ?? (at === from ? kindOfCue(before.slice(-40)) : null)
    const heading = headingText(text, preface.start, start, announced)
    items(text, folded, run, end, cue, heading, reading, points)
    at = end
  }
  const rest = at === from ? quotes : findQuotes(folded, at, to)
  if (at < to) points.push(...reading.free(at, to, rest, at === from ? kindOfLead(lead) : null))
  return { points, miscounted }
}

function check(
  run: Run,
  announced: Announced | null,
  start: number,
  end: number,
  miscounted: { span: Span; announced: number; found: number }[],
): void {
  const found = run.items.length
  if (announced && announced.count !== found && announced.count > 1)
    miscounted.push({ span: { start, end }, announced: announced.count, found })
}

/** Where the words start that head the next list: its sentence, or its clause in the last item. */
function prefaceStart(folded: string, run: Run, next: Run): number {
  const last = run.items.at(-1)!.ordinal.end
  const start = next.items[0]!.ordinal.start
  let at = start
  while (at > last && !endsSentence(folded, at - 1)) at--
  return at > last ? at : start
}

/** Where the last item ends: with its sentence, unless its fellows are longer than a sentence. */
function endOfRun(folded: string, run: Run, to: number): number {
  const items = run.items
  const last = items.at(-1)!
  const stop = Math.min(last.end, to)
  const single = items.slice(0, -1).every((item) => {
    const inner = folded.slice(item.ordinal.end, item.end).trimEnd()
    return !/[。！？\n]./.test(inner.slice(0, -1)) && !/[。！？]\s*\S/.test(inner)
  })
  if (last.runs.length > 0) {
    const inner = last.runs.at(-1)!
    return endOfRun(folded, inner, stop)
  }
  if (!single) {
    const ownLine = folded[last.ordinal.start - 1] === '\n'
    const line = ownLine ? indexWithin(folded, '\n', last.ordinal.end, stop) : -1
    return line >= 0 ? line : stop
  }
  for (let i = last.ordinal.end; i < stop; i++) {
    if (!endsSentence(folded, i)) continue
    let end = i + 1
    while (end < stop && '”’）'.includes(folded[end]!)) end++
    return end
  }
  return stop
}

interface Preface {
  readonly start: number
}

/** The unfinished sentence before a list heads it; what stands before is a point of its own. */
function readPreface(folded: string, from: number, start: number): Preface {
  const at = sentenceStart(folded, from, start)
  if (at === start) return { start }
  const clauses = folded.slice(at, start).split('，')
  const last = clauses.at(-1) || clauses.at(-2) || ''
  const first = clauses.slice(0, clauses.length - (clauses.at(-1) ? 1 : 2)).join('，')
  // A judgement, then 目前面临三个问题，: the judgement is a point.
  if (first.length >= 10 && /面临|存在|问题|困难|建议|表现|包括|如下|方面/.test(last)) {
    return { start: at + first.length + 1 }
  }
  return { start: at }
}

function sentenceStart(folded: string, from: number, to: number): number {
  let at = to
  while (at > from && !endsSentence(folded, at - 1)) at--
  return at
}

function lastSentence(folded: string, from: number, end: number): string {
  let stop = end
  while (stop > from && '。！？\n '.includes(folded[stop - 1]!)) stop--
  const sentence = folded.slice(sentenceStart(folded, from, stop), stop)
  return sentence.slice(sentence.lastIndexOf('，') + 1)
}

const MOST_HEADING = 40

function headingText(
  text: string,
  from: number,
  to: number,
  announced: Announced | null,
): string | undefined {
  const words = withoutCue(
    text
      .slice(from, to)
      .replace(/[\s：:，,；;]+$/, '')
      .trim(),
  )
  const clause =
    words.length > MOST_HEADING
      ? words.slice(Math.max(words.lastIndexOf('，'), words.lastIndexOf(',')) + 1)
      : words
  if (clause.length >= 2 && clause.length <= MOST_HEADING) return clause
  return announced?.words
}

function items(
  text: string,
  folded: string,
  run: Run,
  end: number,
  cue: Kind | null,
  heading: string | undefined,
  reading: Reading,
  points: Found[],
): void {
  for (const [i, item] of run.items.entries()) {
    const stop = i === run.items.length - 1 ? end : item.end
    if (item.runs.length > 0) inner(text, folded, item, stop, cue, reading, points)
    else
      for (const found of reading.item(item.ordinal.start, item.ordinal.end, stop, cue))
        points.push(heading ? { ...found, heading } : found)
  }
}

/** An item that holds a list heads it: 首先，要做好两件事：一是…；二是…. */
function inner(
  text: string,
  folded: string,
  item: Item,
  stop: number,
  cue: Kind | null,
  reading: Reading,
  points: Found[],
): void {
  for (const run of item.runs) {
    const start = run.items[0]!.ordinal.start
    const words = folded.slice(item.ordinal.start, start)
    const end = Math.min(stop, endOfRun(folded, run, stop))
    const heading = text
      .slice(item.ordinal.start, start)
      .replace(/[\s：:，,。；;]+$/, '')
      .slice(0, 60)
    items(text, folded, run, end, kindOfCue(words.slice(-30)) ?? cue, heading, reading, points)
  }
}
