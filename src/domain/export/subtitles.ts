import { bisectRight } from 'd3'
import type { Meeting } from '../meeting/meeting.ts'
import type { ExportWords } from './words.ts'

/** How long the last cue stays where nothing says when it ends, ms. */
const LAST = 5000

/** Before a line that would be taken for somebody else's, or for a sound: by a dash, a bracket, or a name with a colon. */
const LIKE_ANOTHER = /\n(?=[^\p{L}\p{N}]|[^\n]{1,60}[:：])/gu

interface Cue {
  /** ms from the beginning. */
  readonly start: number
  readonly end: number
  readonly speaker: string
  /** Without empty lines: one would end the cue. */
  readonly text: string
}

/** The points that have a time as cues, by time: each until its end, else until the next point of the meeting. */
function cuesOf(meeting: Meeting, points: Int32Array, words: ExportWords): Cue[] {
  const { transcript } = meeting
  const starts = Int32Array.from(
    [...transcript.points].flatMap(({ time }) => (time === undefined ? [] : [time])),
  ).sort()
  const nextAfter = (time: number) => starts[bisectRight(starts, time)] ?? time + LAST
  const wordOf = (text: Parameters<ExportWords['of']>[0]) => words.of(text)[0]!.text
  return Array.from(points)
    .flatMap((number) => {
      const { time, timeEnd, text } = transcript.points.at(number)!
      if (time === undefined) return []
      const { name } = transcript.speakers[meeting.speakerOf[number]!]!
      return {
        start: time,
        end: Math.max(timeEnd ?? nextAfter(time), time + 1),
        speaker: wordOf(name).replace(/\s+/g, ' ').trim(),
        text: wordOf(text)
          .replace(/(?<!\s)\s*\n\s*/g, '\n')
          .replace(LIKE_ANOTHER, ' ')
          .trim(),
      }
    })
    .sort((a, b) => a.start - b.start)
}

/** The points that have a time as WebVTT, each a cue with its speaker as voice. Gives the file in pieces. */
export function* writeVtt(
  meeting: Meeting,
  points: Int32Array,
  words: ExportWords,
): Generator<string> {
  yield 'WEBVTT\n'
  for (const { start, end, speaker, text } of cuesOf(meeting, points, words))
    yield `\n${clockOf(start, '.')} --> ${clockOf(end, '.')}\n<v ${inCue(speaker)}>${inCue(text)}\n`
}

/**
 * The points that have a time as SubRip, each a cue that begins with its speaker. A colon within a
 * name becomes a sign that looks alike. Gives the file in pieces.
 */
export function* writeSrt(
  meeting: Meeting,
  points: Int32Array,
  words: ExportWords,
): Generator<string> {
  for (const [i, cue] of cuesOf(meeting, points, words).entries())
    yield `${i === 0 ? '' : '\n'}${i + 1}\n${clockOf(cue.start, ',')} --> ${clockOf(cue.end, ',')}\n${cue.speaker.replace(/[:：]/g, LETTER_COLON)}: ${cue.text}\n`
}

/** U+A789: at the first of the common ones a reader would end the name. */
const LETTER_COLON = '\ua789'

/** Nothing in it is a tag; an arrow would be taken for a line of times. */
const inCue = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** ms as hours, minutes, seconds and thousandths. */
function clockOf(ms: number, separator: string): string {
  const part = (value: number, digits = 2) => String(Math.floor(value)).padStart(digits, '0')
  return `${part(ms / 3_600_000)}:${part((ms / 60_000) % 60)}:${part((ms / 1000) % 60)}${separator}${part(ms % 1000, 3)}`
}
