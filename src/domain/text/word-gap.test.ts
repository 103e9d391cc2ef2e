import { expect, test } from 'vitest'
import { gapBetween } from './word-gap.ts'

test.each([
  ['the', 'lamp', ' '],
  ['out.', 'We', ' '],
  ['修', '灯', ''],
  ['灯。', '好', ''],
  ['ランプ', 'を', ''],
  ['โคม', 'ไฟ', ''],
  ['가로등이', '꺼졌다', ' '],
  ['GDP', '增长', ''],
  ['𠮷', 'a', ''],
])('%s and %s', (before, after, gap) => expect(gapBetween(before, after)).toBe(gap))
