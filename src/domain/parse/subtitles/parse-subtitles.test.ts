import { expect, test } from 'vitest'
import { sniffFormat } from '../sniff.ts'
import { parseSubtitles } from './parse-subtitles.ts'

const VTT = `WEBVTT

NOTE made by hand

00:01.000 --> 00:03.000
<v 张三>河边的路灯

00:03.000 --> 00:05.000
<v 张三>坏了&amp;没人修。</v>

00:00:05.000 --> 00:00:07.000 align:start
李四: 我们应该<b>马上</b>换。

00:00:07.500 --> 00:00:09.000
<v.loud 王五>好。<v 李四>行。
`

test('joins the cues of one voice and keeps their places', () => {
  const draft = parseSubtitles(VTT)!
  expect(draft.people.map(({ name }) => name)).toEqual(['张三', '李四', '王五'])
  expect(draft.points.map(({ person, text, time }) => [person, text, time])).toEqual([
    [0, '河边的路灯坏了&没人修', 1000],
    [1, '我们应该马上换', 5000],
    [2, '好', 7500],
    [1, '行', 7500],
  ])
  const { start, end } = draft.points[0]!.span
  expect(VTT.slice(start, end)).toMatch(/^河边的路灯[\s\S]*没人修。?$/)
})

test('reads SRT with labels and goes on in the same voice', () => {
  const srt =
    '1\n00:00:01,000 --> 00:00:02,000\nMary: The bridge\n\n2\n00:00:02,000 --> 00:00:04,000\nis closed.\n'
  const draft = parseSubtitles(srt)!
  expect(draft.points.map(({ text }) => text)).toEqual(['The bridge is closed.'])
})

test('words without a voice are nobody’s; a file without cues is none', () => {
  expect(parseSubtitles('WEBVTT\n\n00:01.000 --> 00:02.000\n风声\n')!.unassigned).toHaveLength(1)
  expect(parseSubtitles('WEBVTT\n\nnothing here\n')).toBeNull()
})

test.each([
  ['webvtt\n\n00:01 --> 00:02\n风声', 'webvtt'],
  ['1\n00:00:01,000 --> 00:00:02,000\n风声', 'srt'],
  ['0:0:1.0 --> 0:0:2.0\n风声', 'srt'],
  [' 1 \n00：00：01，000 －－＞ 00：00：02，000\n风声', 'srt'],
  ['10:30 → 11:00 喝茶', 'prose'],
])('is known by its first lines: %j', (text, format) => expect(sniffFormat(text)).toBe(format))
