import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { LONGEST_NAME } from '../format/rules.ts'
import { transcriptSchema } from '../format/transcript.ts'
import { normaliseText } from '../text/normalise.ts'
import { type ParseOptions, parseBytes, parseText } from './parse.ts'

async function transcriptOf(text: string, options?: ParseOptions) {
  const parsed = await parseText(text, options)
  if (!parsed.ok) throw new Error(parsed.failure.code)
  return parsed.transcript
}

const PIECES = [
  '张三',
  '欧阳雪',
  '书记',
  '教授',
  '委员',
  '某市副市长',
  '认为',
  '指出',
  '建议',
  '提出三点建议',
  '说',
  '他',
  '一是',
  '二是',
  '三是',
  '首先',
  '其次',
  '1）',
  '2）',
  '（一）',
  '“',
  '”',
  '：',
  '，',
  '。',
  '；',
  '\n',
  '、',
  '要修路',
  '缺人手',
  '也',
  '总结',
  '对张三的发言做了补充',
  '记者 李四',
  'Mary: ',
  '00:12 ',
  ' ',
  '最后',
  '等',
  '的',
  '\r\n',
  '（',
  '）',
  '发言人,内容\n',
  'WEBVTT\n\n',
  '00:01.000 --> 00:02.000\n',
  '<v 王五>',
  '{',
  '"',
  '😀',
  '\ud800',
]

test('whatever the text, the transcript is valid, its spans in order and in range', async () => {
  const text = fc.oneof(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  )
  await fc.assert(
    fc.asyncProperty(text, async (raw) => {
      const parsed = await parseText(raw)
      if (!parsed.ok || parsed.format === 'json') return
      const { transcript } = parsed
      expect(v.safeParse(transcriptSchema, transcript).issues).toBeUndefined()
      expect(transcript.source.text).toBe(normaliseText(raw))
      expect(transcript.source.length).toBe(normaliseText(raw).length)
      const ids = new Set(transcript.speakers.map(({ id }) => id))
      let end = 0
      for (const { span, speaker } of transcript.points) {
        expect(ids.has(speaker)).toBe(true)
        expect(span!.start).toBeGreaterThanOrEqual(end)
        expect(span!.end).toBeGreaterThan(span!.start)
        end = span!.end
      }
      const spans = [
        ...transcript.speakers.map(({ span }) => span),
        ...transcript.parse!.unassigned!,
        ...transcript.parse!.warnings!.map(({ span }) => span),
        ...(transcript.replies ?? []).map(({ span }) => span),
      ]
      for (const span of spans) {
        if (!span) continue
        expect(span.start).toBeLessThan(span.end)
        expect(span.end).toBeLessThanOrEqual(transcript.source.length)
      }
      expect(ids.size).toBe(transcript.speakers.length)
      expect(new Set(transcript.points.map(({ id }) => id)).size).toBe(transcript.points.length)
    }),
  )
}, 60_000)

test('names longer than the format allows are cut, and the transcript is valid', async () => {
  const long = 'n'.repeat(5_000)
  const table = `speaker,role,theme,text\n${long},${long},${long},said\n`
  const transcript = await transcriptOf(table)
  expect(v.safeParse(transcriptSchema, transcript).issues).toBeUndefined()
  expect(transcript.speakers[0]!.role!.en).toBe(`${'n'.repeat(LONGEST_NAME - 1)}…`)
  expect(transcript.source.text).toBe(table)
})

test('the same text gives the same transcript', async () => {
  const text = '座谈会\n某区副区长张小雨指出，一是修路；二是种树。\n'
  expect(await transcriptOf(text)).toEqual(await transcriptOf(text))
  expect(await transcriptOf(text.replaceAll('\n', '\r\n'))).toEqual(await transcriptOf(text))
})

test('where nobody is found the text still opens', async () => {
  const { speakers, points, parse } = await transcriptOf('山在那里。水也在那里。')
  expect([speakers, points]).toEqual([[], []])
  expect(parse?.warnings?.map(({ code }) => code)).toEqual(['nobody-found'])
  expect(parse?.unassigned).toHaveLength(2)
})

test('says that lexicons were missing, where a source has no themes of its own', async () => {
  const codes = async (text: string, lexiconsMissing: boolean) => {
    const parsed = await parseText(text, { lexiconsMissing })
    return parsed.ok && parsed.transcript.parse?.warnings?.map(({ code }) => code)
  }
  const report = '议事会\n区长田小满说，修灯。区长田小满还说，修桥。\n'
  expect(await codes(report, true)).toContain('no-lexicon')
  expect(await codes(report, false)).not.toContain('no-lexicon')
  expect(await codes('发言人,内容,主题\n张三,修灯,照明\n', true)).toEqual([])
})

