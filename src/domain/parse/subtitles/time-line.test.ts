import { expect, test } from 'vitest'
import { readTimeLine } from './time-line.ts'

test.each([
  ['00:00:01.000 --> 00:00:02.500', 1000, 2500],
  ['00:00:01,000 --> 00:00:02,500', 1000, 2500],
  ['0:0:3.0 --> 0:0:5.340', 3000, 5340],
  ['00:01 --> 00:12', 1000, 12_000],
  ['00:01.000-->00:02.000', 1000, 2000],
  ['\t00:01.000\t-->\t00:02.000\t', 1000, 2000],
  ['00:01.00000 --> 00:02.50000', 1000, 2500],
  ['1000:00:01.000 --> 123456:00:01.000', 3_600_001_000, 444_441_601_000],
  ['00：01．000 －－＞ ００:０２.000', 1000, 2000],
  ['00: 00: 01,000 -> 00: 00: 02,000', 1000, 2000],
  ['00:01.000 → 00:02.000', 1000, 2000],
  ['00:01.000 –> 00:02.000', 1000, 2000],
  ['00:01.000 --&gt; 00:02.000', 1000, 2000],
  ['00:05.000 --> 00:02.000', 5000, 2000],
  ['00:01.000 --> 00:02.000 align:start position:0%', 1000, 2000],
  ['00:00:01,000 --> 00:00:02,000  X1:40 X2:600 Y1:20 Y2:50', 1000, 2000],
  ['00:01.000 -->', 1000, undefined],
  ['00:0l.000 --> 00:02.000', undefined, undefined],
  ['00:00:01:05 --> 00:00:02:10', undefined, undefined],
])('%s', (line, start, end) =>
  expect(readTimeLine(line)).toMatchObject({ start, end, words: line.length }),
)

test('says where words stand behind the times', () => {
  const line = '00:01.000 --> 00:02.000 align:start The tap drips.'
  expect(line.slice(readTimeLine(line)!.words)).toBe('The tap drips.')
})

test.each([
  '10:30 → 11:00 tea',
  '10:30 -> we meet',
  'first --> second',
  '--> 00:02.000 and on',
  'from 00:01 --> 00:02',
  '10:30',
  '3 --> 4',
  '',
])('no times: %s', (line) => expect(readTimeLine(line)).toBeNull())
