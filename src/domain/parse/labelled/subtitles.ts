import type { Span } from '../../transcript.ts'
import type { Draft, OnShare } from '../draft.ts'
import { parseClock } from './clock.ts'
import { readLabel } from './label.ts'
import type { Voice } from './stretch.ts'
import { readVoices } from './voices.ts'

const TIMING =
  /^\s*((?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3})\s*-->\s*(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}/
const VOICE = /<v(?:\.[^\s>]{0,40})?[ \t]+([^>\n]{1,80})>/
const TAG = /<[^<>\n]{0,100}>|\{\\[^{}\n]{0,40}\}/g
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
  '&lrm;': '',
  '&rlm;': '',
}

/**
 * Reads WebVTT or SRT: who speaks is in `<v name>` or in a label at the start of a cue; a cue
 * without either goes on in the voice before. Null if there is no cue.
 */
export function parseSubtitles(text: string, onShare?: OnShare): Draft | null {
  const voices = readVoices(false)
  const unassigned: Span[] = []
  let time: number | null = null
  let any = false
  let first = false
  let current: Voice | null = null
  let at = 0
  while (at <= text.length) {
    const found = text.indexOf('\n', at)
    const end = found < 0 ? text.length : found
    const line = text.slice(at, end)
    const timing = TIMING.exec(line.slice(0, 200))
    if (timing) {
      time = parseClock(timing[1]!)
      any = true
      first = true
    } else if (line.trim() === '') time = null
    else if (time !== null) {
      for (const part of partsOf(line, at)) {
        const label =
          part.voice ?? (first ? labelOf(part.start, text.slice(part.start, part.end)) : null)
        first = false
        if (label) current = { name: label.name, role: label.role, label: label.span }
        const start = part.voice || !label ? part.start : label.content
        const words = plainWords(text.slice(start, part.end))
        if (words === '') continue
        const span = trimmed(text, start, part.end)
        if (current) {
          voices.speaks(current)
          voices.says({ ...span, text: words, time })
        } else unassigned.push(span)
      }
    }
    at = end + 1
    onShare?.(Math.min(1, at / text.length))
  }
  return any ? { credits: [], unassigned, ...voices.draft() } : null
}

interface Found {
  readonly name: string
  readonly role?: string | undefined
  readonly span: Span
  readonly content: number
}

/** A line of a cue, cut where voices change. */
function* partsOf(line: string, offset: number): Generator<Span & { voice?: Found }> {
  let at = 0
  let voice: Found | undefined
  while (at < line.length) {
    const rest = line.slice(at)
    const match = VOICE.exec(rest)
    const stop = match ? at + match.index : line.length
    if (stop > at || voice)
      yield { start: offset + at, end: offset + stop, ...(voice && { voice }) }
    if (!match) return
    const name = match[1]!.trim()
    const start = offset + stop + match[0].indexOf(match[1]!)
    at = stop + match[0].length
    voice = { name, span: { start, end: start + name.length }, content: offset + at }
    if (at === line.length) yield { start: offset + at, end: offset + at, voice }
  }
}

function labelOf(offset: number, line: string): Found | null {
  const label = readLabel(line)
  if (!label || label.content >= line.length) return null
  return {
    name: label.name,
    role: label.role,
    span: { start: offset + label.start, end: offset + label.end },
    content: offset + label.content,
  }
}

const plainWords = (words: string) =>
  words
    .replace(TAG, '')
    .replace(/&(?:amp|lt|gt|nbsp|lrm|rlm);/g, (entity) => ENTITIES[entity]!)
    .trim()

function trimmed(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && /\s/.test(text[start]!)) start++
  if (text.slice(start, end).endsWith('</v>')) end -= 4
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return { start, end }
}
