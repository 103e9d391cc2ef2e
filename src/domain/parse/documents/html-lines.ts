import { resolveReferences } from '../subtitles/references.ts'

/** Elements that begin and end lines of their own. */
const LINES = new Set(
  'address article aside blockquote body br caption center dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody tfoot thead title tr ul'.split(
    ' ',
  ),
)
/** Elements whose content is no text, or only how the text before it is read. */
const NO_TEXT = new Set(['script', 'style', 'template', 'head', 'rt', 'rp'])

/** The lines of text in HTML, a row of a table in one line. Goes through it once. */
export function htmlLines(html: string): string[] {
  const lower = html.toLowerCase()
  const past = (end: string, from: number) => {
    const found = lower.indexOf(end, from)
    return found < 0 ? html.length : found + end.length
  }
  const pieces: string[] = []
  let at = 0
  while (at < html.length) {
    const tag = html.indexOf('<', at)
    pieces.push(html.slice(at, tag < 0 ? html.length : tag).replace(/\s/g, ' '))
    if (tag < 0) break
    if (html.startsWith('<!--', tag)) {
      at = past('-->', tag + 4)
      continue
    }
    const [opening, closes, name = ''] = TAG.exec(lower.slice(tag, tag + 20)) ?? []
    if (opening === undefined) {
      pieces.push('<')
      at = tag + 1
      continue
    }
    at = past('>', tag)
    if (LINES.has(name)) pieces.push('\n')
    else if (closes && (name === 'td' || name === 'th')) pieces.push('\t')
    else if (!closes && NO_TEXT.has(name)) at = past('>', past(`</${name}`, at))
  }
  return resolveReferences(pieces.join(''))
    .split('\n')
    .map((line) => line.replace(/[ \u00a0]+/g, ' ').trim())
    .filter((line) => line !== '')
}

const TAG = /^<(\/?)([a-z][a-z\d]*|[!?])/
