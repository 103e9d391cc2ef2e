import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withGaps } from './gaps.ts'
import type { Found } from './reading.ts'

test('what stands before a point under a heading heads it; other words are a gap', () => {
  const text = '要做两件事：一是换灯；二是清淤。好吗？'
  const at = (words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  })
  const points: Found[] = [
    { span: at('一是换灯'), kind: 'recommendation', heading: '要做两件事' },
    { span: at('二是清淤'), kind: 'recommendation' },
  ]
  expect(
    withGaps(text, points).map(({ span, kind }) => [kind, text.slice(span.start, span.end)]),
  ).toEqual([
    ['heading', '要做两件事：'],
    ['recommendation', '一是换灯'],
    ['recommendation', '二是清淤'],
    ['gap', '好吗？'],
  ])
})

test('each letter is in one piece, in order', () => {
  const word = fc.tuple(fc.constantFrom('灯暗', '，', 'no lamp', ' 。'), fc.boolean())
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const text = words.map(([said]) => said).join('')
      let at = 0
      const points = words.flatMap(([said, isPoint]): Found[] => {
        const span = { start: at, end: at + said.length }
        at = span.end
        return isPoint && /\p{L}/u.test(said) ? [{ span, kind: 'view' }] : []
      })
      let end = 0
      for (const { span } of withGaps(text, points)) {
        expect(text.slice(end, span.start)).not.toMatch(/\p{L}/u)
        expect(span.start).toBeGreaterThanOrEqual(end)
        end = span.end
      }
      expect(text.slice(end)).not.toMatch(/\p{L}/u)
    }),
  )
})
