import type { XmlReader } from '../../xml/read-xml.ts'
import type { Block, LeftOut, TableCell } from '../blocks.ts'
import type { NoteKind } from '../story.ts'
import type { Counting } from './odf-lists.ts'
import { isOtherSign, signIn } from './odf-signs.ts'

/** What hears of a document while it is read. */
export interface OdtHearing {
  readonly counting: Counting
  onLeftOut(what: LeftOut): void
  /** Hears of what takes memory as paragraphs and cells do; throws where they are too many. */
  onLines(count: number): void
  onNote(kind: NoteKind, note: readonly Block[]): void
}

interface Place extends OdtHearing {
  readonly x: XmlReader
  /** How many tables, boxes and notes are around. */
  readonly depth: number
  /** The list around, and how deep in it. */
  readonly list: { readonly style: string; readonly depth: number } | null
}

/** Deeper than anybody nests tables and boxes: what stands deeper is read as if it stood here. */
const DEEPEST = 20

/** The blocks of a document's text; null where it has none. Throws an `XmlFault` where the XML is not well formed. */
export function readBody(x: XmlReader, hearing: OdtHearing): Block[] | null {
  let isInBody = false
  for (let step = x.next(); step !== 'end'; step = x.next()) {
    if (step !== 'open') continue
    if (x.name === 'body') isInBody = true
    else if (isInBody && x.name === 'text')
      return readBlocks({ ...hearing, x, depth: 0, list: null }, 'text')
  }
  return null
}

/** Reads up to the end of the element `until`, which was just opened; `label` stands before the first paragraph. */
function readBlocks(place: Place, until: string, label = ''): Block[] {
  const { x } = place
  const blocks: Block[] = []
  let number = label
  for (let step = x.next(); step !== 'close' || x.name !== until; step = x.next()) {
    if (step === 'text' && /\S/.test(x.text)) {
      place.onLines(1)
      blocks.push({ kind: 'paragraph', text: x.text.trim() })
    }
    if (step !== 'open') continue
    if (x.name === 'p' || x.name === 'h') {
      const found = readParagraph(place, number)
      if (found.length > 0) number = ''
      for (const block of found) blocks.push(block)
    } else if (x.name === 'list') for (const block of readList(place)) blocks.push(block)
    else if (x.name === 'table' && place.depth < DEEPEST)
      blocks.push(readTable({ ...place, depth: place.depth + 1 }))
    else readAside(place, blocks)
  }
  return blocks
}

/** What may stand among blocks and within paragraphs: notes, boxes, what is left out. Goes into what is not known. */
function readAside(place: Place, boxes: Block[]): void {
  const { x } = place
  const why = LEFT_OUT.get(x.name)
  if (why !== undefined) {
    if (why) place.onLeftOut(why)
    x.skip()
  } else if (x.name === 'tracked-changes') readChanges(place)
  else if (x.name === 'note') readNote(place)
  else if (x.name === 'text-box' && place.depth < DEEPEST) {
    place.onLines(1)
    const inside = { ...place, depth: place.depth + 1, list: null }
    boxes.push({ kind: 'box', blocks: readBlocks(inside, 'text-box') })
  }
}

/** Elements that are gone past, and what is told of each; null for what has no words of the text. */
const LEFT_OUT = new Map<string, LeftOut | null>([
  ['annotation', 'comments'],
  ['image', 'pictures'],
  ['object', 'pictures'],
  ['object-ole', 'pictures'],
  ['hidden-text', 'hidden'],
  ['hidden-paragraph', null],
  ['forms', null],
  ['title', null],
  ['desc', null],
  ['ruby-text', null],
  ['note-citation', null],
  ['number', null],
  ['binary-data', null],
  ['script', null],
])

/** Passages that were taken out stand before the text, at whose place only a mark is. */
function readChanges({ x, onLeftOut }: Place): void {
  for (let step = x.next(); step !== 'close' || x.name !== 'tracked-changes'; step = x.next()) {
    if (step !== 'open' || x.name !== 'deletion') continue
    onLeftOut('deletions')
    x.skip()
  }
}

