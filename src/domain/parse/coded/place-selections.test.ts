import { expect, test } from 'vitest'
import { normaliseText } from '../../text/normalise.ts'
import { type Counting, placeSelections } from './place-selections.ts'

/* Programs count the places of passages in several ways, and do not say in which. */

const PASSAGES = ['The rent is too high.', 'We need lamps', 'Lamps for all', 'nobody came']
const TEXT = `🏮🏮 Opening.\r\n\r\n${PASSAGES.slice(0, 2).join('\r\n')}, she said.\r\n🏮\r\n${PASSAGES.slice(2).join('\r\n\r\n')}`

/** Where a program that counts so says that the passages stand. */
const selectionsIn = (raw: string, { ends, pairs, mark }: Counting) => {
  const counted = (at: number) => {
    const before = raw.slice(raw.startsWith('\ufeff') ? 1 : 0, at)
    const lines = before.split('\r\n').length - 1
    const high = [...before].filter((sign) => sign.length > 1).length
    const marks = raw.startsWith('\ufeff') ? mark : 0
    return before.length - lines * (2 - ends) - high * (2 - pairs) + marks
  }
  return PASSAGES.map((words, i) => {
    const at = raw.indexOf(words)
    return { guid: `${i}`, start: counted(at), end: counted(at + words.length), codes: [] }
  })
}

const COUNTINGS = ([1, 2] as const).flatMap((ends) =>
  ([1, 2] as const).flatMap((pairs) =>
    ([0, 1] as const).map((mark): Counting => ({ ends, pairs, mark })),
  ),
)

test.each(COUNTINGS)('a line end is $ends, a pair $pairs, the mark $mark', (counting) => {
  for (const raw of [TEXT, `\ufeff${TEXT}`, TEXT.replaceAll('🏮', '')]) {
    const selections = selectionsIn(raw, counting)
    const text = normaliseText(raw)
    const [spans] = placeSelections([{ raw, selections }])
    expect(spans!.map((span) => span && text.slice(span.start, span.end))).toEqual(PASSAGES)
  }
})

test('one program counts alike in all texts of its project', () => {
  const [few, many] = ['\r\nLamps', TEXT]
  const counting: Counting = { ends: 2, pairs: 2, mark: 0 }
  const spans = placeSelections([
    { raw: few, selections: [{ guid: 'a', start: 2, end: 7, codes: [] }] },
    { raw: many, selections: selectionsIn(many, counting) },
  ])
  expect(spans[0]).toEqual([{ start: 1, end: 6 }])
})

test('where nothing tells, a line end and a pair are one', () => {
  const raw = '🏮。\r\n。。。'
  const [spans] = placeSelections([
    { raw, selections: [{ guid: 'a', start: 3, end: 5, codes: [] }] },
  ])
  expect(spans).toEqual([{ start: 4, end: 6 }])
})
