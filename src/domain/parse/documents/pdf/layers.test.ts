import fc from 'fast-check'
import type { PDFPageProxy } from 'pdfjs-dist'
import type { TextItem } from 'pdfjs-dist/types/src/display/api.d.ts'
import type { OptionalContentConfig } from 'pdfjs-dist/types/src/display/optional_content_config.d.ts'
import { expect, test } from 'vitest'
import { withoutHiddenLayers } from './layers.ts'
import { loadPdfjs } from './load-pdfjs.ts'
import { type Placed, pdfOf } from './pdf.fixture.ts'
import { readPdf } from './read-pdf.ts'

const documentOf = async (pages: readonly (readonly Placed[])[]) => {
  const read = await readPdf(pdfOf(pages), { limit: 1_000_000 })
  if (!read.ok) throw new Error(JSON.stringify(read.failure))
  return read.document
}

test('what stands in a layer that is off is no text, and that it was left out is told', async () => {
  const { text, warnings } = await documentOf([
    [
      { text: 'Ada Moss: I am for the weir.', left: 50, y: 100, layer: 'on' },
      { text: 'Ada Moss: I am against the weir.', left: 50, y: 100, layer: 'off' },
      { text: 'Jo Reed: And who pays for it?', left: 50, y: 120 },
    ],
  ])
  expect(text).toBe('Ada Moss: I am for the weir.\nJo Reed: And who pays for it?')
  expect(warnings).toEqual([{ code: 'document-left-out', facts: ['hidden', 1] }])
})

test('layers that are all on leave nothing out', async () => {
  const { text, warnings } = await documentOf([
    [
      { text: 'Ada Moss: I am for the weir.', left: 50, y: 100, layer: 'form on' },
      { text: 'Jo Reed: And who pays for it?', left: 50, y: 120, layer: 'on' },
    ],
  ])
  expect(text).toBe('Ada Moss: I am for the weir.\nJo Reed: And who pays for it?')
  expect(warnings).toEqual([])
})

test('of any words in any layers those that are shown are read, also where others stand beside the page', async () => {
  const anyLayer = fc.constantFrom(
    ...([undefined, 'on', 'off', 'form on', 'form off', 'off in on'] as const),
  )
  const anyWords = fc.record({ layer: anyLayer, place: fc.constantFrom('own', 'same', 'beside') })
  await fc.assert(
    fc.asyncProperty(fc.array(anyWords, { minLength: 1, maxLength: 12 }), async (page) => {
      const placed = page.map(({ layer, place }, i) => ({
        text: place === 'same' ? 'word.' : `word${i}.`,
        left: place === 'beside' ? 5000 : 50,
        y: 100 + 30 * i,
        ...(layer && { layer }),
      }))
      const shown = placed.filter(({ left, layer }) => left === 50 && !layer?.includes('off'))
      fc.pre(shown.length > 0)
      const { text } = await documentOf([placed])
      expect(text.split(/\s+/)).toEqual(shown.map((words) => words.text))
    }),
    { numRuns: 100 },
  )
})

test('where words cannot be found among what is drawn all stay, and the page is told', async () => {
  const { OPS } = await loadPdfjs()
  const glyphs = (text: string) => [...text].map((unicode) => ({ unicode }))
  const page = {
    getOperatorList: async () => ({
      fnArray: [OPS.beginMarkedContentProps, OPS.showText, OPS.endMarkedContent],
      argsArray: [['OC', {}], [glyphs('gnitevom')], []],
    }),
  } as unknown as PDFPageProxy
  const items = [{ str: 'voting' }] as unknown as TextItem[]
  const layers = { isVisible: () => false } as unknown as OptionalContentConfig
  const shown = await withoutHiddenLayers(page, items, layers)
  expect(shown).toEqual({ items, hidden: 0, isUnsure: true })
})
