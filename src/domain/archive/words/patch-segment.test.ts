import fc from 'fast-check'
import { expect, test } from 'vitest'
import { patchedTable } from '../table/patched-table.ts'
import { readWhole } from '../table/read-whole.ts'
import { type TableRecord, writeTable } from '../table/write-table.ts'
import { facetOf } from './keys.ts'
import { type ChangedRun, changedRecords } from './patch-segment.ts'
import { makeRun } from './run.ts'
import { type Facets, segmentRecords } from './write-segment.ts'

/** Few, so that lists are long, words are common and beginnings have lists of their own. */
const UNITS = ['人', '工', '智', 'a', 'ab', 'b', 'x'.repeat(65), '\u{20000}', ' ', ' ', '，']
const anyPoint = fc
  .string({ unit: fc.constantFrom(...UNITS), minLength: 1, maxLength: 12 })
  .map((words) => ({ text: { zh: words } }))
const anyMeeting = fc.array(anyPoint, { minLength: 1, maxLength: 30 })

const wholeOf = (records: Iterable<TableRecord>) => {
  const { bytes, index } = writeTable(records)
  return readWhole(bytes, index, 'words/a.table')
}
/** Bytes as letters, which are compared faster. */
const letters = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

/** How often the words were put in their places, and how often all were to be made anew. */
const counts = { patched: 0, several: 0, anew: 0 }

test('words that change in a segment are put in their place, as if it had been made of them', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyMeeting, { minLength: 2, maxLength: 6 }),
      // So many points that some lists have several pieces of places.
      fc.constantFrom(1, 1, 60),
      // As many meetings as are put in their place at once.
      fc.uniqueArray(fc.nat(), { minLength: 1, maxLength: 4 }),
      fc.infiniteStream(anyPoint),
      fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
      async (some, times, at, others, edited) => {
        const meetings = Array.from({ length: times }, () => some).flat()
        const runs = meetings.map(makeRun)
        const own = runs.slice()
        const places = [...new Set(at.map((place) => place % meetings.length))]
        const changed = places.map((place): ChangedRun => {
          const points = meetings[place]!.slice()
          for (const point of edited) points[point % points.length] = others.next().value!
          own[place] = makeRun(points)
          const first = meetings.slice(0, place).flat().length
          return { first, before: runs[place]!, after: own[place]! }
        })
        const points = meetings.flat().length
        const facets: Facets = new Map([[facetOf('kind', 'problem'), Int32Array.of(0)]])
        const next: Facets = new Map([[facetOf('kind', 'question'), Int32Array.of(points - 1)]])
        const before = await wholeOf(segmentRecords(runs, facets))
        const patched = await changedRecords(before, points, changed, next)
        counts[patched ? 'patched' : 'anew']++
        if (!patched) return
        if (places.length > 1) counts.several++
        const { bytes } = await patchedTable(before, patched)
        expect(letters(bytes)).toBe(letters(writeTable(segmentRecords(own, next)).bytes))
      },
    ),
  )
  expect(counts.patched).toBeGreaterThan(counts.anew)
  expect(counts.several).toBeGreaterThan(10)
}, 60_000)

test('a meeting with another number of points is not put in its place', async () => {
  const [one, two] = [
    [{ text: { en: 'reeds' } }],
    [{ text: { en: 'reeds' } }, { text: { en: 'pond' } }],
  ]
  const [before, after] = [makeRun(one), makeRun(two)]
  const table = await wholeOf(segmentRecords([before], new Map()))
  expect(await changedRecords(table, 1, [{ first: 0, before, after }], new Map())).toBeNull()
})
