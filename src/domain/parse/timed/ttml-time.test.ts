import { expect, test } from 'vitest'
import { readTtmlTime, timeBaseOf } from './ttml-time.ts'

const base = (attributes: Record<string, string> = {}) => timeBaseOf((name) => attributes[name])

test.each([
  ['00:00:01', {}, 1000],
  ['100:00:00.5', {}, 360_000_500],
  ['00:00:01:15', {}, 1500],
  ['00:00:01:10', { frameRate: '25' }, 1400],
  ['00:00:01:12.1', { frameRate: '24', subFrameRate: '2' }, 1521],
  ['00:00:10:00', { frameRate: '30', frameRateMultiplier: '1000 1001' }, 10_000],
  ['30f', { frameRate: '30', frameRateMultiplier: '1000 1001' }, 1001],
  ['1.5s', {}, 1500],
  ['2m', {}, 120_000],
  ['250ms', {}, 250],
  ['0.5h', {}, 1_800_000],
  ['3t', {}, 3000],
  ['50t', { frameRate: '25' }, 2000],
  ['10000000t', { tickRate: '10000000' }, 1000],
  ['wallclock(2026-05-11T10:00)', {}, undefined],
  ['1', {}, undefined],
  ['', {}, undefined],
])('%s with %j is %s ms', (words, attributes, ms) =>
  expect(readTtmlTime(words, base(attributes as Record<string, string>))).toBe(ms),
)
