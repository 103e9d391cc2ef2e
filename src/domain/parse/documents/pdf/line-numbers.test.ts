import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutLineNumbers } from './line-numbers.ts'
import type { Run } from './run.ts'

/** Of a page no more is looked at. */
interface Page {
  readonly runs: readonly Run[]
}

const run = (text: string, left: number, y: number, size = 11): Run => ({
  ...{ text, left, right: left + 5 * text.length, y, size },
})
const pageOf = (...runs: readonly Run[]) => ({ runs })
/** Lines of words at 100 pt, and before each that `count` gives one for the number of it, which ends at `edge`. */
const counted = (lines: number, count: (line: number) => number | null, edge = 80) =>
  pageOf(
    ...Array.from({ length: lines }, (_, i) => {
      const n = count(i + 1)
      return [
        ...(n === null ? [] : [run(`${n}`, edge - 5 * `${n}`.length, 60 + 15 * i)]),
        run(
          i % 7 === 3 ? 'Ms Moss.' : 'The weir has been leaking since the flood.',
          100,
          60 + 15 * i,
        ),
      ]
    }).flat(),
  )
const textsOf = (pages: readonly Page[]) =>
  withoutLineNumbers(pages).map(({ runs }) => runs.map(({ text }) => text))
const wordsOf = (pages: readonly Page[]) =>
  pages.map(({ runs }) => runs.flatMap(({ text }) => (/^\d+$/.test(text) ? [] : [text])))

const anyPages = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 })

test('numbers that count the lines of pages go, of each page or of all, one a line or every fifth', () => {
  fc.assert(
    fc.property(anyPages, fc.constantFrom(1, 5), fc.boolean(), (lengths, step, goOn) => {
      fc.pre(
        lengths.some((length) => length >= 5 * step) &&
          lengths.filter((length) => length < 5 * step).length * 2 <= lengths.length,
      )
      let before = 0
      const pages = lengths.map((length) => {
        const first = goOn ? before : 0
        before += length
        return counted(length, (line) => ((first + line) % step === 0 ? first + line : null))
      })
      expect(textsOf(pages)).toEqual(wordsOf(pages))
    }),
  )
})

test('they go from the right of the words, and from lines without any', () => {
  const right = pageOf(
    ...counted(20, (line) => line).runs.map((one) =>
      /^\d/.test(one.text) ? { ...one, left: 400, right: 410 } : one,
    ),
  )
  expect(textsOf([right])).toEqual(wordsOf([right]))
  const page = counted(25, (line) => line)
  const every = pageOf(
    ...page.runs.filter(({ text, y }) => /^\d/.test(text) || ((y - 60) / 15) % 2 === 0),
  )
  expect(textsOf([every])).toEqual(wordsOf([every]))
})

test.each<[string, Page]>([
  [
    'of rows below words that begin where they stand',
    pageOf(run('Those who were there', 70, 30), ...counted(12, (line) => line).runs),
  ],
  [
    'of paragraphs of several lines',
    counted(30, (line) => (line % 3 === 1 ? (line + 2) / 3 : null)),
  ],
  ['that go up by other steps, as years or votes do', counted(12, (line) => 1900 + line * line)],
  ['that are few', counted(3, (line) => line)],
])('numbers stay %s', (_, page) => {
  expect(textsOf([page])).toEqual([page.runs.map(({ text }) => text)])
})

test('numbers of a list on one page of many stay', () => {
  const plain = Array.from({ length: 4 }, () => counted(20, () => null))
  const pages = [...plain, counted(12, (line) => line)]
  expect(textsOf(pages)).toEqual(pages.map(({ runs }) => runs.map(({ text }) => text)))
})
