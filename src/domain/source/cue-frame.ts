import type { Span } from '../format/transcript.ts'
import { readTimeLine } from '../parse/subtitles/time-line.ts'

/** Enough of a line to see whether it is one of times, in UTF-16 units. */
const LINE = 400

/** Whether a line of subtitles is none of their words: the header, the number of a cue, its times. */
export function isCueFrame(text: string, { start, end }: Span): boolean {
  const line = text.slice(start, Math.min(end, start + LINE)).trim()
  if (start === 0 && /^\ufeff?WEBVTT\b/.test(line)) return true
  if (/^\d+$/.test(line)) {
    const [next] = text
      .slice(end, end + LINE)
      .trimStart()
      .split('\n', 1)
    return readTimeLine(next!) !== null
  }
  const times = readTimeLine(line)
  return times !== null && line.slice(times.words).trim() === ''
}
