import type { Span } from '../../format/transcript.ts'
import type { DraftPart } from '../draft/draft.ts'
import type { SpeechLine } from '../labelled/speech-line.ts'
import { type CueSign, readSigns } from './cue-signs.ts'
import type { Cue } from './cues.ts'
import { settleSounds } from './sounds.ts'
import { splitVoices } from './voice-changes.ts'
import { cutWords, gatherWords } from './words.ts'

/** What the words of a cue are, line by line, and which of its signs are none. */
export interface CueLines {
  readonly lines: readonly SpeechLine[]
  /** The colour in which each line ends, where there are colours. */
  readonly colours: readonly (string | undefined)[] | undefined
  readonly parts: readonly DraftPart[]
  /** Whether the format says who speaks. */
  readonly voiced: boolean
  /** Whether times stand between the words, as in captions that roll. */
  readonly timed: boolean
}

/** What is noticed in the cues of a file, for its warnings: offsets, ascending. */
export interface Noticed {
  /** What looks like a tag and is none that is known; it is kept as words. */
  readonly unknownTags: number[]
  /** Words that players do not show, since a blank line is before them. */
  readonly hidden: number[]
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }

/**
 * Reads what a cue says, and adds to what is noticed. Each line has one voice: where another begins,
 * so does a line.
 */
export function readCue(text: string, cue: Cue, noticed: Noticed): CueLines {
  const lines: SpeechLine[] = []
  const parts: DraftPart[] = []
  const words = gatherWords()
  const references: Span[] = []
  const closes = cue.place === 'last' ? text.lastIndexOf('</v>', cue.end) : cue.end
  let voice: SpeechLine['voice'] = cue.place === 'outside' ? 'unknown' : cue.voice
  let voiced = cue.voice !== undefined
  /** Whether the words that follow are the first of a voice that has a name: a dash there is its. */
  let named = voiced
  let opens = true
  let timed = false
  /** The colours that are open, the innermost last, and that of the words so far. */
  let open: (string | undefined)[] | undefined
  let colours: (string | undefined)[] | undefined
  let colour: string | undefined

  const skip = (start: number, end: number, kind: DraftPart['kind'] = 'markup') => {
    if (start < end) parts.push({ kind, start, end })
  }
  const flush = () => {
    const gathered = words.take()
    if (gathered === null) return
    const stretches = splitVoices(gathered.text)
    const before = lines.length
    const pieces = cutWords(gathered, stretches)
    for (let i = 0; i < pieces.length; i++) {
      const piece = pieces[i]!
      const { sign } = stretches[i]!
      if (sign && !named) voice = sign === 'chevrons' && !voiced ? undefined : 'another'
      if (typeof voice === 'string' && !/[\p{L}\p{N}\p{S}]/u.test(piece.text)) continue
      const { text, start, end, places } = piece
      const line: Writable<SpeechLine> = {
        start,
        end,
        text,
        time: cue.time,
        opens: opens || !!sign,
      }
      if (places.length > 0) line.places = places
      if (voice) line.voice = voice
      lines.push(line)
      if (colours) colours[lines.length - 1] = colour
      opens = named = false
      if (voice === 'another') voice = undefined
    }
    // References that are white space or a dash around what is kept are signs, not words.
    if (references.length === 0) return
    for (const { start, end } of outsideOf(references, lines.slice(before))) skip(start, end)
    references.length = 0
  }
  /** From here on somebody else speaks. Signs alone before a voice (`- <v Ann>`) are nobody's words. */
  const speaks = (next: SpeechLine['voice']) => {
    if (typeof voice !== 'object') voice = 'unknown'
    flush()
    voice = next
    named = next !== 'unknown'
    voiced = opens = true
  }
  const take = (sign: CueSign) => {
    const { kind, start, end } = sign
    if (kind === 'words') {
      if (open && /\S/.test(sign.text)) colour = open.at(-1)
      if (sign.text.length !== end - start) references.push({ start, end })
      return words.add(sign.text, sign)
    }
    if (kind === 'unread-voice') return speaks('unknown')
    if (kind === 'unknown-tag') return void noticed.unknownTags.push(start)
    if (kind === 'voice') {
      const { name, label } = sign
      speaks(name === '' ? 'unknown' : { name, span: label })
      skip(start, label.start)
      skip(label.start, label.end, 'label')
      return skip(label.end, end)
    }
    skip(start, end)
    if (kind === 'colour') {
      open ??= []
      colours ??= []
      open.push(sign.colour ?? open.at(-1))
    }
    if (kind === 'colour-end') open?.pop()
    if (kind === 'voice-end') speaks('unknown')
    if (kind === 'line' || kind === 'paragraph') flush()
    if (kind === 'paragraph') {
      opens = true
      noticed.hidden.push(end)
      // What ends a file may be the note of whoever made it, and nobody's of the meeting.
      if (lines.length > 0 && end > closes) voice = 'unknown'
    }
    timed ||= kind === 'time'
  }

  for (const sign of readSigns(text, cue)) take(sign)
  flush()
  return { lines: settleSounds(lines), colours, parts, voiced, timed }
}

/** Those of some spans that lie in none of others; both ascend. */
function outsideOf(spans: readonly Span[], others: readonly Span[]): readonly Span[] {
  let i = 0
  return spans.filter(({ start, end }) => {
    while (i < others.length && others[i]!.end < end) i++
    return i === others.length || others[i]!.start > start
  })
}

/** The tag, or what looks like one, that begins at `start`. */
export const tagSpan = (text: string, start: number): Span => ({
  start,
  end: text.indexOf('>', start) + 1,
})
