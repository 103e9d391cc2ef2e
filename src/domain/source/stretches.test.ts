import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutSource } from './pieces.ts'
import { stretchesOf } from './stretches.ts'

const anyText = fc
  .array(fc.constantFrom('字'.repeat(30), 'word '.repeat(200), '\n', '字\n', '\n\n'))
  .map((parts) => parts.join(''))

test('stretches hold all paragraphs in order, and each but the last is long', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const paragraphs = cutSource({ text, points: [], speakers: [], likeness: { how: 'exact' } })
      const stretches = stretchesOf(paragraphs)
      expect(stretches.flatMap((stretch) => stretch.paragraphs)).toEqual(paragraphs)
      for (const { start, end, paragraphs: own } of stretches) {
        expect([start, end]).toEqual([own[0]!.start, own.at(-1)!.end])
      }
      for (const { start, end } of stretches.slice(0, -1)) {
        expect(end - start).toBeGreaterThanOrEqual(2000)
      }
    }),
  )
})
