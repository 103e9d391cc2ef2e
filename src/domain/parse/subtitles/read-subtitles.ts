import type { Span } from '../../format/transcript.ts'
import type { DraftPart, DraftWarning, WarningCode } from '../draft/draft.ts'
import type { SpeechLine } from '../labelled/speech-line.ts'
import { type CueLines, type Noticed, readCue, tagSpan } from './cue-lines.ts'
import { joinCues } from './cues.ts'
import { readLines } from './lines.ts'
import { dropRepeats } from './rolling.ts'
import { settleColours } from './settle-colours.ts'
import { settleVoices } from './settle-voices.ts'

/** What subtitles say, in the order of the file. */
export interface Subtitles {
  readonly lines: readonly SpeechLine[]
  /**
   * What is no word of anybody: times, numbers and ids, header, comments, styles, tags with the names
   * in them, lines shown again. Ascending, none over another.
   */
  readonly parts: readonly DraftPart[]
  readonly warnings: readonly DraftWarning[]
}

/**
 * Reads a normalised text as WebVTT or SRT, more leniently than players do: words that these drop are
 * kept, with a warning. Each letter and digit is in the words of one line or in one part. Null if
 * there is no cue. Takes time linear in the text and never throws.
 */
export function readSubtitles(text: string): Subtitles | null {
  const lines = readLines(text)
  const times = lines.filter((line) => line.kind === 'time')
  if (times.length === 0) return null
  const { cues, markup } = joinCues(text, lines)
  const noticed: Noticed = { unknownTags: [], hidden: [] }
  const read = cues.map((cue) => readCue(text, cue, noticed))
  const settled = dropRepeats(cues, settleVoices(settleColours(read)))
  const hidden = [
    ...cues.filter(({ place }) => place === 'outside').map(({ start }) => start),
    ...noticed.hidden,
    ...arrowsOf(
      text,
      lines.filter(({ kind }) => kind !== 'words' && kind !== 'stray'),
    ),
  ].sort((a, b) => a - b)
  const tags = noticed.unknownTags.map((start) => tagSpan(text, start))
  const first = tags[0]
  return {
    lines: settled.flatMap((cue) => cue.lines),
    parts: partsOf(markup, settled),
    warnings: [
      ...warn(
        'words-not-shown',
        hidden.map((start) => lineFrom(text, start)),
      ),
      ...warn(
        'cue-time',
        times.filter(({ time }) => time.start === undefined),
      ),
      ...(first ? warn('unknown-tag', tags, text.slice(first.start, first.end)) : []),
    ],
  }
}

/** Where an arrow stands outside of times: players take it for the end of the cue. */
function arrowsOf(text: string, times: readonly Span[]): number[] {
  const found: number[] = []
  let i = 0
  for (let at = text.indexOf('-->'); at >= 0; at = text.indexOf('-->', at + 3)) {
    while (i < times.length && times[i]!.end <= at) i++
    if (i === times.length || times[i]!.start > at) found.push(at)
  }
  return found
}

function partsOf(markup: readonly DraftPart[], read: readonly CueLines[]): readonly DraftPart[] {
  const parts = markup.slice()
  for (const cue of read) for (const part of cue.parts) parts.push(part)
  return parts.sort((a, b) => a.start - b.start)
}

/** One warning for all places of a kind: it shows the first and says how many there are. */
const warn = (code: WarningCode, spans: readonly Span[], ...facts: string[]): DraftWarning[] =>
  spans.slice(0, 1).map(({ start, end }) => ({
    code,
    span: { start, end },
    facts: [spans.length, ...facts],
  }))

function lineFrom(text: string, start: number): Span {
  const end = text.indexOf('\n', start)
  return { start, end: end < 0 ? text.length : end }
}
