import type { PDFDocumentProxy } from 'pdfjs-dist'
import { ownLanguageOf } from '../../../text/language-of-words.ts'
import { type Allowance, allow } from '../allowance.ts'
import {
  type DocumentOptions,
  type DocumentRead,
  type LeftOutCounts,
  toldLeftOut,
} from '../document-read.ts'
import type { DocumentText } from '../document-text.ts'
import { DocumentFault } from '../fault.ts'
import { layOut } from '../lay-out.ts'
import { NOTE_HEADINGS } from '../notes.ts'
import { CharacterMaps } from './character-maps.ts'
import { type Column, columnsOf } from './columns.ts'
import { withFigureRows } from './figure-rows.ts'
import { layersOf } from './layers.ts'
import { withoutLineNumbers } from './line-numbers.ts'
import { lineOf, linesOf } from './lines.ts'
import { loadPdfjs } from './load-pdfjs.ts'
import { marginLines } from './margins.ts'
import { noteLines } from './notes.ts'
import { pageBegins } from './page-begins.ts'
import { type DocumentKnown, type PageRuns, pageRuns } from './page-runs.ts'
import { PageTags } from './page-tags.ts'
import { paragraphsOf } from './paragraphs.ts'
import type { Line } from './run.ts'
import { TablePlaces } from './table-places.ts'
import { inTaggedOrder, keepsOrder, NO_BLOCKS } from './tagged-blocks.ts'
import { hasWordlessFonts, mayNameMaps } from './wordless-fonts.ts'

/**
 * Reads a PDF that has a text: column by column, paragraphs from their lines, without what stands on every page and
 * without the hyphens at line ends; notes at the end. `limit` is the most bytes that its text may have.
 */
export async function readPdf(
  bytes: Uint8Array,
  { limit, characterMapOf, onShare }: DocumentOptions,
): Promise<DocumentRead> {
  try {
    const maps = new CharacterMaps(characterMapOf)
    return { ok: true, document: await readDocument(bytes, allow(limit), maps, onShare) }
  } catch (fault) {
    // That an archive is damaged is said by those that read archives.
    if (!(fault instanceof DocumentFault) || fault.failure.code === 'document') throw fault
    return { ok: false, failure: fault.failure }
  }
}

async function readDocument(
  bytes: Uint8Array,
  allowance: Allowance,
  maps: CharacterMaps,
  onShare?: DocumentOptions['onShare'],
): Promise<DocumentText> {
  const document = await open(bytes, maps)
  try {
    const layers = await layersOf(document)
    const tags = new PageTags()
    const pages: PageRuns[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await pageOf(document, number, { tags, maps, layers })
      allowance.takeBytes(page.runs.reduce((sum, { text }) => sum + text.length, 0))
      allowance.takeLines(page.runs.length)
      pages.push(page)
      onShare?.(number / document.numPages)
    }
    if (maps.areMissing || (mayNameMaps(bytes) && (await hasWordlessFonts(document))))
      throw new DocumentFault({ code: 'pdf', why: 'no-maps' })
    // Half of a table would be read without its head.
    const whole = tags.areWhole
      ? pages
      : pages.map((page) => ({ ...page, tables: [], blocks: NO_BLOCKS }))
    return textOfPages(withoutLineNumbers(whole))
  } finally {
    await document.loadingTask.destroy()
  }
}

async function open(bytes: Uint8Array, maps: CharacterMaps): Promise<PDFDocumentProxy> {
  const pdfjs = await loadPdfjs().catch(() => {
    throw new DocumentFault({ code: 'pdf', why: 'no-reader' })
  })
  // It makes one of its own.
  class Files {
    fetch(asked: Parameters<CharacterMaps['fetch']>[0]) {
      return maps.fetch(asked)
    }
  }
  const task = pdfjs.getDocument({
    // It takes what it is given.
    data: new Uint8Array(bytes),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    // Nothing but text is wanted: no fonts of the machine, no compiled code, no pictures, nothing fetched.
    ...{ isEvalSupported: false, useWasm: false, useSystemFonts: false, disableFontFace: true },
    ...{ stopAtErrors: false, maxImageSize: 0, useWorkerFetch: false, BinaryDataFactory: Files },
  })
  try {
    return await task.promise
  } catch (error) {
    await task.destroy()
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    throw new DocumentFault({ code: 'pdf', why: isLocked ? 'password' : 'damaged' })
  }
}

