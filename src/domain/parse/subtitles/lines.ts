import type { Span } from '../../format/transcript.ts'
import { numberOf } from './cue-ids.ts'
import { readTimeLine, type TimeLine } from './time-line.ts'

/**
 * A line of a file of subtitles. `note` is one of the header, a comment or a style; `stray` one that
 * stands where SRT has the number of a cue and is none.
 */
export type Line = Span &
  (
    | { readonly kind: 'blank' | 'note' | 'id' | 'words' | 'stray' }
    | { readonly kind: 'time'; readonly time: TimeLine }
  )

const HEADER = /^\ufeff*WEBVTT(?=\s|$)/i
/** A block that WebVTT has beside cues, up to a blank line. */
const BLOCK = /^(?:NOTE(?=\s|$)|(?:STYLE|REGION)\s*$)/

/** What each line is. A line of times begins a cue wherever it stands. */
export function readLines(text: string): readonly Line[] {
  const lines: Line[] = []
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    lines.push(lineOf(text, start, end))
    start = end + 1
  }
  const first = lines.find((line) => line.kind === 'time')
  const headed = HEADER.test(text)
  const webvtt = headed || (first?.kind === 'time' && first.time.pointed)
  const wordsOf = (i: number) => text.slice(lines[i]!.start, lines[i]!.end)
  let i = 0
  /** Marks lines as notes up to a blank one; a style goes on over blank lines inside its braces. */
  const note = () => {
    let depth = 0
    const styles = /^STYLE/.test(wordsOf(i))
    for (; i < lines.length && lines[i]!.kind !== 'time'; i++) {
      const { start, end, kind } = lines[i]!
      if (kind === 'blank' && depth <= 0) return
      if (styles) depth += wordsOf(i).split('{').length - wordsOf(i).split('}').length
      lines[i] = { start, end, kind: 'note' }
    }
  }
  if (headed) note()
  const isId = idFinder(lines, wordsOf)
  let parted = true
  while (i < lines.length) {
    const { start, end, kind } = lines[i]!
    if (kind === 'words') {
      if (isId(i, parted, webvtt)) lines[i] = { start, end, kind: 'id' }
      else if (parted && webvtt && BLOCK.test(wordsOf(i))) {
        note()
        continue
      } else if (parted && lines[i + 1]?.kind === 'time') lines[i] = { start, end, kind: 'stray' }
    }
    parted = kind === 'blank'
    i++
  }
  return lines
}

/**
 * Tells numbers and ids of cues, line after line. WebVTT has any id right above the times, SRT only
 * numbers; a number may also stand right below words, or be parted from the times, where it goes on
 * counting.
 */
function idFinder(lines: readonly Line[], wordsOf: (i: number) => string) {
  let last: number | null = null
  return (i: number, parted: boolean, webvtt: boolean): boolean => {
    const number = numberOf(wordsOf(i))
    let below = i + 1
    if (number !== null) while (lines[below]?.kind === 'blank') below++
    if (lines[below]?.kind !== 'time') return false
    const counts = number !== null && number === (last ?? 0) + 1
    const stands = below === i + 1 && parted && (webvtt || number !== null)
    if (counts || stands) last = number ?? last
    return counts || stands
  }
}

function lineOf(text: string, start: number, end: number): Line {
  if (start === end) return { start, end, kind: 'blank' }
  const line = text.slice(start, end)
  const time = readTimeLine(line)
  if (time) return { start, end, kind: 'time', time }
  return { start, end, kind: /\S/.test(line) ? 'words' : 'blank' }
}
