import { describe, expect, test } from 'vitest'
import { zipPieces } from '../../text/zip.ts'
import { parseBytes } from '../parse.ts'

/** An archive of texts by their paths. */
const zipOf = (files: Readonly<Record<string, string>>) =>
  new Uint8Array(
    Buffer.concat([
      ...zipPieces(
        Object.entries(files).map(([path, text]) => ({
          path,
          bytes: new TextEncoder().encode(text),
        })),
      ),
    ]),
  )

const project = (inside: string, origin = 'QualCoder 3.6') =>
  `<?xml version="1.0" encoding="utf-8"?>
<Project xmlns="urn:QDA-XML:project:1.0" name="Harbour" origin="${origin}"><Users><User guid="U" name="default"/></Users>${inside}</Project>`

const CODES = `<CodeBook><Codes>
<Code guid="C1" name="Money" isCodable="true"><Description>What things cost</Description><Code guid="C2" name="Rent" isCodable="true"/></Code>
<Code guid="C3" name="Lamps &amp; light" isCodable="true"/>
</Codes></CodeBook>`

const selection = (guid: string, start: number, end: number, code: string) =>
  `<PlainTextSelection guid="${guid}" name="x" startPosition="${start}" endPosition="${end}" creatingUser="U"><Coding guid="${guid}c" creatingUser="U"><CodeRef targetGUID="${code}"/></Coding></PlainTextSelection>`

/** With signs of two UTF-16 units and line ends of two characters before what is coded. */
const TEXT = '\ufeff🏮🏮 Opening.\r\nThe rent is too high.\r\nWe need lamps.\r\n'
const PLAIN = '🏮🏮 Opening.\nThe rent is too high.\nWe need lamps.\n'
const at = (words: string): [number, number] => {
  const start = [...PLAIN.slice(0, PLAIN.indexOf(words))].length
  return [start, start + [...words].length]
}
const RENT = at('The rent is too high.')
const LAMPS = at('We need lamps.')

const source = (inside: string, guid = 'S1') =>
  `<TextSource guid="${guid}" name="talk ${guid}" plainTextPath="internal://${guid}.txt" creatingUser="U">${inside}</TextSource>`
const SELECTIONS =
  selection('P1', ...RENT, 'C2') + selection('P2', ...RENT, 'C1') + selection('P3', ...LAMPS, 'C3')

async function read(files: Readonly<Record<string, string>>) {
  const parsed = await parseBytes(zipOf(files), { name: 'harbour.qdpx' })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure))
  const { transcript } = parsed
  const label = (one: { readonly label: object }) => Object.values(one.label)[0]
  const themes = new Map(transcript.themes.map((theme) => [theme.id, label(theme)]))
  const people = new Map(
    transcript.speakers.map(({ id, name, role }) => [
      id,
      [...Object.values(name).slice(0, 1), ...Object.values(role ?? {})].join(', '),
    ]),
  )
  return {
    transcript,
    said: transcript.points.map(({ speaker, text, themes: on }) => [
      people.get(speaker),
      Object.values(text)[0],
      on.map((id) => themes.get(id)),
    ]),
    warnings: transcript.parse?.warnings?.map(({ message }) => message?.en) ?? [],
  }
}

