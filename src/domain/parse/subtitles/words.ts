import type { Span } from '../../format/transcript.ts'

/** Words with the way back to the source; `places` is that of a line of speech. */
export interface Words extends Span {
  readonly text: string
  readonly places: readonly number[]
}

/** Takes up words piece by piece; what of the source lies between two pieces is left out. */
export function gatherWords() {
  let pieces: string[] = []
  let places: number[] = []
  let length = 0
  let start = 0
  let end = 0
  return {
    /**
     * Adds what a span of the source says. Where that is shorter than the span, its place is told
     * twice: where it begins, for the start of a span, and half a unit before both end, so that a
     * span that ends with it has all of it.
     */
    add(text: string, span: Span) {
      if (length === 0) start = span.start
      else if (span.start !== end) places.push(length, span.start)
      length += text.length
      end = span.end
      if (text.length !== end - span.start) places.push(length - 0.5, end - 0.5)
      pieces.push(text)
    },
    /** What was added since the last time; null if nothing was. */
    take(): Words | null {
      if (length === 0) return null
      const words = { text: pieces.length === 1 ? pieces[0]! : pieces.join(''), start, end, places }
      pieces = []
      places = []
      length = 0
      return words
    },
  }
}

/** Pieces of some words: those between offsets in their text, which ascend. One pass for all. */
export function cutWords({ text, start, places }: Words, cuts: readonly Span[]): Words[] {
  let i = 0
  let place = { at: 0, source: start }
  const next = () => {
    place = { at: places[i]!, source: places[i + 1]! }
    i += 2
  }
  return cuts.map((cut) => {
    while (i < places.length && places[i]! <= cut.start) next()
    const from = place.source + cut.start - place.at
    const own: number[] = []
    while (i < places.length && places[i]! < cut.end) {
      next()
      own.push(place.at - cut.start, place.source)
    }
    const to = place.source + cut.end - place.at
    return { text: text.slice(cut.start, cut.end), start: from, end: to, places: own }
  })
}
