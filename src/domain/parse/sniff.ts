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

/** Whether the first line, or the one below a number, says from when to when a cue is shown. */
function opensWithTimes(text: string): boolean {
  const [first = '', second = ''] = text.split('\n', 2)
  return readTimeLine(numberOf(first) === null ? first : second) !== null
}
