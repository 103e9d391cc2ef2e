import { readLabel } from './labelled/label.ts'
import { delimiterOf } from './table/columns.ts'

export type Format = 'json' | 'webvtt' | 'srt' | 'table' | 'labelled' | 'prose'

const HEAD = 20_000

/** The format of a normalised text, by how it looks; the file's name settles what looks do not. */
export function sniffFormat(text: string, name = ''): Format {
  const head = text.slice(0, HEAD)
  const first = head.trimStart()
  if (/^WEBVTT(?:[ \t\n]|$)/.test(first) || /\.vtt$/i.test(name)) return 'webvtt'
  if (first.startsWith('{') || /\.json$/i.test(name)) return 'json'
  if (/\.srt$/i.test(name) || /^\d+[ \t]*\n\d{1,2}:\d\d:\d\d[,.]\d{1,3}[ \t]*-->/.test(first))
    return 'srt'
  if (/\.(?:csv|tsv)$/i.test(name) || delimiterOf(head) !== null) return 'table'
  return looksLabelled(head) ? 'labelled' : 'prose'
}

/**
 * Speakers' labels on a fair share of the lines: two with a time, or three without. A time that
 * stands alone is a label only where others do.
 */
function looksLabelled(head: string): boolean {
  const lines = head.split('\n').filter((line) => /\S/.test(line))
  let timed = 0
  let plain = 0
  const names = new Map<string, number>()
  for (const line of lines) {
    const label = readLabel(line)
    if (!label) continue
    if (label.time !== undefined) timed++
    else plain++
    names.set(label.name, (names.get(label.name) ?? 0) + 1)
  }
  if (timed >= 2 || (timed === 1 && lines.length <= 4)) return true
  const returning = [...names.values()].some((count) => count > 1)
  return plain >= 2 && plain * 3 >= lines.length && (returning || plain * 2 >= lines.length)
}
