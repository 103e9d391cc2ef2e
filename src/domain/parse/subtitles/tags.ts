import type { Span } from '../../format/transcript.ts'
import { parseClock } from '../labelled/clock.ts'
import { resolveReferences } from './references.ts'

/**
 * A tag in the words of a cue. `look` is for what changes only how words look; `colour` and
 * `colour-end` for what may give them one, by which television tells voices apart.
 */
export type Tag =
  | { readonly kind: 'colour'; readonly end: number; readonly colour: string | undefined }
  | {
      readonly kind: 'look' | 'colour-end' | 'time' | 'voice-end' | 'break' | 'reading'
      readonly end: number
    }
  | { readonly kind: 'voice'; readonly end: number; readonly name: string; readonly span: Span }

/** Tags that change how words look, of WebVTT and of HTML in SRT. */
const LOOKS = new Set(
  'a b big center del div em i ins lang p rp ruby s small span strike strong sub sup tt u'.split(
    ' ',
  ),
)

const HEAD = /<(\/?)([a-z]{1,6})(?:\.[^\s<>.]{0,60}){0,20}(?=[\s>/])/iy
const LONGEST = 1000

/** The tag at the `<` at `at`, closed before `stop`; null if there is none and the sign is a word's. */
export function readTag(text: string, at: number, stop: number): Tag | null {
  const end = closeOf(text, at, stop)
  if (end === null) return null
  if (/\d/.test(text[at + 1]!) && parseClock(text.slice(at + 1, end - 1)) !== null)
    return { kind: 'time', end }
  HEAD.lastIndex = at
  const head = HEAD.exec(text)
  if (!head) return null
  const name = head[2]!.toLowerCase()
  const behind = { start: HEAD.lastIndex, end: end - 1 }
  if (name === 'v') return head[1] ? { kind: 'voice-end', end } : voiceTag(text, behind, end)
  const words = text.slice(behind.start, behind.end)
  // `<i or b>` is a sentence, `<c Ann>` may be a name: only attributes and languages are none.
  if (name !== 'lang' && /[\p{L}\p{N}]/u.test(words) && !words.includes('=')) return null
  if (name === 'rt') return { kind: head[1] ? 'look' : 'reading', end }
  if (name === 'br') return { kind: 'break', end }
  if (name === 'c' || name === 'font')
    return head[1]
      ? { kind: 'colour-end', end }
      : { kind: 'colour', end, colour: colourOf(text.slice(at, end)) }
  return LOOKS.has(name) ? { kind: 'look', end } : null
}

/** The colour that `<c.yellow>`, `<c.colorFFFF00>` or `<font color="#ffff00">` gives to words. */
function colourOf(tag: string): string | undefined {
  const match = COLOUR.exec(tag)
  return (match?.[1] ?? match?.[2])?.toLowerCase()
}

/** Classes of WebVTT that name a colour. */
const NAMED = 'white|lime|cyan|red|yellow|magenta|blue|black|green'
const COLOUR = new RegExp(
  [
    String.raw`^<c(?:\.[^\s<>.]{1,60})*?\.(${NAMED}|color[\da-f]{6})(?=[.>])`,
    String.raw`^<font\s[^>]*color\s*=\s*["']?([#\w]{1,20})`,
  ].join('|'),
  'i',
)

/** Where the tag that begins at `at` is closed, exclusive; a blank line or another `<` before is none. */
function closeOf(text: string, at: number, stop: number): number | null {
  const most = Math.min(stop, at + LONGEST)
  for (let i = at + 1; i < most; i++) {
    const sign = text[i]!
    if (sign === '>') return i + 1
    if (sign === '<' || (sign === '\n' && text[i + 1] === '\n')) return null
  }
  return null
}

function voiceTag(text: string, { start, end }: Span, close: number): Tag {
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  const name = resolveReferences(text.slice(start, end)).replace(/\s+/g, ' ').trim()
  return { kind: 'voice', end: close, name, span: { start, end } }
}

/** Whether `<v` stands at `at`: readable or not, who speaks from here on is not who spoke before. */
export const seemsVoice = (text: string, at: number): boolean =>
  /^<v(?![a-z])/i.test(text.slice(at, at + 3))

/** What looks like a tag that nobody knows, as a name in brackets does; null if nothing does. */
export const unknownTag = (text: string, at: number): string | null =>
  /^<\/?\p{L}[^<>\n]{0,60}>/u.exec(text.slice(at, at + 64))?.[0] ?? null
