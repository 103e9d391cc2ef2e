import { expect, test } from 'vitest'
import { FORMATS } from '../format/transcript.ts'
import { validateTranscript } from '../format/validate.ts'
import { MOST_BYTES } from '../text/limits.ts'
import { zip } from './documents/docx.fixture.ts'
import { parseBytes } from './parse.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const empty = {
  format: FORMATS[0],
  meeting: { id: 'm', title: { zh: '会' } },
  source: { length: 0, sha256: '0'.repeat(64) },
  themes: [],
  speakers: [],
  points: [],
}

test.each([
  ['an empty file', 'a.txt', new Uint8Array(), { code: 'empty' }],
  ['nothing but white space', 'a.txt', encode(' \r\n\t'), { code: 'empty' }],
  ['bytes that are no text', 'a.txt', new Uint8Array(64).fill(1), { code: 'binary' }],
  [
    'an encoding that is not known',
    'a.txt',
    Uint8Array.of(0x61, 0x62, 0xff, 0xff),
    { code: 'encoding', offset: 2 },
  ],
  ['200 MB', 'a.txt', new Uint8Array(200_000_000), { code: 'too-large', limit: MOST_BYTES }],
  ['broken JSON', 'a.json', encode('{\n  "a": ,'), { code: 'json-syntax', line: 2, column: 8 }],
  ['a table without usable columns', 'a.csv', encode('甲,乙\n1,2\n'), { code: 'needs-columns' }],
  ['a table without rows', 'a.csv', encode('发言人,内容\n'), { code: 'table-empty' }],
  ['WebVTT without cues', 'a.vtt', encode('WEBVTT\n\nNOTE x\n'), { code: 'no-cues' }],
  ['SRT without cues', 'a.srt', encode('张三：好\n'), { code: 'no-cues', format: 'srt' }],
  [
    'a future format',
    'a.json',
    encode(JSON.stringify({ ...empty, format: 'reyi/transcript@3' })),
    { code: 'format-future', received: 'reyi/transcript@3', supported: FORMATS.join(', ') },
  ],
  [
    'a transcript with a fault',
    'a.json',
    encode(JSON.stringify({ ...empty, speakers: [{ id: 'a b', name: { zh: '甲' } }] })),
    { code: 'json-invalid', problems: [{ path: 'speakers[0].id' }] },
  ],
  ['a .docx that is none', 'a.docx', encode('张三：好'), { code: 'document', format: 'docx' }],
  [
    'a .docx without a document',
    'a.docx',
    zip({ 'a.txt': 'a' }),
    { code: 'document', format: 'docx' },
  ],
] as const)('%s is refused, with the place', async (_, name, bytes, failure) => {
  expect(await parseBytes(bytes, { name })).toMatchObject({ ok: false, failure })
})

const MILLION = 1_000_000

test.each([
  ['no marks', 'a.txt', '字'.repeat(MILLION)],
  ['commas', 'a.txt', '字，'.repeat(MILLION / 2)],
  ['opening quotation marks', 'a.txt', '“'.repeat(MILLION)],
  ['digits', 'a.txt', '1'.repeat(MILLION)],
  ['a label', 'a.txt', `张三：${'字'.repeat(MILLION)}\n李四：好\n张三：好\n`],
  ['a cell', 'a.csv', `发言人,内容\n张三,${'字'.repeat(MILLION)}\n`],
  ['a cue', 'a.vtt', `WEBVTT\n\n00:01.000 --> 00:02.000\n张三：${'字'.repeat(MILLION)}\n`],
])(
  'a line of a million characters opens: %s',
  async (_, name, text) => {
    const parsed = await parseBytes(encode(text), { name })
    expect(parsed.ok).toBe(true)
    if (!parsed.ok) return
    expect(validateTranscript(parsed.transcript)).toMatchObject({ ok: true })
    expect(parsed.transcript.source.length).toBe(text.length)
  },
  60_000,
)

const MANY = 150_000
const many = (make: (i: number) => string) =>
  Array.from({ length: MANY }, (_, i) => make(i)).join('')

// More than a call has room for, in one speech, one list or one paragraph.
test.each([
  [
    'cues of one voice',
    'a.vtt',
    `WEBVTT\n\n00:01.000 --> 00:02.000\n<v 甲>${many(() => '好，\n')}`,
  ],
  ['voices that agree', 'a.txt', many((i) => `第${i % 9}号桌：我同意。\n`)],
  ['items of one list', 'a.txt', `区长田小满指出：${many((i) => `${(i % 99) + 1}）修灯；`)}`],
  ['quotations of one paragraph', 'a.txt', `区长田小满说：${many(() => '“修灯。”')}`],
  ['paragraphs that are nobody’s', 'a.txt', many(() => '灯是亮的。\n\n')],
])(
  'a hundred and fifty thousand open: %s',
  async (_, name, text) => {
    const parsed = await parseBytes(encode(text), { name })
    expect(parsed.ok).toBe(true)
    if (!parsed.ok) return
    const { points, parse } = parsed.transcript
    expect(points.length + (parse?.unassigned?.length ?? 0)).toBeGreaterThan(0)
  },
  60_000,
)
