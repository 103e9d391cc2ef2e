import { expect, test } from 'vitest'
import { closed } from './letterspaced.ts'

test.each([
  ['田 小 滿 議 員 ： 政 府 可 否 告 知 本 會', '田小滿議員：政府可否告知本會'],
  ['田 小 滿 議 員, B.B.S., J.P.', '田小滿議員, B.B.S., J.P.'],
  ['工 資成 本 的 增 幅 是 多 少 ；', '工資成本的增幅是多少；'],
  ['J O H N  M O S S', 'JOHN MOSS'],
  ['A D A  M O S S, Millford', 'ADA MOSS, Millford'],
])('%s is set wide', (text, said) => expect(closed(text)).toBe(said))

test.each([
  '王 明',
  '王明 李安 田小满',
  '王 明 李小安 田小满 石大川',
  '主 席 ',
  'A B C',
  'J O H N M O S S',
  'Plan A  Plan B',
  '第 3 页',
])('%s stays', (text) => expect(closed(text)).toBe(text))
