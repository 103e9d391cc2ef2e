import type { Span } from '../../format/transcript.ts'
import type { Draft, DraftPart, DraftWarning, OnShare } from '../draft/draft.ts'
import { isReplyLine, isServiceLine } from '../words/service-lines.ts'
import { isSoundLine } from '../words/sounds.ts'
import { innerLabel } from './inner-label.ts'
import type { Heard, Judgement } from './judge.ts'
import type { Lead } from './lead.ts'
import { type SpeechLine, sourceAt } from './speech-line.ts'
import { splitLabels } from './split-labels.ts'
import { readVoices } from './voices.ts'

/** A line of what is said with what it begins with. */
export interface TurnLine extends SpeechLine, Heard {
  readonly wraps: boolean
}

interface TurnOptions {
  /** Whether line ends are the speaker's paragraphs, as against the layout of cues. */
  readonly paragraphs: boolean
  /** The voices that the format itself marks. */
  readonly marked?: Iterable<string>
  /** UTF-16 units of the whole source, for `onShare`. */
  readonly length: number
  readonly onShare?: OnShare | undefined
}

export type Turns = Pick<
  Draft,
  'people' | 'points' | 'replies' | 'warnings' | 'unassigned' | 'parts' | 'credits'
>

/**
 * Gives each line to the voice that its label or its markup names, or to the one that goes on. Where
 * a line looks like the beginning of another voice that cannot be told, the turn ends and the
 * words are nobody's until the next label.
 */
export function readTurns(
  lines: Iterable<TurnLine>,
  judgement: Judgement,
  { paragraphs, length, marked: names = [], onShare }: TurnOptions,
): Turns {
  const named = splitLabels([...judgement.labels, ...names])
  const voices = readVoices(paragraphs)
  const unassigned: Span[] = []
  const parts: DraftPart[] = []
  const doubted = new Map<string, DraftWarning>()
  let open = false
  let marked: string | null = null
  let time: number | undefined
  let last: number | undefined
  const nobody = (line: SpeechLine, from = 0) => {
    const span = { start: sourceAt(line, from), end: line.end }
    if (span.start < span.end) unassigned.push(span)
  }
  const silence = () => {
    open = false
    marked = null
    voices.stops()
  }
  for (const line of lines) {
    onShare?.(line.start / length)
    const { voice, read, opens, wraps } = line
    if (voice === 'unknown' || voice === 'another') silence()
    else if (voice && voice.name !== marked) {
      const { name, role } = named.of(voice.name)
      voices.speaks({ name, role, label: voice.span })
      marked = voice.name
      open = true
    }
    const mayLead = voice === undefined || voice === 'another'
    const verdict = read.lead && mayLead ? judgement.verdict(read.lead, opens) : 'words'
    if (read.lead && verdict === 'voice') {
      const { lead } = read
      const { name, role } = named.of(judgement.keyOf(lead.label))
      voices.speaks({ name, role, label: spanOf(line, lead) })
      open = true
      marked = null
      if (lead.time !== undefined) time = lead.time
      const content = sourceAt(line, lead.content)
      parts.push({ kind: 'label', start: line.start, end: Math.max(content, line.start + 1) })
      say(line, lead.content, read.end)
    } else if (read.lead && verdict === 'unknown') {
      silence()
      nobody(line)
      const { label } = read.lead
      if (/\p{L}/u.test(label) && !doubted.has(label))
        doubted.set(label, {
          code: 'doubtful-label',
          span: spanOf(line, read.lead),
          facts: [label],
        })
    } else if (verdict === 'caption' || endsTurn(line.text, read.signs, opens)) {
      if (isServiceLine(line.text)) parts.push({ kind: 'byline', start: line.start, end: line.end })
      else if (/^#/.test(read.signs))
        parts.push({ kind: 'heading', start: line.start, end: line.end })
      else nobody(line)
      if (!isReplyLine(line.text)) silence()
    } else {
      // A message begins with its date, a line of a chat with its name: without one it is nobody's.
      if (read.dated || (judgement.closed && !wraps)) silence()
      if (read.time !== undefined) time = read.time
      if (read.content > 0 && read.time !== undefined)
        parts.push({ kind: 'label', start: line.start, end: sourceAt(line, read.content) })
      if (open) say(line, read.content, read.end, wraps)
      else if (read.content < read.end) nobody(line, read.content)
    }
    if (read.closes !== undefined) {
      parts.push({ kind: 'label', start: sourceAt(line, read.end), end: line.end })
      last = read.closes
    }
  }
  const heard = voices.draft()
  return {
    ...heard,
    credits: [],
    unassigned,
    parts: [...parts, ...heard.parts],
    warnings: [...heard.warnings, ...doubted.values()],
  }

  /** Says a line's words, where lines were run together each part by its own voice. */
  function say(line: SpeechLine, from: number, to: number, wraps = false): void {
    const inner = paragraphs ? innerLabel(line.text.slice(0, to), from, judgement.labels) : null
    if (!inner) {
      sayPart(line, from, to, wraps)
      return
    }
    sayPart(line, from, inner.start, wraps)
    const label = spanOf(line, inner)
    voices.speaks({ ...named.of(inner.key), label })
    parts.push({ kind: 'label', start: label.start, end: sourceAt(line, inner.content) })
    say(line, inner.content, to)
  }

  function sayPart(line: SpeechLine, from: number, to: number, wraps: boolean): void {
    if (from >= to) return
    const start = sourceAt(line, from)
    // A clock that closes a turn is the beginning of the next one.
    voices.says({
      start,
      end: Math.max(start, sourceAt(line, to, true)),
      text: line.text.slice(from, to),
      time: line.time ?? time ?? last,
      wraps,
      line: line.places && line,
      from,
    })
  }
}

const spanOf = (line: SpeechLine, lead: Pick<Lead, 'start' | 'end'>): Span => ({
  start: sourceAt(line, lead.start),
  end: Math.max(sourceAt(line, lead.end, true), sourceAt(line, lead.start) + 1),
})

/** Lines that are nobody's and after which nobody has the word. */
function endsTurn(words: string, signs: string, opens: boolean): boolean {
  if (signs.startsWith('#') || signs.startsWith('>>') || signs === '-' || signs === '–') return true
  if (isReplyLine(words)) return true
  if (!opens) return false
  return isSoundLine(words) || isServiceLine(words)
}
