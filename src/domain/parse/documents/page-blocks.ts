import type { Allowance } from './allowance.ts'
import type { Block, LeftOut, TableCell } from './blocks.ts'
import { LINES, NO_TEXT } from './html-elements.ts'
import { attributeOf, type HtmlElement, hasWords } from './html-tree.ts'
import { NUMBER_FORMATS } from './number-formats.ts'
import type { Article } from './page-article.ts'
import { isSpeaker, type Lead, withLabels } from './page-leads.ts'
import { PageWriter } from './page-writer.ts'

interface Reading extends Article {
  readonly allowance: Pick<Allowance, 'takeLines'>
  readonly onLeftOut: (what: LeftOut) => void
  /** Who paragraphs name first, by paragraph. */
  readonly leads: Lead[]
}

/**
 * The blocks of an article: a paragraph for each stretch of words between what stands in lines of its own, the
 * numbers of lists as text, tables and lists of terms as tables. A name in bold that paragraphs begin with, or one that
 * the page calls a speaker's, is a label.
 */
export function blocksOf(
  article: Article,
  allowance: Pick<Allowance, 'takeLines'>,
  onLeftOut: (what: LeftOut) => void,
): Block[] {
  const reading: Reading = { ...article, allowance, onLeftOut, leads: [] }
  for (let i = 0; i < article.outside; i++) onLeftOut('furniture')
  const blocks = blocksIn(reading, article.root)
  return withLabels(blocks, reading.leads)
}

function blocksIn(reading: Reading, element: HtmlElement): Block[] {
  const writer = new PageWriter(reading.leads)
  readInside(reading, writer, element)
  return writer.end()
}

/** Whether an element is gone past, and told if it had words. */
function isLeftOut({ leftOut, onLeftOut }: Reading, element: HtmlElement): boolean {
  if (NO_TEXT.has(element.name)) return true
  const why = element.name === 'del' ? 'deletions' : leftOut(element)
  if (why === undefined) return false
  if (hasWords(element)) onLeftOut(why)
  return true
}

function readInside(reading: Reading, writer: PageWriter, { children }: HtmlElement): void {
  for (const child of children) {
    if (typeof child === 'string') writer.say(child)
    else if (!isLeftOut(reading, child)) readElement(reading, writer, child)
  }
}

function readElement(reading: Reading, writer: PageWriter, element: HtmlElement): void {
  const { name } = element
  if (name === 'br') writer.breakLine()
  else if (name === 'wbr') return
  else if (name === 'table') writer.add(readTable(reading, element))
  else if (name === 'dl') writer.add(readTerms(reading, element))
  else if (name === 'ol') readNumbered(reading, writer, element)
  else if (LINES.has(name)) {
    writer.endParagraph()
    const read = () => readInside(reading, writer, element)
    if (name === 'pre') writer.keepLines(read)
    else if (isSpeaker(element)) writer.lead('named', read)
    else if (/^h[1-6]$/.test(name)) writer.heading(read)
    else read()
    writer.endParagraph()
  } else if (isSpeaker(element)) writer.lead('named', () => readInside(reading, writer, element))
  else if (name === 'b' || name === 'strong')
    writer.lead('bold', () => readInside(reading, writer, element))
  else if (name === 'q') writer.quote(() => readInside(reading, writer, element))
  else readInside(reading, writer, element)
}

/** How lists are numbered, by the attribute `type`. */
const COUNTED: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
}

function readNumbered(reading: Reading, writer: PageWriter, list: HtmlElement): void {
  const format = NUMBER_FORMATS[COUNTED[attributeOf(list, 'type') ?? ''] ?? 'decimal'] ?? String
  const step = attributeOf(list, 'reversed') === undefined ? 1 : -1
  const items = list.children.filter((child) => typeof child !== 'string' && child.name === 'li')
  const first = step > 0 ? 1 : items.length
  let number = numberIn(attributeOf(list, 'start')) ?? first
  writer.endParagraph()
  for (const child of list.children) {
    if (typeof child === 'string') {
      writer.say(child)
      continue
    }
    if (isLeftOut(reading, child)) continue
    if (child.name !== 'li') {
      readElement(reading, writer, child)
      continue
    }
    number = numberIn(attributeOf(child, 'value')) ?? number
    writer.endParagraph()
    writer.number(`${number > 0 && number < 10_000 ? format(number) : number}. `)
    readInside(reading, writer, child)
    writer.endParagraph()
    // Nothing in the item had it: what comes next is no item of its number.
    writer.number('')
    number += step
  }
}

