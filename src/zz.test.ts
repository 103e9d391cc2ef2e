import { readFileSync } from 'node:fs'
import { test } from 'vitest'
import { loadPdfjs } from './domain/parse/documents/pdf/load-pdfjs.ts'
import { pageRuns } from './domain/parse/documents/pdf/page-runs.ts'
import { PageTags } from './domain/parse/documents/pdf/page-tags.ts'
import { CharacterMaps } from './domain/parse/documents/pdf/character-maps.ts'
import { linesOf } from './domain/parse/documents/pdf/lines.ts'
import { columnsOf } from './domain/parse/documents/pdf/columns.ts'
test('x', async () => {
  const pdfjs = await loadPdfjs()
  const doc = await pdfjs.getDocument({ data: new Uint8Array(readFileSync(process.env.F!)), verbosity: 0, disableFontFace: true, useSystemFonts: false }).promise
  const { runs } = await pageRuns(await doc.getPage(Number(process.env.N ?? 1)), { tags: new PageTags(), maps: new CharacterMaps() })
  for (const l of linesOf(runs)) process.stdout.write(l.y.toFixed(1) + ' s' + l.size + ' ' + l.runs.map((r) => `[${r.left.toFixed(0)}-${r.right.toFixed(0)} ${r.text.slice(0, 12)}…]`).join('') + '\n')
  process.stdout.write('COLS ' + columnsOf(runs).map((c) => c.length).join(',') + '\n')
})
