import type { Point, Span, Transcript } from '../format/transcript.ts'
import { apart, firstAfter, type Runs } from '../source/marks.ts'
import { hasWords, overlaps } from './passage.ts'

/**
 * The transcript with passages that are no point's any more among the unassigned (`released`), and
 * without what points have taken there (`claimed`). Only where the transcript has such a list, which
 * comes from the parser. A rest without words is left out.
 */
export function reassign(
  transcript: Transcript,
  text: string,
  change: { readonly released?: readonly Span[]; readonly claimed?: readonly Span[] },
): Transcript {
  const { parse, points } = transcript
  if (!parse) return transcript
  const before = parse.unassigned ?? []
  const { released = [], claimed = [] } = change
  const isClaimed = (span: Span) => claimed.some((claim) => overlaps(span, claim))
  const kept = before.filter((span) => !isClaimed(span))
  const open = [...before.filter(isClaimed), ...released]
  if (open.length === 0) return transcript
  const taken = passagesOf(points, open)
  const rests = open.flatMap((span) =>
    without(span, taken)
      .map((left) => trimmed(text, left))
      .filter(({ start, end }) => hasWords(text.slice(start, end))),
  )
  const unassigned = withRests(text, kept, rests)
  const isSame =
    unassigned.length === before.length &&
    unassigned.every(({ start, end }, i) => start === before[i]!.start && end === before[i]!.end)
  return isSame ? transcript : { ...transcript, parse: { ...parse, unassigned } }
}

const inOrder = (a: Span, b: Span) => a.start - b.start || a.end - b.end

/** The passages of points from the first of some spans to the last. */
function passagesOf(points: readonly Point[], spans: readonly Span[]): Runs {
  let [start, end] = [Infinity, 0]
  for (const span of spans) {
    start = Math.min(start, span.start)
    end = Math.max(end, span.end)
  }
  const around = { start, end }
  const passages: Span[] = []
  for (let i = 0; i < points.length; i++) {
    const { span } = points[i]!
    if (span && overlaps(span, around)) passages.push(span)
  }
  return apart(passages)
}

/** What of a span is in none of some runs. */
function without(span: Span, taken: Runs): Span[] {
  const left: Span[] = []
  let at = span.start
  for (let i = firstAfter(taken, at); i < taken.starts.length; i++) {
    const start = taken.starts[i]!
    if (start >= span.end) break
    if (start > at) left.push({ start: at, end: start })
    at = taken.ends[i]!
  }
  if (at < span.end) left.push({ start: at, end: span.end })
  return left
}

/** Without white space at its ends, and without marks that close what stands before it. */
function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /[\s，,、；;：:。.！!？?”）)]/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return { start, end }
}

/**
 * Spans with some more, in order: a new one that overlaps its neighbour, or goes on inside one sentence
 * with it, is one with it.
 */
function withRests(text: string, kept: readonly Span[], rests: readonly Span[]): Span[] {
  const isNew = new Set(rests)
  const whole: Span[] = []
  for (const span of [...kept, ...rests].sort(inOrder)) {
    const last = whole.at(-1)
    const isOne =
      last &&
      (isNew.has(span) || isNew.has(last)) &&
      (span.start < last.end || goesOn(text, last.end, span.start))
    if (isOne) {
      const joined = { start: last.start, end: Math.max(last.end, span.end) }
      isNew.add(joined)
      whole[whole.length - 1] = joined
    } else whole.push(span)
  }
  return whole
}

const goesOn = (text: string, end: number, start: number) =>
  !hasWords(text.slice(end, start)) && !/[。！？!?\n]/.test(text.slice(end - 1, start))
