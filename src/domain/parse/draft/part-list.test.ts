import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DraftPart } from './draft.ts'
import { oneAfterAnother, PartList } from './part-list.ts'

const anyPart: fc.Arbitrary<DraftPart> = fc.record({
  kind: fc.constantFrom('label', 'heading', 'title', 'byline', 'markup'),
  start: fc.nat(),
  end: fc.nat(),
})

const listOf = (parts: readonly DraftPart[]) => {
  const list = new PartList()
  for (const { kind, start, end } of parts) list.add(kind, start, end)
  return list
}

test('a list gives the parts that were added, each time it is asked, and lists follow each other', () => {
  fc.assert(
    fc.property(fc.array(anyPart, { maxLength: 300 }), fc.array(anyPart), (parts, more) => {
      const both = oneAfterAnother(listOf(parts), more)
      expect([...both]).toEqual([...parts, ...more])
      expect([...both]).toEqual([...parts, ...more])
    }),
  )
})
