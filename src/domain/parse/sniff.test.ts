import { expect, test } from 'vitest'
import { sniffFormat } from './sniff.ts'

test.each([
  ['webvtt\n\n00:01 --> 00:02\n风声', 'webvtt'],
  ['1\n00:00:01,000 --> 00:00:02,000\n风声', 'srt'],
  ['0:0:1.0 --> 0:0:2.0\n风声', 'srt'],
  [' 1 \n00：00：01，000 －－＞ 00：00：02，000\n风声', 'srt'],
])('subtitles are known by their first lines: %j', (text, format) =>
  expect(sniffFormat(text)).toBe(format),
)

test('a range of hours before words is no subtitle', () => {
  expect(sniffFormat('10:30 → 11:00 喝茶\n')).not.toBe('srt')
})
