import { MARKUP } from '../../text/limits.ts'
import { type Allowance, allow } from './allowance.ts'
import { isZip, openArchive } from './archive.ts'
import { type Block, type LeftOut, linesOf } from './blocks.ts'
import { readChunks } from './chunks.ts'
import { type DocumentRead, type LeftOutCounts, readSafely, toldLeftOut } from './document-read.ts'
import type { DocumentText } from './document-text.ts'
import { headingsBy } from './heading-styles.ts'
import { layOut } from './lay-out.ts'
import { NOTES, notesOf } from './notes.ts'
import { countParagraphs } from './numbering.ts'
import { openParts, type Parts, type Relation, relationsOf, wellFormed } from './parts.ts'
import { withStyledSpeakers } from './speaker-styles.ts'
import { type NoteKind, readNotes, readStory, type Stories } from './story.ts'
import { readWordStyles } from './word-styles.ts'

/**
 * Reads a .docx: a line for each line of a paragraph, tables row by row, numbers that Word counts as
 * text, notes at the end. `limit` is the most bytes that a text may have; twice as many are inflated.
 */
export const readDocx = (bytes: Uint8Array, limit: number): Promise<DocumentRead> =>
  readSafely('docx', async () => (isZip(bytes) ? readDocument(bytes, allow(limit * MARKUP)) : null))

/** Null where an archive is no Word document. */
async function readDocument(bytes: Uint8Array, allowance: Allowance): Promise<DocumentText | null> {
  const left: LeftOutCounts = new Map()
  const stories = await readStories(bytes, allowance, (what) =>
    left.set(what, (left.get(what) ?? 0) + 1),
  )
  if (!stories) return null
  const laid = layOut(withStyledSpeakers(stories.blocks), notesOf(stories.notes))
  return { ...laid, warnings: toldLeftOut(left, laid) }
}

/** The blocks of the text and of each note that it refers to, in this order. */
interface ReadStories {
  readonly blocks: readonly Block[]
  readonly notes: Readonly<Record<NoteKind, readonly (readonly Block[])[]>>
}

/** Documents in documents in documents: nobody writes more. */
const DEEPEST = 3

async function readStories(
  bytes: Uint8Array,
  allowance: Allowance,
  onLeftOut: (what: LeftOut) => void,
  depth = 0,
): Promise<ReadStories | null> {
  const parts = await openParts(openArchive(bytes, allowance), allowance)
  const { main } = parts
  const text = main === null ? null : await parts.text(main)
  if (main === null || text === null) return null
  const relations = await relationsOf(parts, main)
  const partOf = async (type: string, how: 'text' | 'aside' = 'text') => {
    const path = relations.find((relation) => relation.type === type)?.path ?? ''
    return { path, xml: path === '' ? null : await parts[how](path) }
  }
  const numbering = await partOf('numbering', 'aside')
  const styles = await partOf('styles', 'aside')
  const notes: Record<NoteKind, (readonly Block[])[]> = { footnote: [], endnote: [] }
  const chunks = await readChunks(parts, relations, allowance, async (nested) => {
    const read = depth < DEEPEST && (await readStories(nested, allowance, onLeftOut, depth + 1))
    if (!read) return null
    for (const kind of NOTES) for (const note of read.notes[kind]) notes[kind].push(note)
    return read.blocks
  })
  const referred: { kind: NoteKind; id: string }[] = []
  const styled = wellFormed(styles.path, () => readWordStyles(styles.xml))
  const stories: Stories = {
    count: wellFormed(numbering.path, () => countParagraphs(numbering.xml, styled)),
    isHeading: headingsBy(styled),
    chunk: (id) => taken(chunks, id) ?? null,
    onNote: (kind, id) => referred.push({ kind, id }),
    onLeftOut,
    onLines: allowance.takeLines,
  }
  const blocks = wellFormed(main, () => readStory(text, stories))
  for (const kind of NOTES) {
    const { path, xml } = await partOf(`${kind}s`)
    const all = wellFormed(path, () => readNotes(xml, kind, stories))
    // A note that a deletion took out is referred to nowhere.
    for (const note of referred) if (note.kind === kind) notes[kind].push(taken(all, note.id) ?? [])
  }
  if (await hasMargins(parts, relations)) onLeftOut('margins')
  return { blocks, notes }
}

/** What a map has, which goes from it: what is referred to a thousand times is there once. */
function taken<T>(map: Map<string, T>, id: string): T | undefined {
  const found = map.get(id)
  map.delete(id)
  return found
}

/** Whether headers or footers have words, other than the number of the page. */
async function hasMargins(parts: Parts, relations: readonly Relation[]): Promise<boolean> {
  const unheard: Stories = {
    count: () => '',
    isHeading: () => false,
    chunk: () => null,
    onNote: () => {},
    onLeftOut: () => {},
    onLines: () => {},
  }
  for (const { type, path } of relations) {
    if (!path || (type !== 'header' && type !== 'footer')) continue
    const xml = await parts.text(path)
    if (xml === null) continue
    const lines = linesOf(wellFormed(path, () => readStory(xml, unheard)))
    if (lines.some((line) => /\p{L}{2}/u.test(line))) return true
  }
  return false
}
