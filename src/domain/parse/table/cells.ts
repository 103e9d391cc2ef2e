import type { Span } from '../../transcript.ts'

/** A cell: what it holds, and where that stands in the text, quotation marks left out. */
export interface Cell extends Span {
  readonly text: string
}

/**
 * The cells of a delimited table (RFC 4180), row by row, as d3-dsv reads them but with their places,
 * which it does not tell. A quotation mark inside a quoted cell is doubled.
 */
export function* readRows(text: string, delimiter: string): Generator<Cell[]> {
  let row: Cell[] = []
  let at = 0
  while (at < text.length) {
    const cell = text[at] === '"' ? quoted(text, at) : plain(text, at, delimiter)
    row.push(cell.cell)
    at = cell.next
    if (text[at] === delimiter) {
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

interface Read {
  readonly cell: Cell
  readonly next: number
}

function plain(text: string, from: number, delimiter: string): Read {
  let at = from
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at++
  return { cell: { start: from, end: at, text: text.slice(from, at) }, next: at }
}

function quoted(text: string, from: number): Read {
  let close = text.indexOf('"', from + 1)
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
  // Never closed: the rest of the text is the cell.
  const end = close < 0 ? text.length : close
  const inside = text.slice(from + 1, end)
  return {
    cell: { start: from + 1, end, text: inside.replaceAll('""', '"') },
    next: close < 0 ? end : end + 1,
  }
}
