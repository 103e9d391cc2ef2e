import { expect, test } from 'vitest'
import { edgeCost } from './edges.ts'

const TEXT = '桥太窄，二是路太暗。修'

test.each([
  ['start', '桥', 0],
  ['start', '太窄', 5],
  ['start', '二是', 0],
  ['start', '，二', 5],
  ['start', '修', 0],
  ['end', '，二', 0.4],
  ['end', '。修', 0],
  ['end', '修', 5],
] as const)('the %s of a span before %s', (edge, words, cost) => {
  expect(edgeCost(TEXT, TEXT.indexOf(words), edge)).toBe(cost)
})

test('where a text begins and ends, and beyond', () => {
  expect(edgeCost(TEXT, TEXT.length, 'end')).toBe(0)
  expect(edgeCost('桥', 0, 'end')).toBe(5)
  for (const at of [-1, TEXT.length + 1]) expect(edgeCost(TEXT, at, 'start')).toBe(10)
})