describe('who speaks', () => {
  const SAID = [
    ['Ada Moss, clerk', 'The rent is too high.', ['Rent', 'Money']],
    ['Jo Reed', 'We need lamps.', ['Lamps & light']],
  ]
  const VARIABLES = '<Variables><Variable guid="V1" name="Role" typeOfVariable="Text"/></Variables>'
  const ROLE =
    '<VariableValue><VariableRef targetGUID="V1"/><TextValue>clerk</TextValue></VariableValue>'

  test('cases that cover passages; selections of one passage are one point', async () => {
    const cases = `<Cases><Case guid="K1" name="Ada Moss">${ROLE}<SelectionRef targetGUID="P1"/><SelectionRef targetGUID="P2"/></Case><Case guid="K2" name="Jo Reed"><SelectionRef targetGUID="p3"/></Case><Case guid="K3" name="Nobody here"/></Cases>`
    const qde = project(`${CODES}${VARIABLES}${cases}<Sources>${source(SELECTIONS)}</Sources>`)
    const { said, transcript } = await read({ 'project.qde': qde, 'Sources/S1.txt': TEXT })
    expect(said).toEqual(SAID)
    expect(transcript.source.text).toBe(PLAIN)
    expect(transcript.meeting.title).toEqual({ en: 'Harbour' })
    expect(transcript.groups?.map(({ label }) => label.en)).toEqual(['Money'])
    expect(transcript.themes.map(({ origin }) => origin)).toEqual(['person', 'person', 'person'])
    expect(transcript.themes[0]!.definition).toEqual({ en: 'What things cost' })
    expect(transcript.parse!.unassigned).not.toEqual([])
  })

  test('the case that has the whole source; what two cases have is nobody’s', async () => {
    const sources = `<Sources>${source(selection('P1', ...RENT, 'C2'))}${source(selection('P3', ...LAMPS, 'C3'), 'S2')}</Sources>`
    const ofSource = (who: string, guid: string) =>
      `<Case guid="${who}" name="${who}"><SourceRef targetGUID="${guid}"/></Case>`
    const both = await read({
      'project.qde': project(
        `${CODES}<Cases>${ofSource('Ada', 'S1')}${ofSource('Jo', 'S2')}</Cases>${sources}`,
      ),
      'Sources/S1.txt': TEXT,
      'Sources/S2.txt': TEXT,
    })
    expect(both.said.map(([who, words]) => [who, words])).toEqual([
      ['Ada', 'The rent is too high.'],
      ['Jo', 'We need lamps.'],
    ])
    // Each text is an item of the agenda.
    expect(both.transcript.agenda?.map(({ label }) => label.en)).toEqual(['talk S1', 'talk S2'])
    const twice = await read({
      'project.qde': project(
        `${CODES}<Cases>${ofSource('Ada', 'S1')}${ofSource('Jo', 'S1')}</Cases>${sources}`,
      ),
      'Sources/S1.txt': TEXT,
    })
    expect(twice.said).toEqual([])
    expect(twice.warnings).toContain(
      'Sources without a plain text in the project were left out: 1.',
    )
  })

  test('what two cases have is nobody’s in the source of one of them too', async () => {
    const cases = `<Cases><Case guid="K1" name="Ada"><SourceRef targetGUID="S1"/><SelectionRef targetGUID="P1"/></Case><Case guid="K2" name="Jo"><SelectionRef targetGUID="P1"/></Case></Cases>`
    const inside = selection('P1', ...RENT, 'C2') + selection('P3', ...LAMPS, 'C3')
    const { said } = await read({
      'project.qde': project(`${CODES}${cases}<Sources>${source(inside)}</Sources>`),
      'Sources/S1.txt': TEXT,
    })
    expect(said.map(([who, words]) => [who, words])).toEqual([['Ada', 'We need lamps.']])
  })

  test('what two cases have is nobody’s, though another case has the whole text', async () => {
    const cases = `<Cases><Case guid="K1" name="Ada"><SelectionRef targetGUID="P1"/></Case><Case guid="K2" name="Jo"><SelectionRef targetGUID="P1"/></Case><Case guid="K3" name="Interview"><SourceRef targetGUID="S1"/></Case></Cases>`
    const selections = selection('P1', ...RENT, 'C2') + selection('P3', ...LAMPS, 'C3')
    const { said, transcript } = await read({
      'project.qde': project(`${CODES}${cases}<Sources>${source(selections)}</Sources>`),
      'Sources/S1.txt': TEXT,
    })
    expect(said).toEqual([['Interview', 'We need lamps.', ['Lamps & light']]])
    const text = transcript.source.text!
    expect(
      transcript.parse!.unassigned!.map(({ start, end }) => text.slice(start, end)).join(' '),
    ).toContain('The rent is too high.')
  })

  test('texts that are items of the agenda take it over: nobody is for or against what the old one had', async () => {
    const minutes = `TOWN COUNCIL MINUTES
Present: Mayor Lena Ostrander, Councilor Ada Moss, Councilor Leo Hart

CALL TO ORDER
The meeting began at seven.

PUBLIC HEARING
Ordinance 12 – Rezoning of Mill Road

Ms. Moss opposed the rezoning. Mr. Hart said that the road floods in winter.
`
    const { transcript } = await read({
      'project.qde': project(`${CODES}<Sources>${source('', 'S1')}${source('', 'S2')}</Sources>`),
      ...{ 'Sources/S1.txt': minutes, 'Sources/S2.txt': 'The lamps are out.\n' },
    })
    expect(transcript.agenda?.map(({ label }) => label.en)).toEqual(['talk S1', 'talk S2'])
    expect(transcript.points.length).toBeGreaterThan(0)
    expect(transcript.points.filter(({ stance }) => stance)).toEqual([])
  })

  test('without cases, who the text itself names, with the codes of what they say', async () => {
    const text = 'Ada Moss: The rent is too high.\nJo Reed: We need lamps.\nAda Moss: Yes.\n'
    const place = text.indexOf('need')
    const qde = project(
      `${CODES}<Sources>${source(selection('P1', place, place + 4, 'C3') + selection('P2', 5_000, 5_001, 'C1'))}</Sources>`,
    )
    const { said, warnings } = await read({ 'project.qde': qde, 'Sources/S1.txt': text })
    expect(said).toEqual([
      ['Ada Moss', 'The rent is too high.', []],
      ['Jo Reed', 'We need lamps.', ['Lamps & light']],
      ['Ada Moss', 'Yes.', []],
    ])
    expect(warnings).toContain('Coded passages that stand nowhere in their text were left out: 1.')
  })
})

