import type { Span } from '../../format/transcript.ts'
import { gapBetween } from '../../text/word-gap.ts'
import { type SpeechLine, sourceAt } from './speech-line.ts'

/** A stretch of words in the source: a line, or what one cue says. */
export interface Stretch extends Span {
  /** The words, where they are not just what the span covers (tags left out). */
  readonly text: string
  readonly time?: number | undefined
  /** Whether the words go on the sentence of the stretch before. */
  readonly wraps?: boolean | undefined
  /** What then stands between the two, where that is known. */
  readonly gap?: string | undefined
  /** The line whose words these are, from an offset in it on, where they are not what the span covers. */
  readonly line?: SpeechLine | undefined
  readonly from?: number
}

/** Who says stretches that follow each other. */
export interface Voice {
  readonly name: string
  readonly role?: string | undefined
  /** Where the name stands. */
  readonly label?: Span | undefined
}

/** Words put together from stretches, and the way back to the source. */
export interface Joined {
  readonly text: string
  /** The source span of a span of the joined words. */
  toSource(start: number, end: number): Span
  timeAt(start: number): number | undefined
  /** Where the words of a stretch begin, by its place. */
  startOf(place: number): number
}

/**
 * Joins stretches by a line end if `lines`, else by what their script needs: a space between Latin
 * words, nothing between Chinese ones.
 */
export function joinStretches(stretches: readonly Stretch[], lines: boolean): Joined {
  const [only] = stretches
  // Most turns: hundreds of thousands of them are kept until their replies are read.
  return only && stretches.length === 1 ? new Alone(only) : together(stretches, lines)
}

class Alone implements Joined {
  readonly text: string
  private readonly stretch: Stretch

  constructor(stretch: Stretch) {
    this.text = stretch.text
    this.stretch = stretch
  }

  toSource(start: number, end: number): Span {
    return { start: placeIn(this.stretch, start), end: placeIn(this.stretch, end, true) }
  }

  timeAt(): number | undefined {
    return this.stretch.time
  }

  startOf(): number {
    return 0
  }
}

function together(stretches: readonly Stretch[], lines: boolean): Joined {
  const pieces: string[] = []
  const starts: number[] = []
  let length = 0
  for (const [i, { text, wraps, gap }] of stretches.entries()) {
    const goesOn = () => gap ?? gapBetween(stretches[i - 1]!.text, text)
    const between = i === 0 ? '' : lines && !wraps ? '\n' : goesOn()
    pieces.push(between, text)
    starts.push(length + between.length)
    length += between.length + text.length
  }
  const indexAt = (at: number) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= at) low = middle
      else high = middle - 1
    }
    return low
  }
  return {
    text: pieces.join(''),
    toSource(start, end) {
      const first = indexAt(start)
      const last = indexAt(Math.max(start, end - 1))
      const from = stretches[first]!
      const to = stretches[last]!
      return {
        start: placeIn(from, start - starts[first]!),
        end: placeIn(to, end - starts[last]!, true),
      }
    },
    timeAt: (start) => stretches[indexAt(start)]?.time,
    startOf: (place) => starts[place] ?? length,
  }
}

/** Where an offset in a stretch's words stands in the source; `after` for the end of a span. */
function placeIn(stretch: Stretch, at: number, after = false): number {
  const { line, from = 0, start, end, text } = stretch
  if (line) return Math.max(start, Math.min(sourceAt(line, from + at, after), end))
  if (text.length === end - start) return start + Math.min(at, text.length)
  return after ? end : start
}
