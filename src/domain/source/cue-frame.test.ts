import { expect, test } from 'vitest'
import { isCueFrame } from './cue-frame.ts'

const VTT = `WEBVTT - harbour

7
00:00:01.000 --> 00:00:04.000 align:start
Ann: How many piers are there?

8

00:00:05.000 --> 00:00:09.000
12

9
00:00:10,000 --> 00:00:12,000 Ann: words behind the times
WEBVTT is a format, at 00:00:09.000
`

test('the header, numbers above times and times are none of the words; numbers that are said are', () => {
  const lines = [...VTT.matchAll(/[^\n]+/g)].map(({ 0: line, index: start }) => ({
    line,
    frame: isCueFrame(VTT, { start, end: start + line.length }),
  }))
  expect(lines.filter(({ frame }) => !frame).map(({ line }) => line)).toEqual([
    'Ann: How many piers are there?',
    '12',
    '00:00:10,000 --> 00:00:12,000 Ann: words behind the times',
    'WEBVTT is a format, at 00:00:09.000',
  ])
})
