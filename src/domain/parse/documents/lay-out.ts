import type { Span } from '../../format/transcript.ts'
import type { Cell } from '../table/cells.ts'
import { matchColumns } from '../table/columns.ts'
import { type Block, linesOf, type Row } from './blocks.ts'
import type { DocumentTable, DocumentText } from './document-text.ts'
import { speechRows } from './speech-rows.ts'

/** A heading and the lines under it, which stand after the text and are nobody's. */
export interface Notes {
  readonly heading: string
  readonly lines: readonly string[]
}

/**
 * Lays the blocks of a document out as lines. Tables whose first row names a speaker and words are
 * told as tables; rows of a name and words become `Name: words`; other rows of short cells are
 * figures, and nobody's; a box is nobody's unless most of the document stands in boxes.
 */
export function layOut(
  blocks: readonly Block[],
  notes: readonly Notes[],
): Omit<DocumentText, 'warnings'> {
  const pieces: string[] = []
  const apart: Span[] = []
  const headings: Span[] = []
  const headlines: Span[] = []
  const labels: Span[] = []
  const tables: DocumentTable[] = []
  const boxesAreText = lettersIn(blocks, 'box') > lettersIn(blocks, 'rest')
  let length = 0

  const write = (words: string): Span => {
    const span = { start: length, end: length + words.length }
    pieces.push(words)
    length = span.end
    return span
  }
  const line = (words: string): Span => {
    const span = write(words)
    write('\n')
    return span
  }
  const aside = (lines: readonly string[]) => {
    for (const words of lines) if (/\S/.test(words)) apart.push(line(plainLine(words)))
  }
  const put = (block: Block) => {
    if (block.kind === 'paragraph') {
      for (const words of linesOf([block])) {
        const { start, end } = line(plainLine(words))
        const span = { start: start + words.search(/\S/), end }
        if (block.isHeading && words.length <= LONGEST_HEADLINE) headlines.push(span)
        if (block.isLabel) labels.push(span)
      }
    } else if (block.kind === 'table') putTable(block.rows)
    else if (boxesAreText) block.blocks.forEach(put)
    else aside(linesOf(block.blocks))
  }
  const putTable = (whole: readonly Row[]) => {
    const boxes: Block[] = []
    const rows = whole.map((row) =>
      row.map((cell) => ({ ...cell, blocks: withoutBoxes(cell.blocks, boxes) })),
    )
    putRows(rows)
    boxes.forEach(put)
  }
  const putRows = (rows: readonly Row[]) => {
    // A title over all columns may stand above the row that names them.
    const at = rows.findIndex((row) => row.filter(hasWords).length > 1)
    const header = at < 0 ? [] : widen(rows[at]!).map(cellText)
    const columns = matchColumns(header)
    if (columns) {
      for (const row of rows.slice(0, at)) for (const cell of row) cell.blocks.forEach(put)
      tables.push(putNamed(rows.slice(at), columns))
      return
    }
    const spoken = speechRows(rows)
    if (spoken) {
      for (const { words, nobody } of spoken)
        if (nobody) aside(words)
        else for (const each of words) line(plainLine(each))
      return
    }
    for (const row of rows) {
      const cells = row.filter(hasWords)
      if (cells.length > 1 && cells.every(({ blocks }) => isFigure(linesOf(blocks))))
        aside([cells.map(({ blocks }) => linesOf(blocks)[0]).join('\t')])
      else for (const cell of cells) cell.blocks.forEach(put)
    }
  }
  const putNamed = (rows: readonly Row[], columns: DocumentTable['columns']): DocumentTable => {
    const above: Cell[] = []
    const cells = rows.map((row) => {
      const read = widen(row).map((cell, i): Cell => {
        if (i > 0) write('\t')
        const text = cellText(cell)
        const span = write(text)
        const found = cell.merged ? { ...span, text: above[i]?.text ?? '' } : { ...span, text }
        above[i] = found
        return found
      })
      write('\n')
      return read
    })
    return { columns, header: cells[0]!, rows: cells.slice(1) }
  }

  blocks.forEach(put)
  for (const { heading, lines } of notes) {
    headings.push(line(heading))
    aside(lines)
  }
  const text = pieces.join('').trimEnd()
  return {
    ...{ text, tables, headings, apart },
    ...(headlines.length > 0 && { headlines }),
    ...(labels.length > 0 && { labels }),
  }
}

/** Blocks without the boxes in them, which are added to `boxes`: nobody's, though they hang on a cell. */
const withoutBoxes = (blocks: readonly Block[], boxes: Block[]): Block[] =>
  blocks.filter((block) => block.kind !== 'box' || boxes.push(block) === 0)

/** What is longer is no heading, whatever it is marked as; UTF-16 units. */
const LONGEST_HEADLINE = 200

/** A cell's share of a row as short as this, and all in one line, is no speech. */
const LONGEST_FIGURE = 40

/** Whether the lines of a cell are a figure or some words, and nothing that somebody says. */
export const isFigure = ([first = '', ...more]: readonly string[]) =>
  more.length === 0 && first.length <= LONGEST_FIGURE && !/[。！？.!?…]["”’」』）)]?$/.test(first)

const hasWords = ({ blocks }: Row[number]) => linesOf(blocks).length > 0

const cellText = ({ blocks }: Row[number]) => linesOf(blocks).map(plainLine).join('\n')

/** The cells of a row, with an empty one for each further column that one is wide. */
const widen = (row: Row): Row =>
  row.flatMap((cell) => [
    cell,
    ...Array.from({ length: cell.columns - 1 }, () => ({ blocks: [], merged: false, columns: 1 })),
  ])

/**
 * A line without what Word has in it to lay it out: hyphens and spaces that do not break or only
 * show where a line ends, white space at its end.
 */
export const plainLine = (line: string): string =>
  line
    .replace(/[\u00ad\ufeff]/g, '')
    .replaceAll('\u2011', '-')
    .replace(/[\u00a0\u202f]/g, ' ')
    .trimEnd()

function lettersIn(blocks: readonly Block[], where: 'box' | 'rest'): number {
  let letters = 0
  const count = (block: Block, inBox: boolean) => {
    if (block.kind === 'paragraph') letters += inBox === (where === 'box') ? block.text.length : 0
    else if (block.kind === 'box') for (const inner of block.blocks) count(inner, true)
    else
      for (const row of block.rows)
        for (const cell of row) for (const inner of cell.blocks) count(inner, inBox)
  }
  for (const block of blocks) count(block, false)
  return letters
}
