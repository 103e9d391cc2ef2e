import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markParagraphs } from './paragraphs.ts'

const words = fc
  .array(fc.constantFrom('灯', '桥要修', '，', '。', '？', '“', '”', '"', '：', ' '))
  .map((pieces) => pieces.join(''))

/** The spans of the paragraphs of a text. */
function spansOf(paragraphs: readonly string[]) {
  let start = 0
  return paragraphs.map((paragraph) => {
    const span = { start, end: start + paragraph.length }
    start = span.end + 1
    return span
  })
}

test('what is quoted is blanked, all else is as it was', () => {
  const text = '他说：“灯旧了。”桥好。\n“修桥，”她说。'
  const { masked, paragraphs } = markParagraphs(text, spansOf(text.split('\n')))
  expect(masked).toBe('他说：“■■■■”桥好。\n“■■■”她说。')
  expect(
    paragraphs.map(({ sentences }) => sentences.map(({ start, end }) => text.slice(start, end))),
  ).toEqual([['他说：“灯旧了。”', '桥好。'], ['“修桥，”她说。']])
})

test('quotations and sentences lie in their paragraph, in order, and no letter between sentences', () => {
  fc.assert(
    fc.property(fc.array(words), (lines) => {
      const text = lines.join('\n')
      const spans = spansOf(lines)
      const { masked, paragraphs } = markParagraphs(text, spans)
      expect(masked.length).toBe(text.length)
      for (const [i, { quotes, sentences }] of paragraphs.entries()) {
        for (const marks of [quotes, sentences]) {
          let at = spans[i]!.start
          for (const { start, end } of marks) {
            expect(start).toBeGreaterThanOrEqual(at)
            expect(end).toBeGreaterThan(start)
            at = end
          }
          expect(at).toBeLessThanOrEqual(spans[i]!.end)
        }
        const said = sentences.map(({ start, end }) => text.slice(start, end)).join('')
        expect(said.replace(/ /g, '')).toBe(lines[i]!.replace(/ /g, ''))
      }
    }),
  )
})