describe('written by other programs', () => {
  const cases = `<Cases><Case guid="K1" name="Ada Moss"><SelectionRef targetGUID="P1"/></Case></Cases>`
  const inside = `${CODES}${cases}<Sources>${source(selection('P1', ...RENT, 'C2'))}</Sources>`
  const SAID = [['Ada Moss', 'The rent is too high.', ['Rent']]]

  test.each([
    ['the folder in small letters', { 'project.qde': project(inside), 'sources/S1.txt': TEXT }],
    ['the project by its own name', { 'Harbour.qde': project(inside), 'sources/S1.txt': TEXT }],
    [
      'the path without its scheme',
      { 'project.qde': project(inside.replace('internal://', '')), 'sources/S1.txt': TEXT },
    ],
  ])('%s', async (_, files) => expect((await read(files)).said).toEqual(SAID))

  test('places in a text of Windows, where a line end counts as two', async () => {
    const [start, end] = RENT.map((at) => at + 1) as [number, number]
    const counted = inside.replace(
      /startPosition.*?creating/,
      `startPosition="${start}" endPosition="${end}" creating`,
    )
    const { said } = await read({ 'project.qde': project(counted), 'sources/S1.txt': TEXT })
    expect(said).toEqual(SAID)
  })

  test.each([0, 1])('places in a text with a mark of byte order, counted as %s', async (mark) => {
    const text = '\ufeffMoney is short. Buses are late. Nobody came.'
    const selections = ['Money is short.', 'Buses are late.', 'Nobody came.'].map((words, i) => {
      const start = text.indexOf(words) - 1 + mark
      return selection(`P${i}`, start, start + words.length, 'C2')
    })
    const all = `<Cases><Case guid="K1" name="Ada Moss"><SourceRef targetGUID="S1"/></Case></Cases>`
    const qde = project(`${CODES}${all}<Sources>${source(selections.join(''))}</Sources>`)
    const { said, transcript } = await read({ 'project.qde': qde, 'sources/S1.txt': text })
    expect(said.map(([, words]) => words)).toEqual([
      ...['Money is short.', 'Buses are late.', 'Nobody came.'],
    ])
    expect(transcript.source.text).toBe(text.slice(1))
  })

  test('of several descriptions the one that is called as the standard says', async () => {
    const other = project('<Sources/>')
    const files = { 'backup.qde': other, 'project.qde': project(inside), 'sources/S1.txt': TEXT }
    expect((await read(files)).said).toEqual(SAID)
  })

  test('a coding that names a case is what that person says, on what else is coded there', async () => {
    const named = `${CODES.replace('</Codes>', '<Code guid="K1" name="Ada Moss"/></Codes>')}<Cases><Case guid="K1" name="Ada Moss"/></Cases>`
    const selections = selection('P1', ...RENT, 'C2') + selection('P2', ...RENT, 'K1')
    const qde = project(`${named}<Sources>${source(selections)}</Sources>`, 'NVivo 12')
    const { said, transcript } = await read({ 'project.qde': qde, 'sources/S1.txt': TEXT })
    expect(said).toEqual(SAID)
    expect(transcript.themes.map(({ label }) => label.en)).toEqual(['Rent'])
  })

  test('exported here, opened and written again by a program that keeps no passages of cases', async () => {
    const group = (guid: string, name: string, codes: string) =>
      `<Code guid="${guid}" name="${name}" isCodable="false">${codes}</Code>`
    const book = CODES.replace(
      '</Codes>',
      `${group('G1', 'Kinds', '<Code guid="C4" name="Problem"/>')}${group('G2', 'Speakers', '<Code guid="C5" name="Ada Moss"/><Code guid="C6" name="Jo Reed"/>')}</Codes>`,
    )
    const people = `<Cases><Case guid="K1" name="Ada Moss"><Description>clerk</Description></Case><Case guid="K2" name="Jo Reed"/></Cases>`
    const selections = [
      ...(['C2', 'C4', 'C5'] as const).map((code) => selection(`R${code}`, ...RENT, code)),
      ...(['C3', 'C6'] as const).map((code) => selection(`L${code}`, ...LAMPS, code)),
    ].join('')
    const files = (book: string) => ({
      'project.qde': project(`${book}${people}<Sources>${source(selections)}</Sources>`),
      'sources/S1.txt': TEXT,
    })
    const { said, transcript } = await read(files(book))
    expect(said).toEqual([
      ['Ada Moss, clerk', 'The rent is too high.', ['Rent']],
      ['Jo Reed', 'We need lamps.', ['Lamps & light']],
    ])
    expect(transcript.points[0]!.kind).toBe('problem')
    // Codes of somebody's own that are called like people say nothing of who speaks.
    const own = await read(files(book.replace('"Problem"', '"Noise"')))
    expect(own.said).toEqual([])
  })
})

