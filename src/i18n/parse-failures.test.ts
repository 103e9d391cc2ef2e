import { expect, test } from 'vitest'
import { failureInWords } from './parse-failures.ts'

const HAN = /\p{Script=Han}/u

test.each([
  [{ code: 'empty' }, 'no text', '没有文字'],
  [{ code: 'binary' }, 'no text', '不是文字'],
  [{ code: 'binary', kind: 'pdf' }, 'a PDF', 'PDF'],
  [{ code: 'encoding', offset: 3 }, 'byte 3', '第 3 字节'],
  [{ code: 'too-large', bytes: 2 << 20, limit: 1 << 20 }, '2.0 MiB', '上限 1.0 MiB'],
  [{ code: 'json-syntax', line: 2, column: 8 }, 'line 2, column 8', '第 2 行第 8 列'],
  [{ code: 'json-foreign' }, 'no "format"', '没有 "format"'],
  [{ code: 'json-foreign', received: 'x' }, 'format "x"', '“x”'],
  [{ code: 'format-future', received: 'a@2', supported: 'a@1' }, 'a@2', 'a@2'],
  [
    { code: 'json-invalid', problems: [{ path: 'points[0].kind', code: 'missing' }] },
    'points[0].kind: this field is required',
    'points[0].kind：缺少',
  ],
  [{ code: 'needs-columns', headers: ['a', 'b'] }, 'a, b', 'a、b'],
  [{ code: 'table-empty' }, 'No row', '没有一行'],
  [{ code: 'no-cues', format: 'srt' }, 'SRT', 'SRT'],
  [{ code: 'no-cues', format: 'webvtt' }, 'WebVTT', 'WebVTT'],
  [{ code: 'docx' }, 'no .docx', '.docx'],
  [{ code: 'binary', kind: 'rtf' }, 'an RTF document', 'RTF 文件'],
  [{ code: 'binary', kind: 'web-page' }, 'a web page', '网页'],
  [{ code: 'binary', kind: 'spreadsheet' }, 'a spreadsheet', '电子表格'],
] as const)('%j says what, where and what to do in both languages', (failure, en, zh) => {
  const english = failureInWords(failure, 'en')
  const chinese = failureInWords(failure, 'zh')
  expect(english.what).toContain(en)
  expect(chinese.what).toContain(zh)
  expect(chinese.what).toMatch(HAN)
  for (const words of [english.what, english.help]) {
    expect(words).not.toMatch(HAN)
    expect(words).toMatch(/^[A-Z].*\.$/)
  }
  expect(chinese.help).toMatch(/。$/)
})

test('of many faults the first few are named', () => {
  const problems = Array.from({ length: 30 }, (_, i) => ({
    path: `points[${i}]`,
    code: 'missing' as const,
  }))
  const { what } = failureInWords({ code: 'json-invalid', problems }, 'en')
  expect(what).toContain('points[9]')
  expect(what).not.toContain('points[10]')
})
