import { expect, test } from 'vitest'
import { parseText } from '../parse.ts'
import { voiceName } from './voice-names.ts'

test.each([
  ['田小满', 'Tian Xiaoman', 'Tian Xiaoman'],
  ['汉斯·米勒', 'Hansi Mile', 'Hansi Mile'],
  ['Ada Moss', '', 'Ada Moss'],
  ['说话人 1', 'Shuohuaren 1', 'Speaker 1'],
  ['发言人A', 'Fayanren A', 'Speaker A'],
  ['主持人', 'Zhu Chiren', 'Host'],
  ['主席', 'Zhu Xi', 'Chair'],
  ['李議員', 'Li Yiyuan', undefined],
  ['运输局局长', 'Yunshujujuzhang', undefined],
  ['会议室B', 'Huiyishi B', undefined],
])('%s', (name, spelt, english) => expect(voiceName(name, spelt, null, true).en).toBe(english))

test('a Japanese name is not spelt as a Chinese one', async () => {
  const text = '○議長（山本岚君）　会議を開きます。\n◆５番（林田岚君）　お尋ねします。\n'
  const parsed = await parseText(text)
  if (!parsed.ok) throw new Error(parsed.failure.code)
  expect(parsed.transcript.speakers.map(({ name }) => name)).toEqual([
    { ja: '山本岚' },
    { ja: '林田岚' },
  ])
})
