import type { DraftPart, OnShare } from '../draft/draft.ts'
import { judgeLeads } from '../labelled/judge.ts'
import type { SpeechLine } from '../labelled/speech-line.ts'
import { readTurns } from '../labelled/turns.ts'
import { heard } from './labels.ts'
import type { DraftOfText } from './said.ts'
import type { SaidCue } from './write-cues.ts'

/**
 * What is said without a time, written in lines of `Name: words`, and what was found in them: whose each is, is
 * known, so nothing in the words is taken for another voice. Null where nothing is said.
 */
export function draftLines(
  cues: readonly SaidCue[],
  onShare: OnShare | undefined,
): DraftOfText | null {
  const pieces: string[] = []
  const lines: SpeechLine[] = []
  const parts: DraftPart[] = []
  let length = 0
  const write = (words: string) => {
    pieces.push(words)
    length += words.length
  }
  for (const { voice, text } of cues) {
    const words = text.replace(/\s+/g, ' ').trim()
    if (!/[\p{L}\p{N}]/u.test(words)) continue
    const name = voice?.replace(/\s+/g, ' ').trim()
    const span = { start: length, end: length + (name?.length ?? 0) }
    if (name) {
      write(`${name}: `)
      parts.push({ kind: 'label', start: span.start, end: length })
    }
    const start = length
    write(words)
    const who = name ? { name, span } : voice === null ? 'unknown' : undefined
    lines.push({ start, end: length, text: words, opens: true, ...(who && { voice: who }) })
    write('\n')
  }
  if (lines.length === 0) return null
  const read = lines.map(heard)
  const marked = lines.flatMap(({ voice }) => (typeof voice === 'object' ? [voice.name] : []))
  const turns = readTurns(read, judgeLeads(read), { paragraphs: false, length, marked, onShare })
  return {
    text: pieces.join(''),
    draft: { ...turns, parts: [...parts, ...turns.parts].sort((a, b) => a.start - b.start) },
  }
}