test.each([
  ['a picture', '<PictureSource guid="M"/>', 1],
  [
    'sound with its text here',
    '<AudioSource guid="M"><Transcript guid="T"><PlainTextContent>They hum.</PlainTextContent></Transcript></AudioSource>',
    0,
  ],
  [
    'film with its text beside',
    '<VideoSource guid="M"><Transcript guid="T" plainTextPath="internal://S1.txt"/></VideoSource>',
    0,
  ],
  [
    'sound of which a text was lost',
    '<AudioSource guid="M"><Transcript guid="T" plainTextPath="internal://gone.txt"/></AudioSource>',
    1,
  ],
  [
    'sound with a text in .docx alone',
    '<AudioSource guid="M"><Transcript guid="T" richTextPath="internal://T.docx"/></AudioSource>',
    1,
  ],
  [
    'sound with two texts, and a picture',
    '<AudioSource guid="M"><Transcript guid="T" plainTextPath="internal://S1.txt"/><Transcript guid="V" plainTextPath="internal://S1.txt"/></AudioSource><PictureSource guid="N"/>',
    1,
  ],
  [
    'a PDF, and a picture behind it',
    '<PDFSource guid="M"><Representation guid="T" plainTextPath="internal://S1.txt"/></PDFSource><PictureSource guid="N"/>',
    1,
  ],
])('sources without a text are counted once: %s', async (_, media, count) => {
  const { warnings } = await read({
    'project.qde': project(`${CODES}<Sources>${source(SELECTIONS)}${media}</Sources>`),
    'Sources/S1.txt': TEXT,
  })
  expect(warnings.filter((words) => words?.startsWith('Sources without'))).toEqual(
    count === 0 ? [] : [`Sources without a plain text in the project were left out: ${count}.`],
  )
})

