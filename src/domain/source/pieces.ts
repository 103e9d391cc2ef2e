import type { Span } from '../format/transcript.ts'
import { firstAfter, type Marks, type Runs } from './marks.ts'
import type { SourceText } from './recognise.ts'
import { linesOf } from './stretches.ts'

/** A run of a source's text that is shown in one way. UTF-16 offsets. */
export type Piece = Span &
  (
    | { readonly is: 'text' }
    /** `first` where it begins: over several lines, or around others, it comes in several pieces. */
    | { readonly is: 'point'; readonly point: number; readonly first: boolean }
    /** Where a speaker is first named, and where a line begins with the same label again. */
    | { readonly is: 'introduction'; readonly speaker: number }
    | { readonly is: 'uncovered'; readonly sentence: number; readonly first: boolean }
  )

export interface Paragraph extends Span {
  /** In order, without gaps; together they are the paragraph. */
  readonly pieces: readonly Piece[]
}

/**
 * Gives a function that cuts a stretch of a source into its lines, without blank ones, and each at what
 * is marked in it.
 */
export function createCutter(source: SourceText, marks: Marks): (stretch: Span) => Paragraph[] {
  const labels = labelsOf(source)
  return (stretch) =>
    Array.from(linesOf(source.text, stretch), (line) => ({
      ...line,
      pieces: cutLine(source.text, line, marksIn(source.text, line, marks), labels),
    }))
}

type Marked = Piece & { readonly is: Exclude<Piece['is'], 'text'> }

/** What is marked in a line, in order. */
function marksIn(text: string, line: Span, marks: Marks): Marked[] {
  return [
    ...runsIn(text, line, marks.points, (point, first) => ({ is: 'point', point, first })),
    ...runsIn(text, line, marks.introductions, (speaker) => ({ is: 'introduction', speaker })),
    ...runsIn(text, line, marks.uncovered, (sentence, first) => ({
      ...{ is: 'uncovered', sentence, first },
    })),
  ].sort((a, b) => a.start - b.start)
}

/** Of each sort of mark what is its own. */
type Own = Marked extends infer One ? (One extends Marked ? Omit<One, keyof Span> : never) : never

function runsIn(
  text: string,
  line: Span,
  runs: Runs,
  own: (number: number, first: boolean) => Own,
): Marked[] {
  const marked: Marked[] = []
  for (let i = firstAfter(runs, line.start); i < runs.starts.length; i++) {
    const begins = runs.starts[i]!
    if (begins >= line.end) break
    const start = Math.max(line.start, begins)
    const first = runs.first[i] === 1 && isBlank(text, begins, start)
    marked.push({ ...own(runs.of[i]!, first), start, end: Math.min(line.end, runs.ends[i]!) })
  }
  return marked
}

/** Whether there is nothing but white space between two offsets. */
function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (/\S/.test(text[at]!)) return false
  return true
}

function cutLine(
  text: string,
  line: Span,
  marked: readonly Marked[],
  labels: ReadonlyMap<string, number>,
): Piece[] {
  const pieces: Piece[] = []
  let at = line.start
  const opensLine = at === 0 || text[at - 1] === '\n'
  const plain = (to: number) => {
    const label = at === line.start && opensLine ? LABEL.exec(text.slice(at, to))?.[0] : undefined
    const speaker = label === undefined ? undefined : labels.get(label)
    if (speaker !== undefined) {
      const end = at + label!.length
      pieces.push({ is: 'introduction', speaker, start: at, end })
      at = end
    }
    if (to > at) pieces.push({ is: 'text', start: at, end: to })
  }
  for (const mark of marked) {
    plain(mark.start)
    pieces.push(mark)
    at = mark.end
  }
  plain(line.end)
  return pieces
}

/** What stands before the first colon of a line. */
const LABEL = /^[^:：]+(?=[:：])/

/** The labels that introduce speakers, with their numbers. */
function labelsOf({ text, speakers }: SourceText): Map<string, number> {
  const labels = new Map<string, number>()
  for (const [speaker, place] of speakers.entries()) {
    if (!place || (place.start > 0 && text[place.start - 1] !== '\n')) continue
    if (/[:：]/.test(text.charAt(place.end))) {
      labels.set(text.slice(place.start, place.end), speaker)
    }
  }
  return labels
}
