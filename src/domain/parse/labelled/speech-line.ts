import type { Span } from '../../format/transcript.ts'

/**
 * A line of what is said, as a format gives it: a line of a text, or of a cue. The span is that of
 * its words in the normalised source.
 */
export interface SpeechLine extends Span {
  /** The words as they are read: without tags, character references resolved, white space trimmed. */
  readonly text: string
  /**
   * Where the words stand in the source when they are not just what the span covers: pairs of an
   * offset in `text` and the offset in the source from which on both run alike, flat and ascending.
   */
  readonly places?: readonly number[] | undefined
  /** Start in a recording, milliseconds. */
  readonly time?: number | undefined
  /**
   * Who speaks, where the format itself says so (`<v Name>`). `unknown`: somebody else, or nobody, and
   * not who; `another`: somebody else, and only a label in the line may say who. Without it the words
   * are whose a label says, or the voice before goes on.
   */
  readonly voice?: MarkedVoice | 'unknown' | 'another' | undefined
  /** Whether a paragraph or a cue begins here: only there may a name that stands once be a label. */
  readonly opens: boolean
}

/** A voice that the format marks; `span` is that of its name in the source. */
export interface MarkedVoice {
  readonly name: string
  readonly span: Span
}

/** The words of a line up to an offset in them, and from it on. */
export function cutLine(line: SpeechLine, at: number): readonly [SpeechLine, SpeechLine] {
  const before = { ...line, text: line.text.slice(0, at), end: sourceAt(line, at, true) }
  const behind = { ...line, text: line.text.slice(at), start: sourceAt(line, at) }
  const { places } = line
  if (!places) return [before, behind]
  const placesBefore: number[] = []
  const placesBehind: number[] = []
  for (let i = 0; i < places.length; i += 2)
    if (places[i]! <= at) placesBefore.push(places[i]!, places[i + 1]!)
    else placesBehind.push(places[i]! - at, places[i + 1]!)
  return [
    { ...before, places: placesBefore },
    { ...behind, places: placesBehind },
  ]
}

/** The source offset of an offset in a line's words; `after` for the end of a span. */
export function sourceAt(line: SpeechLine, at: number, after = false): number {
  const { places } = line
  if (!places) return Math.min(line.start + at, line.end)
  let source = line.start + at
  for (let i = 0; i < places.length && (after ? places[i]! < at : places[i]! <= at); i += 2)
    source = places[i + 1]! + at - places[i]!
  return Math.min(source, line.end)
}
