import type { Span, Transcript } from '../transcript.ts'
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
  const taken = points.flatMap(({ span }) => (span ? [span] : [])).sort(inOrder)
  const rest = (span: Span) =>
    without(span, taken)
      .map((left) => trimmed(text, left))
      .filter(({ start, end }) => hasWords(text.slice(start, end)))
  const unassigned = joined(text, [
    ...before.flatMap((span) =>
      change.claimed?.some((claim) => overlaps(span, claim)) ? rest(span) : [span],
    ),
    ...(change.released ?? []).flatMap(rest),
  ])
  if (JSON.stringify(unassigned) === JSON.stringify(before)) return transcript
  return { ...transcript, parse: { ...parse, unassigned } }
}

const inOrder = (a: Span, b: Span) => a.start - b.start || a.end - b.end

/** What of a span is in none of the others, which are in order. */
function without(span: Span, others: readonly Span[]): Span[] {
  const left: Span[] = []
  let at = span.start
  for (const other of others) {
    if (other.end <= at) continue
    if (other.start >= span.end) break
    if (other.start > at) left.push({ start: at, end: other.start })
    at = other.end
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

/** In order; what overlaps, or goes on inside one sentence, is one. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const whole: Span[] = []
  for (const span of spans.toSorted(inOrder)) {
    const last = whole.at(-1)
    if (last && (span.start < last.end || goesOn(text, last.end, span.start))) {
      whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    } else whole.push(span)
  }
  return whole
}

const goesOn = (text: string, end: number, start: number) =>
  !hasWords(text.slice(end, start)) && !/[。！？!?\n]/.test(text.slice(end - 1, start))
