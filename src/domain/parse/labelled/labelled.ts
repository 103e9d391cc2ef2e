import type { Span } from '../../transcript.ts'
import type { Draft, OnShare } from '../draft.ts'
import { readDate } from '../prose/date.ts'
import { readLabel } from './label.ts'
import { readVoices } from './voices.ts'

/**
 * Reads lines that begin with a speaker's label; lines without one go on. What is asked in between
 * (问：…) is nobody's.
 */
export function parseLabelled(text: string, onShare?: OnShare): Draft {
  const voices = readVoices(true)
  const unassigned: Span[] = []
  let title: string | undefined
  let date: string | undefined
  let begun = false
  let asked = false
  let time: number | undefined
  for (const line of linesOf(text)) {
    onShare?.(line.start / text.length)
    const words = text.slice(line.start, line.end)
    const label = readLabel(words)
    const answers = label && (ANSWER.test(label.name) || (asked && label.name === 'A'))
    if (label) asked = QUESTION.test(label.name)
    if (asked || (answers && !begun)) unassigned.push(line)
    else if (label && !answers) {
      begun = true
      time = label.time
      const { role, start, end } = label
      const name = label.name.replace(SET_WIDE, '$1$2')
      voices.speaks({ name, role, label: { start: line.start + start, end: line.start + end } })
      const said = { start: line.start + label.content, end: line.end }
      if (said.start < said.end)
        voices.says({ ...said, text: text.slice(said.start, said.end), time })
    } else if (begun) {
      const start = line.start + (label ? label.content : 0)
      voices.says({ start, end: line.end, text: text.slice(start, line.end), time })
    } else {
      date ??= readDate([words])
      if (title === undefined && words.length <= 80) title = words
      else unassigned.push(line)
    }
  }
  return { title, date, credits: [], unassigned, ...voices.draft() }
}

/** Who asks is nobody of the meeting; who answers is who spoke before. */
const QUESTION = /^(?:问|提问|记者问|Q|Question)$/i
const ANSWER = /^(?:答|回答|答复|Answer)$/i

/** 李 明: a name of two characters that the printer set as wide as one of three. */
const SET_WIDE = /^(\p{Script=Han})\s+(\p{Script=Han})$/u

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
