import { expect, test } from 'vitest'
import { parseBytes } from '../../parse.ts'
import { pdfOf } from './pdf.fixture.ts'

/** Rows of cells, each at a place of its own. */
const rows = (top: number, cells: readonly (readonly string[])[]) =>
  cells.flatMap((row, i) => row.map((text, j) => ({ text, left: 50 + 130 * j, y: top + 16 * i })))
const said = (top: number) =>
  [
    'Ada Moss: The weir is old and has leaked since the flood in the spring of last year.',
    'Jo Reed: Who pays for it?',
    'Ada Moss: The county.',
  ].map((text, i) => ({ text, left: 50, y: top + 16 * i }))

test.each<[string, readonly (readonly string[])[]]>([
  [
    'who was there',
    [
      ['Name', 'Office', 'Present'],
      ['Ada Moss', 'Chair', 'yes'],
      ['Nora Finch', 'Member', 'no'],
    ],
  ],
  [
    'of two columns',
    [
      ['Ada Moss', 'Chair'],
      ['Nora Finch', 'Member'],
      ['Jo Reed', 'Treasurer'],
    ],
  ],
])('a list of %s says nothing in anybody’s name', async (_, list) => {
  const parsed = await parseBytes(pdfOf([[...rows(80, list), ...said(200)]]), { name: 'a.pdf' })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure))
  const { points, speakers, source } = parsed.transcript
  const names = new Map(speakers.map(({ id, name }) => [id, name.en]))
  expect(points.map(({ speaker, text }) => [names.get(speaker), text.en])).toEqual([
    ['Ada Moss', 'The weir is old and has leaked since the flood in the spring of last year.'],
    ['Jo Reed', 'Who pays for it?'],
    ['Ada Moss', 'The county.'],
  ])
  // No word of it is gone, and it stands on its page.
  for (const row of list) expect(source.text).toContain(row.join('\t'))
  expect(source.pages).toEqual([0, source.text!.length])
})

test('names beside what they say are labels, though some of it is short', async () => {
  const lines = [
    ['Moss', 'Is the weir as old as that?'],
    ['Reed', 'Yes'],
    ['Moss', 'And who pays'],
    ['Reed', 'The county'],
  ]
  const parsed = await parseBytes(pdfOf([rows(80, lines)]), { name: 'a.pdf' })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure))
  expect(parsed.transcript.points).toHaveLength(4)
})
