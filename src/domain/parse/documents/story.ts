import { readXml, type XmlReader } from '../xml/read-xml.ts'
import type { Block, TableCell } from './blocks.ts'
import {
  type CellProperties,
  readCellProperties,
  readHidden,
  readParagraphProperties,
  readPlaceholder,
  readRowProperties,
} from './properties.ts'
import { type Fields, type Hearing, StoryWriter } from './story-writer.ts'
import { symbolOf } from './symbols.ts'

export type NoteKind = 'footnote' | 'endnote'

/** What the stories of one document (its text, its notes) have in common. */
export interface Stories extends Hearing {
  /** What a part holds that was put into the text whole (`altChunk`); null where it is not readable. */
  chunk(id: string): readonly Block[] | null
  /** Hears of a note that the text refers to. */
  onNote(kind: NoteKind, id: string): void
}

/** Text of these is none of the document's: taken out, instructions, guides of pronunciation. */
const NO_TEXT = new Set(['moveFrom', 'delText', 'instrText', 'delInstrText', 'rt'])
/** Pictures, charts and drawn diagrams. */
const PICTURES = new Set(['blip', 'imagedata', 'chart', 'relIds'])
const SIGNS = new Map([
  ['br', '\n'],
  ['cr', '\n'],
  ['tab', '\t'],
  ['ptab', '\t'],
  ['noBreakHyphen', '-'],
])

/**
 * The blocks of a story in WordprocessingML. Elements that are not known are gone through, so that no
 * text in them is lost. Throws an `XmlFault` where the XML is not well formed.
 */
export const readStory = (xml: string, stories: Stories): Block[] =>
  readBlocks({ x: readXml(xml), stories, fields: [], depth: 0 }, null)

/** Notes by their number: each is a story of its own in one part. */
export function readNotes(
  xml: string | null,
  kind: NoteKind,
  stories: Stories,
): Map<string, Block[]> {
  const notes = new Map<string, Block[]>()
  if (xml === null) return notes
  const x = readXml(xml)
  for (let step = x.next(); step !== 'end'; step = x.next()) {
    if (step !== 'open' || x.name !== kind) continue
    const id = x.attribute('id') ?? ''
    notes.set(id, readBlocks({ x, stories, fields: [], depth: 0 }, kind))
  }
  return notes
}

interface Place {
  readonly x: XmlReader
  readonly stories: Stories
  readonly fields: Fields
  /** How many tables and boxes are around. */
  readonly depth: number
}

/**
 * Deeper than anybody nests tables and boxes, and fields. What stands deeper is read as if it stood
 * here: each level is gone through again when the text is laid out.
 */
const DEEPEST = 20

/** The element whose blocks are read. */
interface Reading extends Place {
  readonly writer: StoryWriter
  /** Hears of the properties of a cell. */
  readonly onCell: ((properties: CellProperties) => void) | undefined
  /** How much was given before each choice between versions of the same. */
  readonly choices: number[]
  inText: boolean
  /** Whether the control that is read shows what is to be filled in. */
  placeholder: boolean
}

/** Reads up to the end of the element `until`, which was just opened; null reads to the end of all. */
function readBlocks(
  place: Place,
  until: string | null,
  onCell?: (properties: CellProperties) => void,
): Block[] {
  const { x, stories, fields } = place
  const writer = new StoryWriter(stories, fields)
  const reading = { ...place, writer, onCell, choices: [], inText: false, placeholder: false }
  for (let step = x.next(); step !== 'end'; step = x.next()) {
    if (step === 'close' && x.name === until) break
    if (step === 'open') opened(reading)
    else if (step === 'close') CLOSED.get(x.name)?.(reading)
    else if (reading.inText) writer.say(x.text.replace(/[\r\n\t]/g, ' '))
  }
  return writer.end()
}

function opened(reading: Reading): void {
  const { x, stories, writer } = reading
  const { name } = x
  const sign = SIGNS.get(name)
  if (sign !== undefined) writer.say(sign)
  else if (NO_TEXT.has(name)) x.skip()
  else if (PICTURES.has(name)) {
    writer.given++
    stories.onLeftOut('pictures')
  } else OPENED.get(name)?.(reading)
}

const referTo = (kind: NoteKind) => (reading: Reading) => {
  reading.stories.onLines(1)
  reading.stories.onNote(kind, reading.x.attribute('id') ?? '')
}

/** What the first version has given already is not taken from the second. */
const chooseVersion = ({ x, writer, choices }: Reading) => {
  if (writer.given > (choices.at(-1) ?? writer.given)) x.skip()
}

