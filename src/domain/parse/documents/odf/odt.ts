import { MARKUP } from '../../../text/limits.ts'
import { readXml } from '../../xml/read-xml.ts'
import { type Allowance, allow } from '../allowance.ts'
import type { Block } from '../blocks.ts'
import { type DocumentRead, type LeftOutCounts, readSafely, toldLeftOut } from '../document-read.ts'
import type { DocumentText } from '../document-text.ts'
import { layOut } from '../lay-out.ts'
import { notesOf } from '../notes.ts'
import { wellFormed } from '../parts.ts'
import type { NoteKind } from '../story.ts'
import { countItems, listStyles } from './odf-lists.ts'
import { readBody } from './odt-body.ts'
import { openOdf } from './open-odf.ts'

/**
 * Reads an OpenDocument text (.odt): a line for each line of a paragraph, tables row by row, the numbers of lists as text,
 * notes at the end. `limit` is the most bytes that a text may have; twice as many are inflated.
 */
export const readOdt = (bytes: Uint8Array, limit: number): Promise<DocumentRead> =>
  readSafely('odt', async () => {
    const allowance = allow(limit * MARKUP)
    const parts = await openOdf(bytes, allowance)
    return parts && readParts(parts.content, parts.styles, allowance)
  })

/** Reads an OpenDocument text that is one file of XML (.fodt). */
export const readFlatOdt = (xml: string, limit: number): Promise<DocumentRead> =>
  readSafely('odt', async () => readParts(xml, '', allow(limit * MARKUP)))

/** Null where the XML is no document with a text. */
function readParts(content: string, styles: string, allowance: Allowance): DocumentText | null {
  const left: LeftOutCounts = new Map()
  const notes: Record<NoteKind, (readonly Block[])[]> = { footnote: [], endnote: [] }
  const shared = styles === '' ? new Map() : wellFormed('styles.xml', () => listStyles(styles))
  const blocks = wellFormed('content.xml', () =>
    readBody(readXml(content), {
      counting: countItems(new Map([...shared, ...listStyles(content)])),
      onLeftOut: (what) => left.set(what, (left.get(what) ?? 0) + 1),
      onLines: allowance.takeLines,
      onNote: (kind, note) => notes[kind].push(note),
    }),
  )
  if (!blocks) return null
  const laid = layOut(blocks, notesOf(notes))
  return { ...laid, warnings: toldLeftOut(left, laid) }
}
