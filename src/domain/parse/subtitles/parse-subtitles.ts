import type { Span } from '../../transcript.ts'
import type { Draft, OnShare } from '../draft.ts'
import { readLabel } from '../labelled/label.ts'
import { sourceAt } from '../labelled/speech-line.ts'
import type { Voice } from '../labelled/stretch.ts'
import { readVoices } from '../labelled/voices.ts'
import { readSubtitles } from './read-subtitles.ts'

/**
 * Who says what in WebVTT or SRT: a tag says it, or a label where a cue or a voice begins; a line
 * without either goes on in the voice before. Null if there is no cue.
 */
export function parseSubtitles(text: string, onShare?: OnShare): Draft | null {
  const read = readSubtitles(text)
  if (!read) return null
  const voices = readVoices(false)
  const unassigned: Span[] = []
  let current: Voice | null = null
  for (const line of read.lines) {
    onShare?.(line.start / text.length)
    let { text: words, start } = line
    const label = line.opens && typeof line.voice !== 'object' ? readLabel(words) : null
    if (label && label.content < words.length) {
      const span = { start: sourceAt(line, label.start), end: sourceAt(line, label.end, true) }
      current = { name: label.name, role: label.role, label: span }
      start = sourceAt(line, label.content)
      words = words.slice(label.content)
    } else if (line.voice === 'unknown' || words.startsWith('>>')) current = null
    else if (line.voice) current = { name: line.voice.name, label: line.voice.span }
    if (current) {
      voices.speaks(current)
      voices.says({ start, end: line.end, text: words, time: line.time })
    } else unassigned.push({ start, end: line.end })
  }
  const { warnings, ...rest } = voices.draft()
  return { credits: [], unassigned, ...rest, warnings: [...read.warnings, ...warnings] }
}
