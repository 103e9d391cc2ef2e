import { expect, test } from 'vitest'
import { readTag } from './tags.ts'

const read = (text: string) => readTag(text, 0, text.length)

test.each([
  ['<v Rosa>', 'Rosa'],
  ['<v.first.loud Rosa Lind>', 'Rosa Lind'],
  ['<v\tRosa  Lind >', 'Rosa Lind'],
  ['<v Rosa\nLind>', 'Rosa Lind'],
  ['<V 林 荷>', '林 荷'],
  ['<v R&oacute;sa O&#39;Dea&lrm;>', "Rósa O'Dea"],
  ['<v R&D&nbsp;team>', 'R&D team'],
  ['<v >', ''],
  ['<v>', ''],
  ['<v.loud>', ''],
])('a voice: %s', (text, name) => expect(read(text)).toMatchObject({ kind: 'voice', name }))

test.each([
  ['</v>', 'voice-end'],
  ['<00:01.500>', 'time'],
  ['<00:00:01.500>', 'time'],
  ['<c.loud>', 'colour'],
  ['</c>', 'colour-end'],
  ['</font>', 'colour-end'],
  ['<I>', 'look'],
  ['<lang zh-Hans>', 'look'],
  ['<rt>', 'reading'],
  ['</rt>', 'look'],
  ['<br/>', 'break'],
])('%s', (text, kind) => expect(read(text)).toMatchObject({ kind, end: text.length }))

test.each([
  ['<c.yellow.bg_blue>', 'yellow'],
  ['<c.loud.Cyan>', 'cyan'],
  ['<c.colorE5E5E5>', 'colore5e5e5'],
  ['<font color="#FFF" size=3>', '#fff'],
  ["<font size=3 color = 'red'>", 'red'],
  ['<c.bg_blue>', undefined],
  ['<font size=3>', undefined],
])('a colour: %s', (text, colour) => expect(read(text)).toMatchObject({ kind: 'colour', colour }))

test.each([
  '<林荷> 好',
  '<Rosa>',
  '<i or b>',
  '<c Rosa>',
  '< b >',
  '<3',
  '<v Rosa',
  '<v <i>',
  '<>',
  '<v\n\nx>',
])('words: %j', (text) => expect(read(text)).toBeNull())
