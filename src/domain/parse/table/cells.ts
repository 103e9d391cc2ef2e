import type { Span } from '../../format/transcript.ts'

/** A cell: what it holds, and where that stands in the text, quotation marks left out. */
export interface Cell extends Span {
  readonly text: string
}

/**
 * The cells of a delimited table (RFC 4180), row by row, from an offset on, as d3-dsv reads them but
 * with their places, which it does not tell. A quotation mark inside a quoted cell is doubled. A cell
 * whose quotation never closes, or runs into the opening one of another cell, is taken as it stands:
 * else it would take in what others say.
 */
export function* readRows(text: string, delimiter: string, from = 0): Generator<Cell[]> {
  const readCell = cellReader(text, delimiter)
  let row: Cell[] = []
  let at = from
  while (at < text.length) {
    const { cell, next } = readCell(at)
    row.push(cell)
    at = next
    if (text.charCodeAt(at) === delimiter.charCodeAt(0)) {
      at++
      // A delimiter at the very end leaves one empty cell.
      if (at === text.length) row.push({ start: at, end: at, text: '' })
      else continue
    }
    yield row
    row = []
    at++
  }
}

/** By UTF-16 code: a sign in a string would be a string of its own at every character. */
const LINE_END = 10
const SPACE = 32
const MARK = 34

interface Read {
  readonly cell: Cell
  /** Where the delimiter or the line end after it stands. */
  readonly next: number
}

function cellReader(text: string, delimiter: string): (from: number) => Read {
  const parting = delimiter.charCodeAt(0)
  const ends = (at: number) => {
    if (at >= text.length) return true
    const code = text.charCodeAt(at)
    return code === parting || code === LINE_END
  }
  // Once a quotation has run to the end of the text, no later one is worth another look.
  let unclosed = false

  const plain = (from: number): Read => {
    let at = from
    while (!ends(at)) at++
    return { cell: { start: from, end: at, text: text.slice(from, at) }, next: at }
  }
  /** The mark that closes what opens at `from`, and where the cell ends. Null if there is none. */
  const closing = (from: number): { at: number; next: number } | null => {
    for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
      if (text.charCodeAt(at + 1) === MARK) {
        at++
        continue
      }
      let next = at + 1
      while (text.charCodeAt(next) === SPACE && parting !== SPACE) next++
      if (ends(next)) return { at, next }
      if (at > from + 1 && (text[at - 1] === delimiter || text[at - 1] === '\n')) return null
    }
    unclosed = true
    return null
  }
  return (from) => {
    const close = text.charCodeAt(from) === MARK && !unclosed ? closing(from) : null
    if (!close) return plain(from)
    const inside = text.slice(from + 1, close.at)
    const words = inside.includes('"') ? inside.replaceAll('""', '"') : inside
    return { cell: { start: from + 1, end: close.at, text: words }, next: close.next }
  }
}
