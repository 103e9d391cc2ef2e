import type { Span } from '../transcript.ts'

/** A sentence of a source and the points that it became, or became part of. UTF-16 offsets. */
export interface Sentence extends Span {
  /** Numbers of points, ascending by place; none for a sentence that became nothing. */
  readonly points: readonly number[]
}

/** Runs to its mark and what closes after it; the end of a line ends a sentence too. */
const SENTENCE = /[^\s。！？!?][^。！？!?\n]*(?:[。！？!?]+[”」』’"')）]*)?/g

/**
 * The sentences of a text, each with the points whose passages share at least a character with it.
 * Linear in text and points as long as passages do not overlap.
 */
export function coverSentences(text: string, places: readonly (Span | null)[]): Sentence[] {
  const passages = places
    .flatMap((place, point) => (place && place.end > place.start ? [{ ...place, point }] : []))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  let first = 0
  return Array.from(text.matchAll(SENTENCE), ({ 0: words, index: start }) => {
    const end = start + words.trimEnd().length
    while (first < passages.length && passages[first]!.end <= start) first++
    const points: number[] = []
    for (let i = first; i < passages.length && passages[i]!.start < end; i++) {
      if (passages[i]!.end > start) points.push(passages[i]!.point)
    }
    return { start, end, points }
  })
}

/** Those that became nothing. */
export const uncovered = (sentences: readonly Sentence[]): Sentence[] =>
  sentences.filter(({ points }) => points.length === 0)
