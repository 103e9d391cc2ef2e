import type { Block, LeftOut, TableCell } from './blocks.ts'
import type { CountParagraph } from './numbering.ts'
import {
  type CellProperties,
  type ParagraphProperties,
  readCellProperties,
  readHidden,
  readParagraphProperties,
  readPlaceholder,
  readRowProperties,
} from './properties.ts'
import { symbolOf } from './symbols.ts'
import { readXml, type XmlReader } from './xml.ts'

export type NoteKind = 'footnote' | 'endnote'

/** What the stories of one document (its text, its notes) have in common. */
export interface Stories {
  readonly count: CountParagraph
  /** What a part holds that was put into the text whole (`altChunk`); null where it is not readable. */
  chunk(id: string): readonly Block[] | null
  /** Hears of a note that the text refers to. */
  onNote(kind: NoteKind, id: string): void
  onLeftOut(what: LeftOut): void
  /** Hears of what takes as much memory as paragraphs and cells do; throws where they are too many. */
  onLines(count: number): void
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
  /** Fields that are open, and whether their instruction is read or their result; they span paragraphs. */
  readonly fields: ('code' | 'result')[]
  /** How many tables and boxes are around. */
  readonly depth: number
}

/**
 * Deeper than anybody nests tables and boxes, and fields. What stands deeper is read as if it stood
 * here: each level is gone through again when the text is laid out.
 */
const DEEPEST = 20

/** The paragraph that is read. */
interface Paragraph {
  text: string
  properties: ParagraphProperties
  /** Boxes that hang on it: they follow it. */
  readonly boxes: Block[]
}

/** Reads up to the end of the element `until`, which was just opened; null reads to the end of all. */
function readBlocks(
  place: Place,
  until: string | null,
  onCell?: (properties: CellProperties) => void,
): Block[] {
  const { x, stories, fields, depth } = place
  const blocks: Block[] = []
  let paragraph: Paragraph | null = null
  // Paragraphs of drawings stand inside paragraphs of the text.
  let nested = 0
  let joined = ''
  let inText = false
  let hidden = false
  let placeholder = false
  // How much was given before each choice between versions of the same, and by now.
  const choices: number[] = []
  let given = 0

  const say = (words: string) => {
    if (fields.includes('code')) return
    if (hidden) {
      if (/[\p{L}\p{N}]/u.test(words)) stories.onLeftOut('hidden')
      return
    }
    given += words.length
    if (paragraph) paragraph.text += words
    else if (/\S/.test(words)) {
      stories.onLines(1)
      blocks.push({ kind: 'paragraph', text: words })
    }
  }
  const close = ({ text, properties, boxes }: Paragraph) => {
    // An instruction that never ends would take the rest of the document with it.
    for (const [i, field] of fields.entries()) if (field === 'code') fields[i] = 'result'
    if (properties.joins) joined = text
    else {
      const label = stories.count(properties.style, properties.number)
      if (/\S/.test(text)) blocks.push({ kind: 'paragraph', text: label + text })
      joined = ''
    }
    for (const box of boxes) blocks.push(box)
  }
  const opened = (name: string) => {
    const sign = SIGNS.get(name)
    if (sign !== undefined) say(sign)
    else if (NO_TEXT.has(name)) x.skip()
    else if (PICTURES.has(name)) {
      given++
      stories.onLeftOut('pictures')
    } else if (name === 't') inText = true
    else if (name === 'r') hidden = false
    else if (name === 'rPr') hidden = readHidden(x)
    else if (name === 'pPr') {
      if (paragraph && nested === 0) paragraph.properties = readParagraphProperties(x)
      else x.skip()
    } else if (name === 'p' && paragraph) {
      nested++
      paragraph.text += '\n'
    } else if (name === 'p') paragraph = { text: joined, properties: PLAIN, boxes: [] }
    else if (name === 'sym') say(symbolOf(x.attribute('font') ?? '', x.attribute('char') ?? ''))
    else if (name === 'fldChar') turnField(fields, x.attribute('fldCharType'))
    else if (name === 'del') {
      stories.onLeftOut('deletions')
      x.skip()
    } else if (name === 'footnoteReference' || name === 'endnoteReference') {
      stories.onLines(1)
      stories.onNote(name === 'footnoteReference' ? 'footnote' : 'endnote', x.attribute('id') ?? '')
    } else if (name === 'commentReference') stories.onLeftOut('comments')
    else if (name === 'AlternateContent') choices.push(given)
    else if (name === 'Choice' || name === 'Fallback') {
      // The second version of what the first has given already.
      if (given > (choices.at(-1) ?? given)) x.skip()
    } else if (name === 'sdtPr') placeholder = readPlaceholder(x)
    else if (name === 'sdtContent') {
      if (placeholder) x.skip()
      placeholder = false
    } else if (name === 'txbxContent' && depth < DEEPEST) {
      stories.onLines(1)
      const box = readBlocks({ ...place, fields: [], depth: depth + 1 }, name)
      given += box.length
      ;(paragraph?.boxes ?? blocks).push({ kind: 'box', blocks: box })
    } else if (name === 'tbl' && depth < DEEPEST)
      blocks.push(readTable({ ...place, depth: depth + 1 }))
    else if (name === 'tcPr') onCell?.(readCellProperties(x))
    else if (name === 'altChunk') {
      const chunk = stories.chunk(x.attribute('id') ?? '')
      if (chunk) for (const block of chunk) blocks.push(block)
      else stories.onLeftOut('parts')
    } else if (name === 'subDoc') stories.onLeftOut('parts')
  }
  const closed = (name: string) => {
    if (name === 't') inText = false
    else if (name === 'r') hidden = false
    else if (name === 'AlternateContent') choices.pop()
    else if (name === 'p' && nested > 0) nested--
    else if (name === 'p' && paragraph) {
      close(paragraph)
      paragraph = null
    }
  }

  for (let step = x.next(); step !== 'end'; step = x.next()) {
    if (step === 'close' && x.name === until) break
    if (step === 'open') opened(x.name)
    else if (step === 'close') closed(x.name)
    else if (inText) say(x.text.replace(/[\r\n\t]/g, ' '))
  }
  if (/\S/.test(joined)) blocks.push({ kind: 'paragraph', text: joined })
  return blocks
}

const PLAIN: ParagraphProperties = { number: {}, joins: false }

function turnField(fields: Place['fields'], type: string | undefined): void {
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