/** A number that an attribute begins with. */
function numberIn(value: string | undefined): number | undefined {
  const number = Number.parseInt(value ?? '', 10)
  return Number.isNaN(number) ? undefined : number
}

/** Elements between a table and its rows. */
const GROUPS = new Set(['thead', 'tbody', 'tfoot'])
/** More rows or columns than one cell may go over. */
const MOST_SPANNED = 63

/** A table as blocks: what stands above it and between its cells first. */
function readTable(reading: Reading, table: HtmlElement): Block[] {
  const before: Block[] = []
  const rows: TableCell[][] = []
  /** How many rows each column is still taken from above. */
  const taken: number[] = []
  const readRow = (row: HtmlElement) => {
    const cells: TableCell[] = []
    let width = 0
    const fill = () => {
      for (; (taken[width] ?? 0) > 0; width++) {
        taken[width]!--
        reading.allowance.takeLines(1)
        cells.push({ blocks: [], merged: true, columns: 1 })
      }
    }
    fill()
    for (const cell of row.children) {
      if (typeof cell === 'string') {
        if (/\S/.test(cell)) before.push({ kind: 'paragraph', text: cell.trim() })
        continue
      }
      if (isLeftOut(reading, cell)) continue
      const columns = spanOf(cell, 'colspan')
      const down = spanOf(cell, 'rowspan') - 1
      const at = width
      reading.allowance.takeLines(columns - 1)
      for (let i = at; down > 0 && i < at + columns; i++) taken[i] = down + 1
      cells.push({ blocks: blocksIn(reading, cell), merged: false, columns })
      width += columns
      for (let i = at; down > 0 && i < at + columns; i++) taken[i]!--
      fill()
    }
    if (cells.length > 0) rows.push(cells)
  }
  const readGroup = (group: HtmlElement) => {
    for (const child of group.children) {
      if (typeof child === 'string') {
        if (/\S/.test(child)) before.push({ kind: 'paragraph', text: child.trim() })
      } else if (isLeftOut(reading, child)) continue
      else if (child.name === 'tr') readRow(child)
      else if (GROUPS.has(child.name)) readGroup(child)
      else for (const block of blocksIn(reading, child)) before.push(block)
    }
  }
  readGroup(table)
  return [...before, { kind: 'table', rows }]
}

function spanOf(cell: HtmlElement, name: 'colspan' | 'rowspan'): number {
  const number = Number.parseInt(attributeOf(cell, name) ?? '1', 10)
  return number > 1 ? Math.min(number, MOST_SPANNED) : 1
}

/** A list of terms, each with what is said of it, as the rows of a table. */
function readTerms(reading: Reading, list: HtmlElement): Block[] {
  const before: Block[] = []
  const rows: TableCell[][] = []
  const readGroup = (group: HtmlElement) => {
    for (const child of group.children) {
      if (typeof child === 'string') {
        if (/\S/.test(child)) before.push({ kind: 'paragraph', text: child.trim() })
        continue
      }
      if (isLeftOut(reading, child)) continue
      if (child.name === 'div') {
        readGroup(child)
        continue
      }
      const cell: TableCell = { blocks: blocksIn(reading, child), merged: false, columns: 1 }
      const last = rows.at(-1)
      if (child.name === 'dd' && last?.length === 1) last.push(cell)
      else if (child.name === 'dd' && last)
        last[1] = { ...cell, blocks: [...last[1]!.blocks, ...cell.blocks] }
      else rows.push([cell])
    }
  }
  readGroup(list)
  return [...before, { kind: 'table', rows }]
}
