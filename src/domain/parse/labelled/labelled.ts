import type { Span } from '../../transcript.ts'
import type { Draft } from '../draft.ts'
import { readDate } from '../prose/date.ts'
import { readLabel } from './label.ts'
import type { Stretch, Voice } from './stretch.ts'
import { draftOfVoices } from './voices.ts'

/** Reads lines that begin with a speaker's label; lines without one go on. */
export function parseLabelled(text: string): Draft {
  const voices: Voice[] = []
  const unassigned: Span[] = []
  let title: string | undefined
  let date: string | undefined
  let current: {
    name: string
    role?: string | undefined
    label: Span
    stretches: Stretch[]
  } | null = null
  let time: number | undefined
  for (const line of linesOf(text)) {
    const words = text.slice(line.start, line.end)
    const label = readLabel(words)
    if (label) {
      current = {
        name: label.name,
        role: label.role,
        label: { start: line.start + label.start, end: line.start + label.end },
        stretches: [],
      }
      time = label.time
      voices.push(current)
      const said = { start: line.start + label.content, end: line.end }
      if (said.start < said.end)
        current.stretches.push({ ...said, text: text.slice(said.start, said.end), time })
    } else if (current) current.stretches.push({ ...line, text: words, time })
    else if (title === undefined && words.length <= 80) title = words
    else unassigned.push(line)
    if (!current) date ??= readDate([words])
  }
  return draftOfVoices({ voices, unassigned, title, date, lines: true })
}

/** The lines that hold anything, without the white space around them. */
function* linesOf(text: string): Generator<Span> {
  let at = 0
  while (at < text.length) {
    const found = text.indexOf('\n', at)
    const stop = found < 0 ? text.length : found
    let start = at
    let end = stop
    while (start < end && /\s/.test(text[start]!)) start++
    while (end > start && /\s/.test(text[end - 1]!)) end--
    if (start < end) yield { start, end }
    at = stop + 1
  }
}
