import { expect, test } from 'vitest'
import english from './en/foreign-kinds.ts'
import { failuresInWords } from './parse-failures.ts'
import chinese from './zh/foreign-kinds.ts'

const TIER = { tier: 2, name: 'words', count: 40, sample: '', likely: false }
const HAN = /\p{Script=Han}/u

test.each([
  [{ code: 'empty' }, 'no text', '没有文字'],
  [{ code: 'binary' }, 'no text', '不是文字'],
  [{ code: 'encoding', offset: 3 }, 'byte 3', '第 3 字节'],
  [{ code: 'too-large', bytes: 2 << 20, limit: 1 << 20 }, '2.0 MiB', '上限 1.0 MiB'],
  [
    { code: 'too-large', bytes: 2 << 20, limit: 1 << 20, unpacked: true },
    'Unpacked, it has 2.0 MiB',
    '解压后大小 2.0 MiB',
  ],
  [{ code: 'too-large', limit: 1 << 20 }, 'It has more than 1.0 MiB', '大小超过上限 1.0 MiB'],
  [
    { code: 'too-large', bytes: (1 << 20) + 1, limit: 1 << 20 },
    '1,048,577 B, over the limit of 1,048,576 B',
    '大小 1,048,577 B，超过上限 1,048,576 B',
  ],
  [{ code: 'too-many-lines', limit: 500_000 }, '500,000 paragraphs', '超过 500,000 个'],
  [{ code: 'json-syntax', line: 2, column: 8 }, 'line 2, column 8', '第 2 行第 8 列'],
  [{ code: 'xml-syntax', line: 2, column: 8 }, 'line 2, column 8', '第 2 行第 8 列'],
  [{ code: 'no-cues', format: 'ttml' }, 'TTML', 'TTML'],
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
  [{ code: 'needs-tiers', offers: [TIER] }, '3 words (40)', '3 words (40)'],
  [
    { code: 'needs-tiers', offers: [{ ...TIER, voice: 'Ada Moss' }] },
    '3 words (Ada Moss · 40)',
    '3 words (Ada Moss · 40)',
  ],
  [{ code: 'several-meetings', meetings: ['a', 'b'] }, 'a; b', 'a；b'],
  [
    { code: 'json-shape', format: 'kokkai', path: 'a[0].b' },
    'records of Japan’s Diet, but a[0].b',
    'a[0].b 不合日本国会会议录',
  ],
  [{ code: 'no-cues', format: 'elan' }, 'no tier that was read', '所读的标注层'],
  [{ code: 'no-cues', format: 'textgrid' }, 'TextGrid', 'TextGrid'],
  [{ code: 'no-cues', format: 'chat' }, 'No main line', '没有一行发言'],
  [{ code: 'no-cues', format: 'kokkai' }, 'No speech', '日本国会会议录'],
  [{ code: 'no-cues', format: 'akoma-ntoso' }, '<question>', 'Akoma Ntoso'],
  [{ code: 'no-cues', format: 'public-whip' }, 'No <speech>', '没有一个 <speech>'],
  [{ code: 'no-cues', format: 'canada' }, '<Intervention>', '加拿大议会'],
  [{ code: 'textgrid-syntax', line: 2, column: 8 }, 'line 2, column 8', '第 2 行第 8 列'],
  [{ code: 'no-cues', format: 'srt' }, 'SRT', 'SRT'],
  [{ code: 'no-cues', format: 'webvtt' }, 'WebVTT', 'WebVTT'],
  [{ code: 'document', format: 'web' }, 'no page', '没有网页'],
  [{ code: 'document', format: 'docx' }, 'no .docx', '.docx'],
  [
    { code: 'document', format: 'odt', why: 'damaged', part: 'content.xml' },
    'content.xml',
    'content.xml',
  ],
  [{ code: 'document', format: 'sheet' }, 'no .xlsx', '.xlsx'],
  [{ code: 'document', format: 'docx', why: 'damaged' }, 'list of files', '文件目录'],
  [
    { code: 'document', format: 'docx', why: 'damaged', part: 'word/a.xml' },
    'word/a.xml',
    'word/a.xml',
  ],
  [{ code: 'document', format: 'docx', why: 'password' }, 'password', '密码'],
  [{ code: 'pdf', why: 'password' }, 'password', '密码'],
  [{ code: 'pdf', why: 'pictures' }, 'pictures', '扫描件'],
  [{ code: 'pdf', why: 'no-reader' }, 'fetched', '没有取到'],
  [{ code: 'pdf', why: 'no-maps' }, 'tell the characters', '字符表没有取到'],
  [{ code: 'pdf', why: 'signs' }, 'which letters', '是什么字'],
  [{ code: 'pdf', why: 'damaged' }, 'damaged PDF.', '已损坏。'],
  [{ code: 'pdf', why: 'damaged', page: 3 }, 'page 3', '第 3 页'],
  [{ code: 'encoding', offset: 3, encoding: 'big5' }, 'As Big5', '按 Big5'],
  [
    { code: 'needs-encoding', candidates: [{ encoding: 'shift_jis', sample: 'a\nb' }] },
    'Shift JIS ("a b")',
    'Shift JIS（“a b”）',
  ],
  [{ code: 'foreign', kind: 'rtf' }, 'an RTF document', 'RTF 文件'],
  [{ code: 'foreign', kind: 'xml', root: 'minutes' }, 'XML, with the root <minutes>', '<minutes>'],
  [
    { code: 'json-transcription', service: 'Deepgram', path: 'results.channels[1]' },
    'results.channels[1]',
    'results.channels[1]',
  ],
  [{ code: 'nothing-said', service: 'AssemblyAI' }, 'not one word', '没有一个字'],
  [{ code: 'json-transcription' }, 'a transcription service', '转写服务'],
] as const)('%j says what, where and what to do in both languages', (failure, en, zh) => {
  const english = failuresInWords('en')(failure)
  const chinese = failuresInWords('zh')(failure)
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
  const { what } = failuresInWords('en')({ code: 'json-invalid', problems })
  expect(what).toContain('points[9]')
  expect(what).not.toContain('points[10]')
})

test('each kind of file has a name and a way out in both languages', () => {
  expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort())
  for (const [kind, en] of Object.entries(english)) {
    expect(en.name, kind).toMatch(/^(?:an? |XML|subtitles |timed )/)
    expect(en.help, kind).toMatch(/^[A-Z].*\.$/)
    expect(en.name + en.help, kind).not.toMatch(HAN)
  }
  for (const [kind, { help }] of Object.entries(chinese)) expect(help, kind).toMatch(/^请.*。$/)
})