describe('what is broken says so', () => {
  const fails = async (files: Readonly<Record<string, string>>, limit?: number) => {
    const parsed = await parseBytes(zipOf(files), { name: 'a.qdpx', ...(limit && { limit }) })
    return parsed.ok ? null : parsed.failure
  }
  const qde = project(`${CODES}<Sources>${source(SELECTIONS)}</Sources>`)
  test.each([
    ['no project', { 'readme.txt': 'x' }, { code: 'document', format: 'qdpx' }],
    ['other XML', { 'project.qde': '<CodeBook/>' }, { code: 'document', format: 'qdpx' }],
    ['no XML', { 'project.qde': '<Project' }, { why: 'damaged', part: 'project.qde' }],
    ['no text', { 'project.qde': qde }, { why: 'damaged', part: 'Sources' }],
  ])('%s', async (_, files, failure) => {
    expect(await fails(files)).toMatchObject(failure)
  })

  test('a bomb is refused by what it would take', async () => {
    const text = 'lamp '.repeat(60_000)
    const files = Object.fromEntries(
      Array.from({ length: 8 }, (_, i) => [`Sources/S${i}.txt`, text]),
    )
    const sources = Array.from({ length: 8 }, (_, i) => source('', `S${i}`)).join('')
    const bomb = { ...files, 'project.qde': project(`<Sources>${sources.repeat(50)}</Sources>`) }
    expect(await fails(bomb, 3_000_000)).toMatchObject({ code: 'too-large', unpacked: true })
  })

  test('places that are no numbers, codes that there are not, cases in themselves: nothing breaks', async () => {
    const odd = `${CODES}<Cases><Case guid="" name=""><SelectionRef/></Case></Cases><Sources>${source(
      '<PlainTextSelection guid="P"/><PlainTextSelection startPosition="-1" endPosition="1e9"/><PlainTextSelection guid="Q" startPosition="3" endPosition="3"><Coding><CodeRef targetGUID="nope"/></Coding></PlainTextSelection>',
    )}</Sources>`
    const { said } = await read({ 'project.qde': project(odd), 'Sources/S1.txt': TEXT })
    expect(said).toEqual([])
  })

  test('codes by the thousand, in each other and beside each other, take no time', async () => {
    const deep = 20_000
    const nested = '<Code guid="D" name="d">'.repeat(deep) + '</Code>'.repeat(deep)
    const flat = Array.from({ length: deep }, (_, i) => `<Code guid="F${i}" name="f${i}"/>`).join(
      '',
    )
    const group = `<Code guid="G" name="g" isCodable="false">${flat}</Code>`
    const begun = performance.now()
    const qde = project(
      `<CodeBook><Codes>${nested}${group}</Codes></CodeBook><Sources>${source('')}</Sources>`,
      'Reyi',
    )
    await read({ 'project.qde': qde, 'Sources/S1.txt': TEXT })
    expect(performance.now() - begun).toBeLessThan(5_000)
  })
})
