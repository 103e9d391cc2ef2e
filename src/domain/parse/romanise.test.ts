import { expect, test } from 'vitest'
import { loadRomaniser } from './romanise.ts'

test.each([
  ['吴益明', 'Wu Yiming', 'wu-yiming'],
  ['欧阳雪', 'Ouyang Xue', 'ouyang-xue'],
  ['单小雨', 'Shan Xiaoyu', 'shan-xiaoyu'],
  ['吕明', 'Lü Ming', 'lyu-ming'],
  ['汉斯·米勒', 'Hansi Mile', 'hansi-mile'],
  ['Mary Jones', 'Mary Jones', 'mary-jones'],
  ['说话人 1', 'Shuohuaren 1', 'shuohuaren-1'],
])('%s', async (name, latin, slug) => {
  const romanise = await loadRomaniser()
  expect(romanise(name)).toEqual({ name: latin, slug })
})
