import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { pond, pondText } from '../source/pond.fixture.ts'
import { isPassage, overlaps } from './passage.ts'
import { replyPassages, withLead } from './reply-passages.ts'

const cut = ({ start, end }: { start: number; end: number }) => pondText.slice(start, end)

test('what leads to a point is offered, clause by clause', () => {
  const { span } = pond.points.find(({ speaker }) => speaker === 'bo')!
  const [first] = replyPassages(pondText, [span!], 9)
  expect(cut(first!)).toBe('柳湾小学教师')
  expect(replyPassages(pondText, [span!], 9).map(cut)).toContain('文书柏青禾补充说')
  expect(cut(withLead(pondText, span!))).toMatch(/^柳湾小学教师、文书柏青禾补充说/)
})

test('passages have words, stand in order and apart, and are no more than asked for', () => {
  const anySpan = fc
    .tuple(fc.nat(pondText.length - 1), fc.integer({ min: 1, max: 80 }))
    .map(([start, length]) => ({ start, end: Math.min(pondText.length, start + length) }))
  fc.assert(
    fc.property(fc.array(anySpan, { maxLength: 6 }), fc.nat(12), (passages, most) => {
      const found = replyPassages(pondText, passages, most)
      expect(found.length).toBeLessThanOrEqual(most)
      for (const [i, span] of found.entries()) {
        expect(isPassage(pondText, span)).toBe(true)
        if (i > 0) expect(overlaps(found[i - 1]!, span)).toBe(false)
      }
    }),
  )
})
