import { expect, test } from 'vitest'
import { parseBytes } from '../parse.ts'
import { paragraph, run, table, word } from './docx.fixture.ts'

/** Who says what, when; and what is nobody's. */
async function parsed(body: string, others?: Parameters<typeof word>[1]) {
  const read = await parseBytes(word(body, others), { name: 'minutes.docx' })
  if (!read.ok) throw new Error(JSON.stringify(read.failure))
  const { speakers, points, parse, source, meeting } = read.transcript
  const nameOf = (id: string) => speakers.find((speaker) => speaker.id === id)?.name.en
  return {
    title: meeting.title.en,
    said: points.map(({ speaker, text, time }) => [nameOf(speaker), text.en, time]),
    nobody: parse?.unassigned?.map(({ start, end }) => source.text!.slice(start, end)),
    warnings: parse?.warnings?.map(({ code }) => code),
    roles: speakers.map(({ role }) => role?.en),
  }
}

test('a table among paragraphs is read as a table is, its people with those of the text', async () => {
  const body =
    paragraph('Ann Marsh: The pump is old.') +
    paragraph('Bob Reed: Mend it.') +
    table(
      ['Start', 'Name', 'Role', 'Comment'],
      ['0:01:00', 'Ann Marsh', 'Mayor', 'Which pump?'],
      ['63.5', 'Cy Hill', '', 'The one of 1962.'],
      ['', '', '', '(Laughter.)'],
    )
  expect(await parsed(body)).toEqual({
    title: 'minutes',
    said: [
      ['Ann Marsh', 'The pump is old.', undefined],
      ['Bob Reed', 'Mend it.', undefined],
      ['Ann Marsh', 'Which pump?', 60_000],
      ['Cy Hill', 'The one of 1962.', 63_500],
    ],
    nobody: ['(Laughter.)'],
    warnings: ['rows-unassigned'],
    roles: ['Mayor', undefined, undefined],
  })
})

test('two of one name in several tables that were exported here are two, each with what its id says', async () => {
  const head = ['point_id', 'speaker', 'speaker_en', 'text_en']
  const row = (id: string, words: string) => [`${id}-1`, id, 'Wang Li', words]
  const body =
    table(head, row('a', 'First of a.'), row('b', 'First of b.')) +
    paragraph('The second part.') +
    table(head, row('b', 'Second of b.'), row('a', 'Second of a.')) +
    paragraph('The third part.') +
    table(head, row('c', 'First of c.'))
  const read = await parseBytes(word(body), { name: 'minutes.docx' })
  if (!read.ok) throw new Error(JSON.stringify(read.failure))
  const { speakers, points } = read.transcript
  expect(speakers).toHaveLength(3)
  const of = (place: number) =>
    points.filter(({ speaker }) => speaker === speakers[place]!.id).map(({ text }) => text.en)
  expect([0, 1, 2].map(of)).toEqual([
    ['First of a.', 'Second of a.'],
    ['First of b.', 'Second of b.'],
    ['First of c.'],
  ])
})

test('a table of names and words gives the words to the names, and no form of minutes does', async () => {
  const rows = table(
    ['Ann Marsh', 'The pump is old.'],
    ['Bob Reed', 'Mend it, then.'],
    ['', '(Laughter.)'],
    ['Ann Marsh', 'Next year.'],
  )
  const { said, nobody } = await parsed(paragraph('Council of Hill') + rows)
  expect(said.map(([name, words]) => `${name}: ${words}`)).toEqual([
    'Ann Marsh: The pump is old.',
    'Bob Reed: Mend it, then.',
    'Ann Marsh: Next year.',
  ])
  expect(nobody).toContain('(Laughter.)')
  const form = await parsed(
    table(
      ['Venue', 'The town hall, first floor.'],
      ['Present', 'Ann Marsh, Bob Reed.'],
      [
        'Minutes',
        ['Ann Marsh: Mend it.', 'Bob Reed: Yes, soon.', 'Ann Marsh: When?', 'Bob Reed: In May.']
          .map(paragraph)
          .join(''),
      ],
    ),
  )
  expect(form.said.map(([name, words]) => `${name}: ${words}`)).toEqual([
    'Ann Marsh: Mend it.',
    'Bob Reed: Yes, soon.',
    'Ann Marsh: When?',
    'Bob Reed: In May.',
  ])
})

test('a document that is one table opens, and its title is the file’s', async () => {
  const { title, said } = await parsed(table(['Speaker', 'Text'], ['Ann Marsh', 'Yes.']))
  expect({ title, said }).toEqual({ title: 'minutes', said: [['Ann Marsh', 'Yes.', undefined]] })
})

test('notes are nobody’s, not the last speaker’s, and what is left out is told', async () => {
  const body =
    paragraph('Ann Marsh: The pump is old.') +
    paragraph(
      `${run('Bob Reed: Mend it.')}<w:r><w:footnoteReference w:id="1"/></w:r><w:del>${run('No.')}</w:del>`,
    )
  const footnotes = `<w:footnote w:id="1">${paragraph('Built in 1962.')}</w:footnote>`
  const { said, nobody, warnings } = await parsed(body, { footnotes })
  expect(said.map(([name, words]) => `${name}: ${words}`)).toEqual([
    'Ann Marsh: The pump is old.',
    'Bob Reed: Mend it.',
  ])
  expect(nobody).toEqual(['[1] Built in 1962.'])
  expect(warnings).toEqual(['document-left-out', 'beside-the-text'])
})

test('numbers that Word counts part what somebody says into points', async () => {
  const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
  const item = (words: string) =>
    paragraph(`<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>${run(words)}`)
  const body =
    paragraph('水渠座谈会') +
    paragraph('区长田小满提出三点要求：') +
    item('清理水渠里的淤泥。') +
    item('加强日常管护。') +
    item('加快修桥。')
  const read = await parseBytes(word(body, { numbering }))
  expect(read).toMatchObject({
    ok: true,
    transcript: {
      speakers: [{ name: { zh: '田小满' } }],
      points: [
        { text: { zh: expect.stringContaining('淤泥') } },
        { text: { zh: expect.stringContaining('管护') } },
        { text: { zh: expect.stringContaining('修桥') } },
      ],
    },
  })
})
