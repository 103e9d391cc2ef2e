import { expect, test } from 'vitest'
import { parseText } from '../parse.ts'
import { parseSubtitles } from './parse-subtitles.ts'

const VTT = `WEBVTT

NOTE made by hand

00:01.000 --> 00:03.000
<v 张三>河边的路灯

00:03.000 --> 00:05.000
<v 张三>坏了&amp;没人修。</v>

00:00:05.000 --> 00:00:07.000 align:start
<v >我们应该<b>马上</b>换。

00:00:07.500 --> 00:00:09.000
<v.loud 王五>好。<v 李四>行。
`

test('joins the cues of one voice and keeps their places; an unknown voice is nobody', () => {
  const draft = parseSubtitles(VTT)!
  expect(draft.people.map(({ name }) => name)).toEqual(['张三', '王五', '李四'])
  expect(draft.points.map(({ person, text, time }) => [person, text, time])).toEqual([
    [0, '河边的路灯坏了&没人修', 1000],
    [1, '好', 7500],
    [2, '行', 7500],
  ])
  const { start, end } = draft.points[0]!.span
  expect(VTT.slice(start, end)).toMatch(/^河边的路灯[\s\S]*没人修。?$/)
  expect(draft.unassigned.map((span) => VTT.slice(span.start, span.end))).toEqual([
    '我们应该<b>马上</b>换。',
  ])
})

test('words without a voice are nobody’s; a file without cues is none', () => {
  expect(parseSubtitles('WEBVTT\n\n00:01.000 --> 00:02.000\n风声\n')!.unassigned).toHaveLength(1)
  expect(parseSubtitles('WEBVTT\n\nnothing here\n')).toBeNull()
})

test('a reference to a mark beside what is said is nobody’s words', async () => {
  const text = 'WEBVTT\n\n00:01.000 --> 00:03.000\n<v Ann>&#45;-&#62; ! The lamp is out.\n'
  const parsed = await parseText(text, { letters: true })
  expect(parsed.ok && parsed.transcript.parse?.unassigned).toEqual([])
  expect(parsed).toMatchObject({ letters: { point: 12, label: 3, unassigned: 0 } })
})
