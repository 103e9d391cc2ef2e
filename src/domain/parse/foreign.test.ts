import { describe, expect, test } from 'vitest'
import { TEXTS, XML } from '../text/foreign-texts.ts'
import { WRITTEN } from './document-readers.ts'
import { zip } from './documents/docx.fixture.ts'
import { parseBytes } from './parse.ts'

const encode = (text: string) => new TextEncoder().encode(text)
/** A byte for each character. */
const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
const parse = (input: Uint8Array, name = 'meeting.txt') => parseBytes(input, { name })

test.each([...XML, ...TEXTS])('$kind: $like', async ({ kind, like }) => {
  const failure = { code: 'foreign', kind }
  for (const text of [like, `\ufeff\n${like.replaceAll('\n', '\r\n')}`]) {
    expect(await parse(encode(text))).toMatchObject({ ok: false, failure })
  }
})

test.each([
  ['a declaration', '<?xml version="1.0"?>\n<!-- minutes --><minutes><turn/></minutes>'],
  ['a namespace', '<m:minutes\n xmlns:m="urn:m"><m:turn>'],
  ['one element', '<minutes><turn who="Ann">hello</turn></minutes>\n'],
])('XML of a dialect that is not known, by %s, is named by its root', async (_, text) => {
  const root = expect.stringMatching(/^(?:m:)?minutes$/)
  expect(await parse(encode(text))).toMatchObject({
    failure: { code: 'foreign', kind: 'xml', root },
  })
})

test.each([
  '<div>\nAnn: hello<br>\nBob: hi<br>\nAnn: bye\n</div>',
  '<b>Ann:</b> hello<br>\n<b>Bob:</b> hi<br>\n<b>Ann:</b> bye',
  '<table><tr><td>Ann</td><td>Hello.</td></tr><tr><td>Bob</td><td>Hi.</td></tr></table>',
  '<p>Ann: hello</p>\n<p>Bob: hi</p>\n<p>Ann: bye</p>\n',
])('a piece of a page is read: %s', async (text) => {
  const parsed = await parse(encode(text))
  const names = parsed.ok && parsed.transcript.speakers.map(({ name }) => Object.values(name)[0])
  expect(names).toEqual(['Ann', 'Bob'])
})

test.each(WRITTEN)('a document that is text is read: $like', async ({ like }) => {
  const parsed = await parse(encode(like))
  expect(parsed.ok && parsed.transcript.source.text).toMatch(/hello|Hello/)
})

const mime = (type: string, body: string) =>
  `From: Ann\r\nMIME-Version: 1.0\r\nContent-Type: ${type}\r\n\r\n${body}`
const TALK = 'Ann: hello\r\nBob: hi\r\nAnn: bye\r\n'

test.each([
  ['plain text keeps its lines', mime('text/plain; charset=utf-8', TALK), ['Ann', 'Bob']],
  [
    'of parts in parts the page is read, no attachment',
    mime(
      'multipart/mixed; boundary="a"',
      `--a\r\nContent-Type: text/html\r\nContent-Disposition: attachment\r\n\r\n<p>Eve: no\r\n--a\r\nContent-Type: multipart/alternative;\r\n boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nplain\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Ann: hello<p>Bob: hi<p>Ann: bye\r\n--b--\r\n--a--`,
    ),
    ['Ann', 'Bob'],
  ],
])('mail: %s', async (_, text, names) => {
  const parsed = await parse(encode(text), 'a.eml')
  const found = parsed.ok && parsed.transcript.speakers.map(({ name }) => Object.values(name)[0])
  expect(found).toEqual(names)
})

test('a part is read in the encoding that the mail names, a page in the one that it names', async () => {
  const mail = mime(
    'text/plain; charset="windows-1252"',
    'Renée Marsh: yes\r\nBob: hi\r\nRenée Marsh: bye',
  )
  const parsed = await parse(bytes(mail), 'a.eml')
  expect(parsed.ok && parsed.transcript.source.text).toContain('Renée Marsh')
  const page =
    '<html><head><meta charset="windows-1252"></head><body><p>Renée: yes</p></body></html>'
  const read = await parse(bytes(page), 'a.html')
  expect(read.ok && [read.transcript.source.text, read.encoding]).toEqual([
    'Renée: yes',
    'windows-1252',
  ])
})

