import { describe, expect, test } from 'vitest'
import { paragraph, run, word, zip } from './docx.fixture.ts'
import { apartOf, box, read, textOf } from './read-docx.fixture.ts'

describe('notes', () => {
  const note = (id: string) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
  const footnotes =
    `<w:footnote w:id="-1">${paragraph('<w:r><w:separator/></w:r>')}</w:footnote>` +
    `<w:footnote w:id="2">${paragraph('Built in 1962.')}</w:footnote>` +
    `<w:footnote w:id="3">${paragraph('Nobody refers to it.')}</w:footnote>`

  test('stand at the end, apart, under a heading', async () => {
    const body = paragraph(run('Ann: the pump is old.') + note('2')) + paragraph('Bob: mend it.')
    const { text, warnings } = await read(body, { footnotes })
    expect(text).toBe('Ann: the pump is old.\nBob: mend it.\nFootnotes\n[1] Built in 1962.')
    expect(await apartOf(body, { footnotes })).toEqual(['[1] Built in 1962.'])
    expect(warnings).toMatchObject([{ code: 'beside-the-text', facts: [1] }])
  })

  test('of deleted text do not come back', async () => {
    const body = paragraph(`${run('Ann: yes.')}<w:del>${note('2')}</w:del>`)
    expect(await textOf(body, { footnotes })).toBe('Ann: yes.')
  })

  test('at the end of the document likewise, in the language of the notes', async () => {
    const body = paragraph(`${run('甲：好')}<w:r><w:endnoteReference w:id="1"/></w:r>`)
    const endnotes = `<w:endnote w:id="1">${paragraph('一九六二年建')}</w:endnote>`
    expect(await textOf(body, { endnotes })).toBe('甲：好\n尾注\n[1] 一九六二年建')
  })
})

test('a box follows its paragraph once, and is nobody’s', async () => {
  const body = paragraph(run('Ann: the pump') + box('Pump of 1962') + run(' is old.'))
  expect(await textOf(body)).toBe('Ann: the pump is old.\nPump of 1962')
  expect(await apartOf(body)).toEqual(['Pump of 1962'])
})

test('a document that stands in boxes is read', async () => {
  const body = paragraph(box('Ann: the pump is old.')) + paragraph(box('Bob: mend it.'))
  expect(await textOf(body)).toBe('Ann: the pump is old.\nBob: mend it.')
  expect(await apartOf(body)).toEqual([])
})

/** A web archive of one page. */
const mht = (encoding: string, body: string) =>
  `MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n  boundary="----=part"\r\n\r\n------=part\r\nContent-Type: text/html;\r\n  charset="utf-8"\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n------=part--\r\n`

describe('files put in whole', () => {
  const chunk = '<w:altChunk r:id="part"/>'
  const around = (put: string) => paragraph('Before.') + put + paragraph('After.')
  const inPlace = (name: string) => around(chunk.replace('part', name))

  test.each([
    [
      'a.html',
      '<html><head><title>x</title></head><body><p>Ann: the &lt;pump&gt;&nbsp;is<br>old.<script>"</p>"</script></p><table><tr><td>1</td><td>2</td></tr></table></body></html>',
      'Ann: the <pump> is\nold.\n1\t2',
    ],
    ['a.txt', 'Ann: yes.\r\nBob: no.', 'Ann: yes.\nBob: no.'],
    ['a.mht', mht('quoted-printable', '<p>\u5468=E5=B2=9A=EF=BC=9A=\r\na=3Db</p>'), '周岚：a=b'],
    ['b.mht', mht('base64', '5ZGo5bKa77yaYQ=='), '周岚：a'],
    ['c.mht', mht('8bit', '<p>“周岚”：a</p>'), '“周岚”：a'],
    ['a.docx', word(paragraph('Ann: yes.')), 'Ann: yes.'],
  ])('%s is read where it stands', async (name, content, text) => {
    expect(await textOf(inPlace(name), { chunks: { [name]: content } })).toBe(
      `Before.\n${text}\nAfter.`,
    )
  })

  test.each([
    ['a.rtf', '{\\rtf1 Ann}'],
    ['a.docx', zip({ 'b.txt': 'b' })],
  ])('%s of no known kind is told', async (name, content) => {
    const { text, warnings } = await read(inPlace(name), { chunks: { [name]: content } })
    expect(text).toBe('Before.\nAfter.')
    expect(warnings).toEqual([{ code: 'document-left-out', facts: ['parts', 1] }])
  })
})
