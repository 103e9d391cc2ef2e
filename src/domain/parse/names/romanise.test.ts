import { expect, test } from 'vitest'
import { loadRomaniser } from './romanise.ts'

test.each([
  ['吴益明', 'Wu Yiming', 'wu-yiming'],
  ['欧阳雪', 'Ouyang Xue', 'ouyang-xue'],
  ['单小雨', 'Shan Xiaoyu', 'shan-xiaoyu'],
  ['种小雨', 'Chong Xiaoyu', 'chong-xiaoyu'],
  ['區小雨', 'Ou Xiaoyu', 'ou-xiaoyu'],
  ['万俟小雨', 'Moqi Xiaoyu', 'moqi-xiaoyu'],
  ['歐陽小雨', 'Ouyang Xiaoyu', 'ouyang-xiaoyu'],
  ['尉遲雨', 'Yuchi Yu', 'yuchi-yu'],
  ['区长', 'Quzhang', 'quzhang'],
  ['秘书长', 'Mishuzhang', 'mishuzhang'],
  // Beyond UTF-16's first plane, with a reading and without.
  ['王𬱖', 'Wang Di', 'wang-di'],
  ['王𠮷', 'Wang 𠮷', 'wang'],
  ['吕明', 'Lü Ming', 'lyu-ming'],
  ['汉斯·米勒', 'Hansi Mile', 'hansi-mile'],
  ['Mary Jones', 'Mary Jones', 'mary-jones'],
  ['说话人 1', 'Shuohuaren 1', 'shuohuaren-1'],
])('%s', async (name, latin, slug) => {
  const romanise = await loadRomaniser()
  expect(romanise(name)).toEqual({ name: latin, slug })
})

test('without Chinese in what names are from the dictionary is not needed', async () => {
  const romanise = await loadRomaniser(['Zoë', 'a text'])
  expect(romanise('Zoë Ng')).toEqual({ name: 'Zoë Ng', slug: 'zoe-ng' })
  const read = await loadRomaniser(['Zoë', '吕明说'])
  expect(read('吕明').slug).toBe('lyu-ming')
})
