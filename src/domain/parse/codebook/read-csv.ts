import { type Cell, readRows } from '../table/cells.ts'
import { headerStart, likelyDelimiter } from '../table/columns.ts'
import { type CodesRead, type CodeWords, faulty, type PlacedCode } from './codebook.ts'
import { type CodebookHeader, codebookHeader } from './headers.ts'
import { lineCounter } from './line-counter.ts'
import { listedTerms, termsOfName } from './terms.ts'

/**
 * Reads a codebook that is a table with a header: a row is a code. A code without terms is looked for by its
 * name.
 */
export function readCsvCodes(text: string): CodesRead {
  const head = text.slice(0, 20_000)
  const start = headerStart(head)
  const rows = readRows(text, likelyDelimiter(head), start)
  const header: readonly Cell[] = rows.next().value ?? []
  const names = header.map((cell) => cell.text.trim())
  const headers = names.map(codebookHeader)
  if (!headers.some((header) => header?.column === 'label'))
    return faulty({ code: 'no-label-column', headers: names })
  const lineAt = lineCounter(text)
  const codes: PlacedCode[] = []
  for (const cells of rows) {
    if (cells.every((cell) => cell.text.trim() === '')) continue
    const row = lineAt(cells[0]!.start)
    const label = wordsIn(cells, headers, 'label')
    if (!label) return faulty({ code: 'nameless', row })
    const group = wordsIn(cells, headers, 'group')
    const definition = wordsIn(cells, headers, 'definition')
    const terms = Object.values(wordsIn(cells, headers, 'terms') ?? {}).flatMap(listedTerms)
    codes.push({
      ...{ row, label },
      terms: terms.length > 0 ? [...new Set(terms)] : termsOfName(label),
      ...(group && { group }),
      ...(definition && { definition }),
    })
  }
  return { ok: true, codes }
}

/** What the columns of a sort have in a row, by language; null where all are empty. */
function wordsIn(
  cells: readonly Cell[],
  headers: readonly (CodebookHeader | null)[],
  column: CodebookHeader['column'],
): CodeWords | null {
  const words = headers.flatMap((header, i) => {
    const text = unguarded(cells[i]?.text.trim() ?? '')
    return header?.column === column && text !== '' ? [[header.language, text] as const] : []
  })
  return words.length > 0 ? Object.fromEntries(words) : null
}

/** Without the apostrophe that keeps sheets from taking a cell for a formula. */
const unguarded = (cell: string) => cell.replace(/^'(?=[\s"“”‘’]*[=+\-@＝＋－＠])/, '')