function readNote(place: Place): void {
  const { x } = place
  const kind = x.attribute('note-class') === 'endnote' ? 'endnote' : 'footnote'
  place.onLines(1)
  const inside = { ...place, depth: place.depth + 1, list: null }
  const blocks = place.depth < DEEPEST ? readBlocks(inside, 'note') : []
  if (place.depth >= DEEPEST) x.skip()
  place.onNote(kind, blocks)
}

/** The paragraph that was just opened, with the boxes that hang on it behind; none where it is empty. */
function readParagraph(place: Place, number: string): Block[] {
  const { x, counting, onLines } = place
  const { name } = x
  const depth = Number(x.attribute('outline-level') ?? 1)
  const start = x.attribute('start-value')
  const isHeading = name === 'h' && x.attribute('is-list-header') !== 'true' && !place.list
  const pieces: string[] = []
  const boxes: Block[] = []
  onLines(1)
  for (let step = x.next(); step !== 'close' || x.name !== name; step = x.next()) {
    if (step === 'text') pieces.push(x.text.replace(/[ \t\r\n]+/g, ' '))
    if (step !== 'open') continue
    if (isOtherSign(x.name)) {
      if (x.name === 'line-break') onLines(1)
      pieces.push(signIn(x))
    } else if (x.name === 'p' || x.name === 'h')
      for (const one of readParagraph(place, '')) boxes.push(one)
    else readAside(place, boxes)
  }
  const text = pieces.join('').trim()
  if (text === '') return boxes
  const label = number || (isHeading ? counting.item('', depth, start) : '')
  const isTitle = name === 'h'
  return [{ kind: 'paragraph', text: label + text, ...(isTitle && { isHeading: true }) }, ...boxes]
}

function readList(place: Place): Block[] {
  const { x, counting } = place
  const depth = (place.list?.depth ?? 0) + 1
  const style = x.attribute('style-name') ?? place.list?.style ?? ''
  const continues = x.attribute('continue-numbering') === 'true' || x.attribute('continue-list')
  counting.begin(style, depth, Boolean(continues))
  const blocks: Block[] = []
  const inside = { ...place, list: { style, depth } }
  for (let step = x.next(); step !== 'close' || x.name !== 'list'; step = x.next()) {
    if (step !== 'open') continue
    const isItem = x.name === 'list-item'
    if (!isItem && x.name !== 'list-header') continue
    const label =
      isItem && style !== '' ? counting.item(style, depth, x.attribute('start-value')) : ''
    for (const block of readBlocks(inside, x.name, label)) blocks.push(block)
  }
  return blocks
}

/** Wider than any table; so many times a cell may be repeated. */
const MOST_COLUMNS = 63

function readTable(place: Place): Block {
  const { x, onLines } = place
  onLines(1)
  const rows: TableCell[][] = []
  /** How many cells follow that the one before covers. */
  let covered = 0
  for (let step = x.next(); step !== 'close' || x.name !== 'table'; step = x.next()) {
    if (step !== 'open') continue
    if (x.name === 'table-row') {
      onLines(1)
      covered = 0
      rows.push([])
    } else if (x.name === 'table-cell' || x.name === 'covered-table-cell') {
      const isCovered = x.name === 'covered-table-cell'
      const columns = numberIn(x, 'number-columns-spanned')
      const times = numberIn(x, 'number-columns-repeated')
      onLines(columns * times)
      const blocks = readBlocks({ ...place, list: null }, x.name)
      for (let i = 0; i < times; i++) {
        if (isCovered && covered > 0) covered--
        else {
          rows.at(-1)?.push({ blocks, merged: isCovered, columns: isCovered ? 1 : columns })
          if (!isCovered) covered = columns - 1
        }
      }
    } else if (x.name === 'title' || x.name === 'desc') x.skip()
  }
  return { kind: 'table', rows }
}

function numberIn(x: XmlReader, name: string): number {
  const number = Number(x.attribute(name) ?? 1)
  return Number.isInteger(number) && number > 1 ? Math.min(number, MOST_COLUMNS) : 1
}
