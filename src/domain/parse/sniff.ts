import { looksLabelled } from './labelled/labelled.ts'
import { isJsonList } from './own-json.ts'
import { numberOf } from './subtitles/cue-ids.ts'
import { readTimeLine } from './subtitles/time-line.ts'
import { delimiterOf } from './table/columns.ts'

export type Format = 'json' | 'webvtt' | 'srt' | 'table' | 'labelled' | 'prose'

const HEAD = 20_000

/** The format of a normalised text, by how it looks; the file's name settles what looks do not. */
export function sniffFormat(text: string, name = ''): Format {
  const head = text.slice(0, HEAD)
  const first = head.trimStart()
  if (isJsonList(text)) return 'json'
  if (/^WEBVTT(?:[ \t\n]|$)/i.test(first) || /\.vtt$/i.test(name)) return 'webvtt'
  if (/^\{\s*["}]/.test(first) || /\.json$/i.test(name)) return 'json'
  if (/\.srt$/i.test(name) || opensWithTimes(first)) return 'srt'
  if (/\.(?:csv|tsv)$/i.test(name) || delimiterOf(head) !== null) return 'table'
  return looksLabelled(text) ? 'labelled' : 'prose'
}

/**
 * Whether the first line, or the one below a number, says from when to when a cue is shown. Cues have
 * numbers or blank lines between them: a transcript with such a line above each name has neither.
 */
function opensWithTimes(text: string): boolean {
  const lines = text.split('\n')
  const [first = '', second = ''] = lines
  if (numberOf(first) !== null) return readTimeLine(second) !== null
  if (readTimeLine(first) === null) return false
  const next = lines.findIndex((line, i) => i > 0 && readTimeLine(line) !== null)
  if (next < 0) return true
  const before = lines[next - 1]!
  return before.trim() === '' || numberOf(before) !== null
}