async function pageOf(
  document: PDFDocumentProxy,
  number: number,
  known: DocumentKnown,
): Promise<PageRuns> {
  try {
    const page = await document.getPage(number)
    const runs = await pageRuns(page, known)
    page.cleanup()
    return runs
  } catch {
    throw new DocumentFault({ code: 'pdf', why: 'damaged', page: number })
  }
}

/** With the tables that its tags tell, where each can stand among the paragraphs. */
function textOfPages(pages: readonly PageRuns[]): DocumentText {
  checkSigns(pages)
  const left = new Set<number>()
  for (;;) {
    const tables = new TablePlaces(left)
    const laid = laidOut(
      pages.map((page) => tables.takeOut(page)),
      tables,
    )
    if ('text' in laid) return laid
    for (const size of laid) left.add(size)
  }
}

/** The text; or how many rows the tables have that cannot stand among its paragraphs. */
function laidOut(
  pages: readonly PageRuns[],
  tables: TablePlaces,
): DocumentText | readonly number[] {
  const whole = pages.map(({ runs, height, blocks }) => ({ lines: linesOf(runs), height, blocks }))
  const margins = marginLines(whole)
  const notes: Line[] = []
  const apart = new Set<Column>()
  const columns = whole.map(({ lines, blocks }) => {
    const text = lines.filter((line) => !margins.has(line))
    const foot = new Set(noteLines(text, blocks))
    notes.push(...foot)
    const runs = text.flatMap((line) => (foot.has(line) ? [] : line.runs))
    const seen = columnsOf(runs)
    const inOrder = seen.flatMap((column) => column.flatMap((line) => line.runs))
    const told = keepsOrder(inOrder, blocks) ? null : inTaggedOrder(runs, blocks)
    if (!told) return seen
    const tagged = told.map(linesOf)
    // A paragraph may go on from the page before.
    for (const column of tagged.slice(1)) apart.add(column)
    return tagged
  })
  const said = paragraphsOf(columns.flat(), apart)
  const noted = paragraphsOf(notes.length > 0 ? [notes.map(({ runs }) => lineOf(runs))] : []).texts
  const missing = tables.missing(said.texts)
  if (missing.length > 0) return missing
  const heading = NOTE_HEADINGS.footnote[ownLanguageOf(noted.join('\n'))]
  const laid = layOut(
    withFigureRows(tables.blocks(said.texts, said.headings)),
    noted.length > 0 ? [{ heading, lines: noted }] : [],
  )
  const pictures = pages.filter(({ runs }) => runs.length === 0).length
  const counts = [
    ['pictures', pictures],
    ['hidden', pages.reduce((sum, { hidden }) => sum + hidden, 0)],
    ['layers', pages.filter(({ isUnsure }) => isUnsure).length],
  ] as const
  const left: LeftOutCounts = new Map(counts.filter(([, count]) => count > 0))
  const begins = pageBegins(columns, said, laid.text, tables)
  return { ...laid, ...(begins && { pages: begins }), warnings: toldLeftOut(left, laid) }
}

/** Signs that nobody knows, of all: above this a text is not worth reading. */
const MOST_UNKNOWN = 0.02

/** Throws where pages are pictures, or their signs cannot be told. */
function checkSigns(pages: readonly PageRuns[]): void {
  const texts = pages.flatMap(({ runs }) => runs.map(({ text }) => text))
  const signs = texts.join('').replace(/\s/g, '')
  if (signs.length < pages.length * 3) throw new DocumentFault({ code: 'pdf', why: 'pictures' })
  const unknown = signs.match(/[\ufffd\p{Co}\p{Cc}]/gu)?.length ?? 0
  if (unknown > signs.length * MOST_UNKNOWN) throw new DocumentFault({ code: 'pdf', why: 'signs' })
}
