import type { Kind, Span } from '../../transcript.ts'
import { charSet, isIn } from '../char-set.ts'
import { findQuotes, maskQuotes } from '../prose/quotes.ts'
import { splitSentences } from '../prose/sentences.ts'
import { type Announced, announcedIn, withoutCue } from './announced.ts'
import { kindOfCue, kindOfItem, kindOfPoint } from './kind.ts'
import { findRuns, type Item, type Run } from './runs.ts'

/** A point in a stretch of what one speaker says. */
export interface Found {
  readonly span: Span
  readonly kind: Kind
  readonly heading?: string
}

export interface FoundPoints {
  readonly points: readonly Found[]
  /** Lists whose length is not what was announced. */
  readonly miscounted: readonly { readonly span: Span; readonly announced: number; readonly found: number }[]
}

/** How the sentences of free speech become points: each its own, or a paragraph at a time. */
export type Grain = 'sentence' | 'paragraph'

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
  grain: Grain = 'sentence',
): FoundPoints {
  const points: Found[] = []
  const miscounted: { span: Span; announced: number; found: number }[] = []
  const runs = findRuns(folded, from, to)
  let at = from
  for (const [i, run] of runs.entries()) {
    const start = run.items[0]!.ordinal.start
    const stop = runs[i + 1] ? prefaceStart(folded, run, runs[i + 1]!) : to
    const end = endOfRun(folded, run, stop)
    const before = at === from ? lead : ''
    const preface = readPreface(folded, at, start)
    plain(text, folded, at, preface.start, grain, points)
    const words = `${before}${folded.slice(preface.start, start)}`
    const said = preface.start < start ? folded.slice(preface.start, start) : lastSentence(folded, at, start) || before
    const announced = announcedIn(said) ?? announcedIn(words)
    check(run, announced, start, end, miscounted)
    const sentence = folded.slice(sentenceStart(folded, at, start), start)
    const cue = kindOfCue(sentence) ?? kindOfCue(said) ?? (at === from ? kindOfCue(before.slice(-40)) : null)
    const heading = headingText(text, preface.start, start, announced)
    items(text, folded, run, end, cue, heading, points)
    at = end
  }
  plain(text, folded, at, to, grain, points)
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
  while (at > last && !isIn(STOPS, folded, at - 1)) at--
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
    const line = folded.indexOf('\n', last.ordinal.end)
    const ownLine = items.length > 1 && folded[last.ordinal.start - 1] === '\n'
    return ownLine && line >= 0 ? Math.min(line, stop) : stop
  }
  for (let i = last.ordinal.end; i < stop; i++) {
    if (!isIn(STOPS, folded, i)) continue
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
  while (at > from && !isIn(STOPS, folded, at - 1)) at--
  return at
}

function lastSentence(folded: string, from: number, end: number): string {
  let stop = end
  while (stop > from && '。！？\n '.includes(folded[stop - 1]!)) stop--
  const sentence = folded.slice(sentenceStart(folded, from, stop), stop)
  return sentence.slice(sentence.lastIndexOf('，') + 1)
}

const STOPS = charSet('。！？\n')
const MOST_HEADING = 40

function headingText(text: string, from: number, to: number, announced: Announced | null): string | undefined {
  const words = withoutCue(text.slice(from, to).replace(/[\s：:，,；;]+$/, '').trim())
  const clause = words.length > MOST_HEADING ? words.slice(Math.max(words.lastIndexOf('，'), words.lastIndexOf(',')) + 1) : words
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
  points: Found[],
): void {
  for (const [i, item] of run.items.entries()) {
    const stop = i === run.items.length - 1 ? end : item.end
    if (item.runs.length > 0) inner(text, folded, item, stop, cue, points)
    else {
      const span = trim(folded, item.ordinal.start, stop)
      if (span && span.end > item.ordinal.end) {
        const kind = kindOfItem(folded.slice(item.ordinal.end, span.end).trimStart(), cue)
        points.push({ span, kind, ...(heading && { heading }) })
      }
    }
  }
}

/** An item that holds a list heads it: 首先，要做好两件事：一是…；二是…. */
function inner(
  text: string,
  folded: string,
  item: Item,
  stop: number,
  cue: Kind | null,
  points: Found[],
): void {
  for (const run of item.runs) {
    const start = run.items[0]!.ordinal.start
    const words = folded.slice(item.ordinal.start, start)
    const end = Math.min(stop, endOfRun(folded, run, stop))
    const heading = text.slice(item.ordinal.start, start).replace(/[\s：:，,。；;]+$/, '')
    items(text, folded, run, end, kindOfCue(words.slice(-30)) ?? cue, heading.slice(0, 60), points)
  }
}

/** Sentences outside lists: one that only leans on the one before (它…, 因此…) belongs to it. */
function plain(
  text: string,
  folded: string,
  from: number,
  to: number,
  grain: Grain,
  points: Found[],
): void {
  if (from >= to) return
  const quotes = findQuotes(folded, from, to)
  const masked = folded.slice(0, 0) + maskSlice(folded, quotes, from, to)
  const shifted = quotes.map((quote) => ({ ...quote, start: quote.start - from, end: quote.end - from }))
  const sentences =
    grain === 'sentence' ? splitSentences(masked, shifted, 0, to - from) : lines(masked)
  let last: { start: number; end: number; kind: Kind } | null = null
  for (const sentence of sentences) {
    const span = trim(folded, from + sentence.start, from + sentence.end)
    if (!span || !/[\p{L}\p{N}]/u.test(text.slice(span.start, span.end))) continue
    const words = folded.slice(span.start, span.end)
    const kind = kindOfPoint(words, null)
    if (grain === 'sentence' && last && kind === last.kind && LEANING.test(words) && span.end - last.start < 200) {
      last.end = span.end
      continue
    }
    if (last) points.push({ span: { start: last.start, end: last.end }, kind: last.kind })
    last = { start: span.start, end: span.end, kind }
  }
  if (last) points.push({ span: { start: last.start, end: last.end }, kind: last.kind })
}

const LEANING =
  /^(?:它|这|其(?!次|中|他)|此举|因此|所以|因为|从而|即|也就是说|换言之|比如|例如|譬如|然而|但|可是|否则|而(?!且)|只有|甚至|尤其|虽然|尽管|二者|两者|前者|后者|不仅|it |this |that |these |because |for example|but |however|so )/i

const maskSlice = (folded: string, quotes: readonly ReturnType<typeof findQuotes>[number][], from: number, to: number) =>
  maskQuotes(
    folded.slice(from, to),
    quotes.map((quote) => ({ ...quote, start: quote.start - from, end: quote.end - from })),
  )

function lines(text: string): Span[] {
  const found: Span[] = []
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && text[i] !== '\n') continue
    if (i > start) found.push({ start, end: i })
    start = i + 1
  }
  return found
}

const BEFORE = charSet(' \n，。；：')
const AFTER = charSet(' \n。；，：、')

/** The span without white space around it and without the mark that closes it. */
export function trim(folded: string, from: number, to: number): Span | null {
  let start = from
  let end = to
  while (start < end && isIn(BEFORE, folded, start)) start++
  while (end > start && isIn(AFTER, folded, end - 1)) end--
  return start < end ? { start, end } : null
}
