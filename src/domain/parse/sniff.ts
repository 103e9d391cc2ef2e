import { looksLabelled } from './labelled/labelled.ts'
import { delimiterOf } from './table/columns.ts'

export type Format = 'json' | 'webvtt' | 'srt' | 'table' | 'labelled' | 'prose'

const HEAD = 20_000

/** The format of a normalised text, by how it looks; the file's name settles what looks do not. */
export function sniffFormat(text: string, name = ''): Format {
  const head = text.slice(0, HEAD)
  const first = head.trimStart()
  if (/^WEBVTT(?:[ \t\n]|$)/.test(first) || /\.vtt$/i.test(name)) return 'webvtt'
  if (/^\{\s*["}]/.test(first) || /\.json$/i.test(name)) return 'json'
  if (/\.srt$/i.test(name) || /^\d+[ \t]*\n\d{1,2}:\d\d:\d\d[,.]\d{1,3}[ \t]*-->/.test(first))
    return 'srt'
  if (/\.(?:csv|tsv)$/i.test(name) || delimiterOf(head) !== null) return 'table'
  return looksLabelled(text) ? 'labelled' : 'prose'
}
