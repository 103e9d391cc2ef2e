import type { Draft, OnShare } from '../draft.ts'
import { judgeLeads } from '../labelled/judge.ts'
import { type Lead, readLine } from '../labelled/lead.ts'
import type { SpeechLine } from '../labelled/speech-line.ts'
import { readTurns, type TurnLine } from '../labelled/turns.ts'
import { readSubtitles } from './read-subtitles.ts'

/**
 * Who says what in WebVTT or SRT: a tag says it, or a label where a cue or a voice begins; a line
 * without either goes on in the voice before. Null if there is no cue.
 */
export function parseSubtitles(text: string, onShare?: OnShare): Draft | null {
  const read = readSubtitles(text)
  if (!read) return null
  const lines = read.lines.map(heard)
  const turns = readTurns(lines, judgeLeads(lines), {
    paragraphs: false,
    length: text.length,
    marked: marks(read.lines),
    onShare,
  })
  return {
    ...turns,
    parts: [...read.parts, ...turns.parts],
    warnings: [...read.warnings, ...turns.warnings],
  }
}

function marks(lines: readonly SpeechLine[]): Set<string> {
  const names = new Set<string>()
  for (const { voice } of lines) if (typeof voice === 'object') names.add(voice.name)
  return names
}

/** In a cue a label stands where it begins, and a clock is words: the cue has a time of its own. */
function heard(line: SpeechLine): TurnLine {
  const { lead, signs } = readLine(line.text)
  const label = lead && line.opens && isLabel(lead, line.text) ? lead : null
  const read = { lead: label, content: 0, end: line.text.length, signs }
  return { ...line, read, below: false, wraps: false }
}

const isLabel = ({ form, content }: Lead, text: string): boolean =>
  (form === 'colon' || form === 'bracket') && content < text.length
