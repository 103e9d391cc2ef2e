import { expect, test } from 'vitest'
import { acceptOf, FORMATS, isNamedAs } from './formats.ts'
import { sniffFormat } from './sniff.ts'

test('a file chooser offers all endings and media types', () => {
  expect(acceptOf(FORMATS.filter(({ kind }) => kind === 'table'))).toBe(
    '.csv,.tsv,text/csv,text/tab-separated-values,.xlsx,.ods,.fods,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.oasis.opendocument.spreadsheet',
  )
  for (const { endings } of FORMATS)
    for (const ending of endings) expect(acceptOf(FORMATS).split(',')).toContain(`.${ending}`)
})

test('a name settles what looks do not, in any case of letters', () => {
  expect(sniffFormat('词', 'a.VTT')).toBe('webvtt')
  expect(sniffFormat('词', 'a.srt')).toBe('srt')
  expect(sniffFormat('词', 'a.tsv')).toBe('table')
  expect(sniffFormat('{', 'a.json')).toBe('json')
  expect(sniffFormat('词', 'vtt')).toBe('prose')
  expect(isNamedAs('docx', 'A.DOCX')).toBe(true)
  expect(isNamedAs('docx', 'docx')).toBe(false)
})

test('what a text can only be goes before its name', () => {
  expect(sniffFormat('WEBVTT\n\n00:01.000 --> 00:02.000\n词', 'a.json')).toBe('webvtt')
  expect(sniffFormat('[{"a": 1}]', 'a.srt')).toBe('json')
  expect(sniffFormat('甲：好。\n乙：不好。\n甲：好。\n乙：不好。\n', 'a.txt')).toBe('labelled')
})
