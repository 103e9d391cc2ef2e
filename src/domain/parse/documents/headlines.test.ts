import { expect, test } from 'vitest'
import { parseBytes } from '../parse.ts'
import { paragraph, run, word } from './docx.fixture.ts'
import { flatOdf, odf, p } from './odf/odf.fixture.ts'

/** Words, or a heading in a list of its own. */
type Line = string | readonly [heading: string]

const RECORD: readonly Line[] = [
  ['Minutes of the harbour committee'],
  'Ada Moss: The weir is old and leaks.',
  'Jo Reed: Who pays for it?',
  ['The library'],
  'The roof was looked at.',
  'Ada Moss: It leaks as well.',
  ['Jo Reed:'],
  'So it does.',
]

const written = (heading: (words: string) => string, words: (words: string) => string) =>
  RECORD.map((line) => (typeof line === 'string' ? words(line) : heading(line[0]))).join('')

const STYLES = `<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="own"><w:basedOn w:val="1"/></w:style>`
const inWord = (properties: string) =>
  word(
    written(
      (words) => paragraph(`<w:pPr>${properties}</w:pPr>${run(words)}`),
      (words) => paragraph(run(words)),
    ),
    { styles: STYLES },
  )
const inOdf = written((words) => `<text:h text:outline-level="1">${words}</text:h>`, p)
const bytes = (text: string) => new TextEncoder().encode(text)

test.each<[string, Uint8Array]>([
  ['Word, by a style', inWord('<w:pStyle w:val="1"/>')],
  ['Word, by a style that is based on one', inWord('<w:pStyle w:val="own"/>')],
  ['Word, by the outline', inWord('<w:outlineLvl w:val="2"/>')],
  ['OpenDocument', odf('text', inOdf)],
  ['OpenDocument, flat', bytes(flatOdf('text', inOdf))],
  [
    'a web page',
    bytes(
      `<!doctype html><main>${written(
        (words) => `<h2>${words}</h2>`,
        (words) => `<p>${words}</p>`,
      )}</main>`,
    ),
  ],
])(
  'a heading is nobody’s, nor what stands below it; one that is a label is that: %s',
  async (_, file) => {
    const parsed = await parseBytes(file)
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure))
    const { points, speakers } = parsed.transcript
    const names = new Map(speakers.map(({ id, name }) => [id, name.en]))
    expect(points.map(({ speaker, text }) => [names.get(speaker), text.en])).toEqual([
      ['Ada Moss', 'The weir is old and leaks.'],
      ['Jo Reed', 'Who pays for it?'],
      ['Ada Moss', 'It leaks as well.'],
      ['Jo Reed', 'So it does.'],
    ])
  },
)

test('words in the style of ordinary text, or as long as no heading is, are who speaks', async () => {
  const long = 'The weir is old and leaks. '.repeat(10).trim()
  const parsed = await parseBytes(
    word(
      [
        paragraph(run('Ada Moss: The weir is old.')),
        paragraph(
          `<w:pPr><w:pStyle w:val="1"/><w:outlineLvl w:val="9"/></w:pPr>${run('It leaks.')}`,
        ),
        paragraph(run('Jo Reed: Who pays?')),
        paragraph(`<w:pPr><w:pStyle w:val="1"/></w:pPr>${run(long)}`),
        paragraph(run('Ada Moss: The county.')),
      ].join(''),
      { styles: STYLES },
    ),
  )
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure))
  const said = parsed.transcript.points.map(({ text }) => text.en).join(' ')
  expect(said).toContain('It leaks.')
  expect(said).toContain(long)
})