/** What is done where an element begins; all others are gone through. */
const OPENED = new Map<string, (reading: Reading) => void>([
  ['p', ({ writer }) => writer.openParagraph()],
  [
    'pPr',
    ({ x, writer }) => {
      if (writer.isInParagraph()) writer.setProperties(readParagraphProperties(x))
      else x.skip()
    },
  ],
  [
    'r',
    ({ writer }) => {
      writer.hidden = false
    },
  ],
  [
    'rPr',
    ({ x, writer }) => {
      writer.hidden = readHidden(x)
    },
  ],
  [
    't',
    (reading) => {
      reading.inText = true
    },
  ],
  [
    'sym',
    ({ x, writer }) => writer.say(symbolOf(x.attribute('font') ?? '', x.attribute('char') ?? '')),
  ],
  ['fldChar', ({ x, fields }) => turnField(fields, x.attribute('fldCharType'))],
  [
    'del',
    ({ x, stories }) => {
      stories.onLeftOut('deletions')
      x.skip()
    },
  ],
  ['footnoteReference', referTo('footnote')],
  ['endnoteReference', referTo('endnote')],
  ['commentReference', ({ stories }) => stories.onLeftOut('comments')],
  ['AlternateContent', ({ writer, choices }) => choices.push(writer.given)],
  ['Choice', chooseVersion],
  ['Fallback', chooseVersion],
  [
    'sdtPr',
    (reading) => {
      reading.placeholder = readPlaceholder(reading.x)
    },
  ],
  [
    'sdtContent',
    (reading) => {
      if (reading.placeholder) reading.x.skip()
      reading.placeholder = false
    },
  ],
  [
    'txbxContent',
    (reading) => {
      if (reading.depth >= DEEPEST) return
      reading.stories.onLines(1)
      const place = { ...reading, fields: [], depth: reading.depth + 1 }
      reading.writer.addBox(readBlocks(place, 'txbxContent'))
    },
  ],
  [
    'tbl',
    (reading) => {
      if (reading.depth >= DEEPEST) return
      reading.writer.blocks.push(readTable({ ...reading, depth: reading.depth + 1 }))
    },
  ],
  ['tcPr', ({ x, onCell }) => onCell?.(readCellProperties(x))],
  [
    'altChunk',
    ({ x, stories, writer }) => {
      const chunk = stories.chunk(x.attribute('id') ?? '')
      if (chunk) for (const block of chunk) writer.blocks.push(block)
      else stories.onLeftOut('parts')
    },
  ],
  ['subDoc', ({ stories }) => stories.onLeftOut('parts')],
])

/** And where it ends. */
const CLOSED = new Map<string, (reading: Reading) => void>([
  ['p', ({ writer }) => writer.closeParagraph()],
  [
    'r',
    ({ writer }) => {
      writer.hidden = false
    },
  ],
  [
    't',
    (reading) => {
      reading.inText = false
    },
  ],
  ['AlternateContent', ({ choices }) => choices.pop()],
])

function turnField(fields: Fields, type: string | undefined): void {
  if (type === 'begin') {
    fields.push('code')
    if (fields.length > DEEPEST) fields.shift()
  } else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = 'result'
  else if (type === 'end') fields.pop()
}

/** Reads the table that was just opened. */
function readTable(place: Place): Block {
  const { x, stories } = place
  stories.onLines(1)
  const rows: TableCell[][] = []
  for (let step = x.next(); step !== 'close' || x.name !== 'tbl'; step = x.next()) {
    if (step !== 'open') continue
    if (x.name === 'tr') rows.push([])
    else if (x.name === 'trPr') {
      const { before, deleted } = readRowProperties(x)
      stories.onLines(before)
      for (let i = 0; i < before; i++) rows.at(-1)?.push(EMPTY)
      if (deleted) {
        stories.onLeftOut('deletions')
        rows.pop()
        // The row is the innermost element that is open.
        x.skip()
      }
    } else if (x.name === 'tc') {
      let properties: CellProperties = { merged: false, columns: 1 }
      const blocks = readBlocks(place, 'tc', (found) => {
        properties = found
      })
      stories.onLines(properties.columns - 1)
      rows.at(-1)?.push({ blocks, ...properties })
    } else if (x.name === 'tblPr' || x.name === 'tblGrid' || x.name === 'tblPrEx') x.skip()
  }
  return { kind: 'table', rows }
}

const EMPTY: TableCell = { blocks: [], merged: false, columns: 1 }
