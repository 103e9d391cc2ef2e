import { normaliseText } from '../../text/normalise.ts'
import { numberOf } from './cue-ids.ts'
import { readTimeLine } from './time-line.ts'

/** What is said in a stretch of a recording, whatever format tells it. */
export interface SaidCue {
  /** Milliseconds; without a start it begins where the one before ends. */
  readonly start?: number | undefined
  readonly end?: number | undefined
  /** Who speaks. Null: nobody knows; undefined: the format does not tell voices, but a label may. */
  readonly voice?: string | null | undefined
  /** The colour of the words, six digits; television tells voices apart by it. */
  readonly colour?: string | undefined
  /** Lines, or one. */
  readonly text: string
}

/**
 * Cues as WebVTT that `parseSubtitles` reads back as they are: each word, each voice, each time in whole
 * milliseconds, whatever signs stand in them. Cues without a word are left out. Null if there is none left.
 */
export function writeCues(cues: Iterable<SaidCue>): string | null {
  const pieces = ['WEBVTT\n']
  let last = 0
  for (const { start, end, voice, colour, text } of cues) {
    const lines = text.split('\n').map(plain).filter(Boolean)
    if (!lines.some((line) => /[\p{L}\p{N}]/u.test(line))) continue
    const from = Math.max(0, Math.round(start ?? last))
    last = Math.max(from, Math.round(end ?? from))
    const said = lines.map(escapeLine).join('\n')
    const words = colour === undefined ? said : `<c.color${colour}>${said}</c>`
    pieces.push(`\n${clock(from)} --> ${clock(last)}\n${voiceTag(voice)}${words}\n`)
  }
  return pieces.length === 1 ? null : normaliseText(pieces.join(''))
}

/** White space as one space, and none around. */
const plain = (line: string) => line.replace(/\s+/g, ' ').trim()

/** UTF-16 units: tags of more are not read. */
const LONGEST_NAME = 300

function voiceTag(voice: string | null | undefined): string {
  if (voice === undefined) return ''
  const name = plain(voice ?? '').slice(0, LONGEST_NAME)
  return `<v ${escapeSigns(name)}>`
}

/** Signs that subtitles read as more than themselves, as references. */
const escapeSigns = (words: string) =>
  words.replace(/[<>&{]/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll('--', '&#45;-')

/** A line that would be read as the times or the number of a cue is none once its first sign is a reference. */
function escapeLine(line: string): string {
  const words = escapeSigns(line)
  if (numberOf(line) === null && readTimeLine(line) === null && readTimeLine(words) === null)
    return words
  const [first = ''] = line
  return `&#${first.codePointAt(0)};${escapeSigns(line.slice(first.length))}`
}

function clock(ms: number): string {
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0')
  const seconds = Math.floor(ms / 1000)
  const rest = String(ms % 1000).padStart(3, '0')
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}.${rest}`
}
