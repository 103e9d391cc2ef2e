import { numberOf } from './cue-ids.ts'
import { readTimeLine } from './time-line.ts'

/**
 * Whether the first line, or the one below a number, says from when to when a cue is shown. Cues have
 * numbers or blank lines between them: a transcript with such a line above each name has neither.
 */
export function opensWithTimes(text: string): boolean {
  const lines = text.split('\n')
  const [first = '', second = ''] = lines
  if (numberOf(first) !== null) return readTimeLine(second) !== null
  if (readTimeLine(first) === null) return false
  const next = lines.findIndex((line, i) => i > 0 && readTimeLine(line) !== null)
  if (next < 0) return true
  const before = lines[next - 1]!
  return before.trim() === '' || numberOf(before) !== null
}
