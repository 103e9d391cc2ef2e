import type { Span } from '../../format/transcript.ts'
import { readReference } from './references.ts'
import { readTag, seemsVoice, unknownTag } from './tags.ts'

/** A piece of what a cue shows, in order; together they cover it. */
export type CueSign = Span &
  (
    | { readonly kind: 'words'; readonly text: string }
    /** `paragraph`: a blank line, after which players show nothing more. */
    | { readonly kind: 'line' | 'paragraph' }
    | { readonly kind: 'voice'; readonly name: string; readonly label: Span }
    /** Words that look like the tag of a voice or of nothing known; they follow as words. */
    | { readonly kind: 'unread-voice' | 'unknown-tag' }
    | { readonly kind: 'colour'; readonly colour: string | undefined }
    | { readonly kind: 'voice-end' | 'colour-end' | 'time' | 'look' | 'reading' }
  )

/** What may end a run of words. */
const SIGN = /[<&{\n\0]/g
const LINE_ENDS = /\n+/y
/** `{\an8}`: where and how players show a line, as ASS writes it. */
const LOOK = /\{\\[^{}\n]{0,200}\}/y
const READING_END = /<\/(?:rt|ruby)>|<rt[\s.>]/g

/** The signs in a span of a cue's words. Linear in its length. */
export function* readSigns(text: string, cue: Span): Generator<CueSign> {
  let at = cue.start
  while (at < cue.end) {
    SIGN.lastIndex = at
    const next = Math.min(SIGN.exec(text)?.index ?? cue.end, cue.end)
    if (next > at) yield { kind: 'words', start: at, end: next, text: spaced(text.slice(at, next)) }
    at = next
    if (at === cue.end) return
    const sign = signAt(text, at, cue.end)
    if (sign) yield sign
    if (!sign || sign.end === at) yield { kind: 'words', start: at, end: at + 1, text: text[at]! }
    at = Math.max(at + 1, sign?.end ?? 0)
  }
}

/** Line ends that are none in subtitles (those of old terminals, of Unicode) as the white space they are. */
const spaced = (words: string) => words.replace(/[\v\f\x85\u2028\u2029]/g, ' ')

/** The sign at `at`; one of no length, or null, if what stands there is words. */
function signAt(text: string, start: number, stop: number): CueSign | null {
  const sign = text[start]
  if (sign === '<') return tagAt(text, start, stop)
  if (sign === '\0') return { kind: 'words', start, end: start + 1, text: '\ufffd' }
  if (sign === '&') {
    const reference = readReference(text, start)
    if (!reference) return null
    const span = { start, end: start + reference.length }
    return reference.text === ''
      ? { kind: 'look', ...span }
      : { kind: 'words', ...span, text: reference.text }
  }
  const pattern = sign === '\n' ? LINE_ENDS : LOOK
  pattern.lastIndex = start
  if (!pattern.test(text)) return null
  const end = pattern.lastIndex
  if (sign === '{') return { kind: 'look', start, end }
  return { kind: end - start > 1 ? 'paragraph' : 'line', start, end }
}

function tagAt(text: string, start: number, stop: number): CueSign | null {
  const tag = readTag(text, start, stop)
  if (!tag) {
    const none = { start, end: start }
    if (seemsVoice(text, start)) return { kind: 'unread-voice', ...none }
    return unknownTag(text, start) ? { kind: 'unknown-tag', ...none } : null
  }
  const { kind, end } = tag
  if (kind === 'voice') return { kind, start, end, name: tag.name, label: tag.span }
  if (kind === 'colour') return { kind, start, end, colour: tag.colour }
  if (kind === 'break') return { kind: 'line', start, end }
  if (kind === 'reading') return { kind, start, end: readingEnd(text, end, stop) }
  return { kind, start, end }
}

/** Where the reading of a character ends that begins at `at`; there, if nothing closes it. */
function readingEnd(text: string, at: number, stop: number): number {
  READING_END.lastIndex = at
  const close = READING_END.exec(text)
  return close && close.index < stop ? close.index : at
}
