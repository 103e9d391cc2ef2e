import { expect, test } from 'vitest'
import { accountFor, countLetters } from '../draft/account.ts'
import { parseTable } from './table.ts'

const drafted = (text: string) => {
  const read = parseTable(text)
  if (!read.ok) throw new Error(read.failure.code)
  return read.draft
}
/** Who says what. */
const said = (text: string) => {
  const { people, points } = drafted(text)
  return points.map(({ person, text: words }) => `${people[person]!.name}: ${words}`)
}
/** What is nobody's. */
const nobody = (text: string) =>
  drafted(text).unassigned.map(({ start, end }) => text.slice(start, end))

test('a row is a point, with all that its columns tell', () => {
  const zh = parseTable(
    '序号,发言人,职务,发言内容,类型,议题,时间\n1,张三,区人大代表,路灯该换了,建议,照明,00:10\n2,,,,,,\n3,李四,,,,,\n',
  )
  expect(zh).toMatchObject({
    ok: true,
    draft: {
      people: [{ name: '张三', role: '区人大代表' }],
      points: [{ text: '路灯该换了', kind: 'recommendation', theme: '照明', time: 10_000 }],
      warnings: [],
      unassigned: [],
    },
  })
})

test('a row without a name is nobody’s, and told', () => {
  const text = 'Speaker,Text\nMary,We lack lamps\n,Fix them\nMary,Soon\n'
  expect(said(text)).toEqual(['Mary: We lack lamps', 'Mary: Soon'])
  expect(nobody(text)).toEqual(['Fix them'])
  expect(drafted(text).warnings).toMatchObject([{ code: 'rows-unassigned', facts: [1] }])
})

test('words with the delimiter in them are whole where they stand last, nobody’s elsewhere', () => {
  expect(said('Speaker,Text\nMary,Well, we lack lamps\n')).toEqual(['Mary: Well, we lack lamps'])
  const text = 'Text,Speaker\nWell, we lack lamps,Mary\nFix them,John\n'
  expect(said(text)).toEqual(['John: Fix them'])
  expect(nobody(text)).toEqual(['Well, we lack lamps,Mary'])
  expect(nobody('Speaker,Text,Start\nMary,Well, we lack lamps,3\n')).toEqual([
    'Mary,Well, we lack lamps,3',
  ])
})

test('what a program keeps of a row is its label, what somebody wrote in another column is nobody’s', () => {
  const text =
    'No.,Speaker,Text,Start,End,Language,Topic,Kind,Notes\n' +
    '1,Mary,We lack lamps,0.5,2.5,en,Light,problem,\n' +
    '2,John,Fix them,3.5,4.5,en,Light,,He said so last year as well\n'
  const { unassigned, uses } = accountFor(text, drafted(text))
  expect(unassigned.map(({ start, end }) => text.slice(start, end))).toEqual([
    'He said so last year as well',
  ])
  expect(countLetters(text, uses)).toMatchObject({ point: 18, heading: 10 })
})

test('a header on each page, blank lines before it and what tells the delimiter are no rows', () => {
  const text = '\nsep=;\nSpeaker;Text\nMary;We lack lamps\nSpeaker;Text\nMary;Fix them\n'
  expect(said(text)).toEqual(['Mary: We lack lamps', 'Mary: Fix them'])
})

test.each([
  ['0.53', '63.01', 530, 63_010],
  ['0:00', '0:05.2', 0, 5200],
  ['1', '0.5', 1000, 500],
  ['3', '9', 3000, 9000],
  ['0', '4200', 0, 4200],
])(
  'whole numbers are seconds or thousandths by how far apart they are: %s, %s',
  (a, b, first, second) => {
    const { points } = drafted(`Sentence,Speaker,Start Time\nYes,Mary,${a}\nNo,John,${b}\n`)
    expect(points.map(({ time }) => time)).toEqual([first, second])
  },
)

test('numbers that may be either have no time, unless the header says', () => {
  const table = (header: string) => `Speaker,Text,${header}\nA,Yes,0\nB,No,300\n`
  const times = (header: string) => drafted(table(header)).points.map(({ time }) => time)
  expect(times('Start')).toEqual([undefined, undefined])
  expect(times('Start (ms)')).toEqual([0, 300])
  expect(times('start_seconds')).toEqual([0, 300_000])
})

test('asks for columns that it cannot tell, and takes them', () => {
  const text = 'a\tb\nMary\tFix the lamps\n'
  expect(parseTable(text)).toEqual({
    ok: false,
    failure: { code: 'needs-columns', headers: ['a', 'b'] },
  })
  expect(parseTable(text, { speaker: 0, text: 1 })).toMatchObject({
    ok: true,
    draft: { points: [{ text: 'Fix the lamps' }] },
  })
})

test('a table without words is said to be one', () => {
  expect(parseTable('发言人,内容\n')).toEqual({ ok: false, failure: { code: 'table-empty' } })
})