test('a mail without a page or a text is refused', async () => {
  expect(await parse(encode(mime('image/png', 'abc')), 'a.eml')).toMatchObject({
    failure: { code: 'document', format: 'web' },
  })
})

const streams = (name: string) => bytes(`\xd0\xcf\x11\xe0${name.replace(/./g, '$&\0')}`)
const odf = (kind: string) => zip({ mimetype: `application/vnd.oasis.opendocument.${kind}` })

test.each([
  ['doc', streams('WordDocument')],
  ['protected', streams('EncryptedPackage')],
  ['spreadsheet', streams('Workbook')],
  ['presentation', streams('PowerPoint Document')],
  ['office', streams('Contents')],
  ['spreadsheet', zip({ 'xl/workbook.bin': 'a' })],
  ['presentation', zip({ 'ppt/presentation.xml': '<a/>' })],
  ['presentation', odf('presentation')],
  ['epub', zip({ mimetype: 'application/epub+zip' })],
  ['zip', zip({ 'a.txt': 'a' })],
  ['praat', bytes('ooBinaryFile\x08TextGrid')],
  ['gzip', bytes('\x1f\x8b\x08')],
  ['archive', bytes('7z\xbc\xaf\x27\x1c')],
  ['image', bytes('\x89PNG\r\n\x1a\n')],
  ['image', bytes('RIFF\x24\0\0\0WEBPVP8 ')],
  ['audio', bytes('ID3\x04\0')],
  ['audio', bytes('RIFF\x24\0\0\0WAVEfmt ')],
  ['audio', bytes('\0\0\0\x20ftypM4A ')],
  ['video', bytes('\0\0\0\x20ftypisom')],
  ['video', bytes('\x1a\x45\xdf\xa3')],
])('%s, whatever its name', async (kind, input) => {
  for (const name of ['meeting.txt', 'meeting.vtt']) {
    expect(await parse(input, name)).toMatchObject({ failure: { code: 'foreign', kind } })
  }
})

describe('a text that only mentions such things is read', () => {
  test.each([
    ['a report that quotes XML', '区长田小满说，文件以 <?xml version="1.0"?> 开头，根是 <TEI>。\n'],
    ['a first line in angle brackets', '<recording begins>\nAnn: hello\nBob: hi\n'],
    ['voices in angle brackets', '<Ann> hello\n<Bob> hi\n<Ann> bye\n'],
    ['voices of subtitles', '<v Ann>hello</v>\n<v Bob>hi</v>\n'],
    ['a name that is also an element', '<Title> hello\n<Table> hi\n'],
    ['somebody who says @Begin', 'Ann: @Begin\nBob: @UTF8\n@Participants:\tAnn\n'],
    ['a text that begins with @Begin', '@Begin was the first word.\nAnn: hello\nBob: hi\n'],
    ['a heading in brackets', '[Script]\nAnn: hello\nBob: hi\n'],
    ['labels of title and author', 'ti: hello\nar: hi\n'],
    ['clocks in brackets', '[00:01.20] Ann: hello\n[00:02.40] Bob: hi\n'],
    ['headers as of a mail', 'From: Ann\nTo: Bob\n\nAnn: hello\nBob: hi\n'],
    ['a clock with a range', '0:00:00 - 0:00:04\nAnn: hello\nBob: hi\n'],
    ['a rule of HTML in words', 'Ann: write <div> and </div>\nBob: <p>why</p>\n'],
    ['signs like those of archives', 'PK: hello\nRIFF: hi\nPK: bye\n'],
    ['signs like those of a recording', 'ID3: hello\nOggS: hi\nID3: bye\n'],
    ['a page that is spoken of', '%PDF is a format.\n'],
    ['one line of a page', '<p>The meeting begins.</p>\nAnn: hello\nBob: hi\nAnn: bye\n'],
    ['a sound in italics', '<i>Laughter</i>\nAnn: hello\n'],
  ])('%s', async (_, text) => {
    expect(await parse(encode(text))).toMatchObject({ ok: true })
  })
})
