import type { Localized } from '../format/transcript.ts'
import type { Meeting } from '../meeting/meeting.ts'
import type { ExportWords } from './words.ts'

/** A text for programs that count characters (not UTF-16 units), with a passage for each of some points. */
export interface CodedText {
  /** Its lines end with `\n` alone: programs that read it make of other line ends one character. */
  readonly text: string
  /** In Unicode code points, in the order of the points. */
  readonly places: readonly { readonly start: number; readonly end: number }[]
}

/** The text of the source where it is there and all of the points stand in it, else the points one after the other. */
export function codedText(meeting: Meeting, points: Int32Array, words: ExportWords): CodedText {
  const { source } = meeting.transcript
  const spans = Array.from(points, (number) => meeting.transcript.points.at(number)!.span)
  return source.text !== undefined && spans.every((span) => span !== undefined)
    ? inSource(source.text, spans)
    : composed(meeting, points, words)
}

function inSource(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): CodedText {
  const edges = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const placeOf = new Map<number, number>()
  // Some that read it count a mark of byte order, some do not: it is left out.
  let at = text.startsWith('\ufeff') ? 1 : 0
  const read = text.slice(at)
  let place = 0
  for (const edge of edges) {
    place += lengthOf(text.slice(at, edge), text[edge])
    placeOf.set(edge, place)
    at = Math.max(at, edge)
  }
  return {
    text: withPlainEnds(read),
    places: spans.map(({ start, end }) => ({
      start: placeOf.get(start)!,
      end: placeOf.get(end)!,
    })),
  }
}

/** In code points once its line ends are one character; a carriage return before a line feed that comes `next` is none. */
function lengthOf(text: string, next: string | undefined): number {
  const own = text.endsWith('\r') && next === '\n' ? text.slice(0, -1) : text
  return [...withPlainEnds(own)].length
}

const withPlainEnds = (text: string) => text.replace(/\r\n?/g, '\n')

function composed(meeting: Meeting, points: Int32Array, words: ExportWords): CodedText {
  const { transcript } = meeting
  const word = (text: Localized) => withPlainEnds(words.of(text)[0]!.text)
  const parts: string[] = []
  const places: { start: number; end: number }[] = []
  let at = 0
  const add = (part: string) => {
    parts.push(part)
    at += [...part].length
    return at
  }
  let before = -1
  for (const number of points) {
    const speaker = meeting.speakerOf[number]!
    if (speaker !== before) {
      const { name, role } = transcript.speakers[speaker]!
      add(`${before < 0 ? '' : '\n'}${word(name)}${role ? ` (${word(role)})` : ''}\n`)
    }
    before = speaker
    const start = at
    const end = add(word(transcript.points.at(number)!.text))
    places.push({ start, end })
    add('\n')
  }
  return { text: parts.join(''), places }
}
