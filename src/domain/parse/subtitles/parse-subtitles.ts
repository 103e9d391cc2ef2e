import type { Draft, OnShare } from '../draft/draft.ts'
import { judgeLeads } from '../labelled/judge.ts'
import type { SpeechLine } from '../labelled/speech-line.ts'
import { readTurns } from '../labelled/turns.ts'
import { cutAtLabels, heard, withoutLabel } from './labels.ts'
import { markReferences } from './mark-references.ts'
import { readSubtitles } from './read-subtitles.ts'

/**
 * Who says what in WebVTT or SRT: a tag says it, or a label where a cue or a voice begins; a line
 * without either goes on in the voice before. Null if there is no cue.
 */
export function parseSubtitles(text: string, onShare?: OnShare): Draft | null {
  const read = readSubtitles(text)
  if (!read) return null
  const lines = read.lines.map(heard)
  const judgement = judgeLeads(lines)
  const turns = readTurns(cutAtLabels(withoutLabel(lines, judgement), judgement), judgement, {
    paragraphs: false,
    length: text.length,
    marked: marks(read.lines),
    onShare,
  })
  const taken = [...turns.points.map(({ span }) => span), ...turns.unassigned]
  return {
    ...turns,
    parts: [...read.parts, ...turns.parts, ...markReferences(text, read.lines, taken)],
    warnings: [...read.warnings, ...turns.warnings],
  }
}

function marks(lines: readonly SpeechLine[]): Set<string> {
  const names = new Set<string>()
  for (const { voice } of lines) if (typeof voice === 'object') names.add(voice.name)
  return names
}
