import type { Part } from './part.ts'
import type { Segment } from './segment.ts'

/** YouTube’s captions as its player gets them: an event for each caption, milliseconds. */
export const readYouTube = (all: Part): readonly Segment[] =>
  all.parts('events').map((event) => {
    const start = event.time('tStartMs', 1)
    const length = event.time('dDurationMs', 1) ?? 0
    const pieces = event.parts('segs').map((piece) => piece.text('utf8') ?? '')
    return { start, end: start === undefined ? undefined : start + length, text: pieces.join('') }
  })