test('files beside a text that has no use for them are told', async () => {
  const companions = [{ name: 'debates.xml', bytes: new TextEncoder().encode('<publicwhip/>') }]
  const parsed = await parseText('Ada Moss: The lamps are out.\nJo Reed: Mend them.\n', {
    companions,
  })
  if (!parsed.ok || !('transcript' in parsed)) throw new Error('not read')
  expect(parsed.transcript.parse?.warnings).toMatchObject([
    { code: 'companions-unread', message: { en: expect.stringContaining('debates.xml') } },
  ])
})

test('says in which languages everything is worded', async () => {
  expect(
    (await transcriptOf('Mary: Fix the lamp.\nJohn: I agree.\nMary: Good.\n')).meeting.languages,
  ).toEqual(['en'])
  expect(
    (await transcriptOf('张三：修灯。\n李四：同意。\n张三：好。\n')).meeting.languages,
  ).toEqual(['zh'])
  expect(
    (await transcriptOf('张三：修灯。\n李四：OK.\n张三：好。\n')).meeting.languages,
  ).toBeUndefined()
})

test.each([
  ['', 'empty'],
  [' \n ', 'empty'],
  ['{"a":', 'json-syntax'],
  ['WEBVTT\n\nhello', 'no-cues'],
])('%j fails as %s', async (text, code) => {
  expect(await parseText(text)).toMatchObject({ ok: false, failure: { code } })
})

test.each([
  ['prose', '区长田小满说，修灯。\n'],
  ['labelled', '张三：修灯。\n李四：好。\n'],
  ['webvtt', '00:01.000 --> 00:02.000\n张三：修第#盏灯\n\n'],
  ['table', '张三,修灯\n'],
] as const)('how far the work is never falls: %s', async (format, lines) => {
  const head = format === 'webvtt' ? 'WEBVTT\n\n' : format === 'table' ? '发言人,内容\n' : ''
  const shares: number[] = []
  const onShare = (share: number) => shares.push(share)
  // A cue that is shown again is read once.
  const text = Array.from({ length: 200 }, (_, i) => lines.replace('#', String(i))).join('')
  expect(await parseText(head + text, { format, onShare })).toMatchObject({ ok: true })
  expect(new Set(shares).size).toBeGreaterThan(100)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect(shares.at(0)).toBeLessThan(0.1)
  expect(shares.at(-1)).toBeGreaterThan(0.7)
  expect(shares.at(-1)).toBeLessThanOrEqual(1)
})

test('bytes are decoded; sizes and kinds refused', async () => {
  const bytes = new TextEncoder().encode('甲代表：好。\n乙代表：好。\n甲代表：散会。\n')
  expect(await parseBytes(bytes)).toMatchObject({ ok: true, format: 'labelled', encoding: 'utf-8' })
  expect(await parseBytes(bytes, { limit: 10 })).toMatchObject({
    failure: { code: 'too-large', limit: 10 },
  })
  expect(await parseText('甲甲甲甲', { limit: 3 })).toMatchObject({
    failure: { code: 'too-large' },
  })
  expect(await parseBytes(new Uint8Array())).toMatchObject({ failure: { code: 'empty' } })
  expect(await parseBytes(bytes, { name: 'a.docx' })).toMatchObject({
    failure: { code: 'document', format: 'docx' },
  })
  const zip = new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])
  expect(await parseBytes(zip)).toMatchObject({ failure: { code: 'foreign', kind: 'zip' } })
  const pdf = new TextEncoder().encode('%PDF-1.7\n')
  expect(await parseBytes(pdf)).toMatchObject({ failure: { code: 'pdf', why: 'damaged' } })
})

test.each([
  ['a.csv', '发言人,内容\n张三,修灯\n', 'table'],
  ['a.srt', '1\n00:00:01,000 --> 00:00:02,000\n张三：修灯\n', 'srt'],
  ['a.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\n张三：修灯\n', 'webvtt'],
  ['a.txt', '张三 00:01\n修灯\n李四 00:05\n好\n', 'labelled'],
  ['a.txt', '议事会\n张三委员说，修灯。\n', 'prose'],
])('%s with %j is read as %s', async (name, text, format) => {
  expect(await parseText(text, { name })).toMatchObject({ ok: true, format })
})
