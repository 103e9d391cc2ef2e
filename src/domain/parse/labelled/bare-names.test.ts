import { expect, test } from 'vitest'
import { looksLabelled, parseLabelled } from './labelled.ts'

const people = (text: string) =>
  looksLabelled(text) ? parseLabelled(text).people.map(({ name }) => name) : []

/** Names alone, in turn, each above one of the lines. */
const below = (names: readonly string[], lines: readonly string[]) =>
  lines.map((line, i) => `${names[i % names.length]}\n${line}\n\n`).join('')

const ZH = [
  '我觉得村里的桥太老了我们应该把它修一修',
  '灯也要修一修',
  '那就这样定下来吧',
  '好的再见',
]
const ZH_LONG = ['村里的桥太老了应该修一修', '灯也要修一修再换一换电线', '那就这样定下来吧大家辛苦']
const EN = ['The bridge is old', 'Yes I agree', 'So do we mend it', 'ok', 'See you soon']

test.each([
  ['in Chinese', ['张文山', '李大河'], ZH],
  ['in Chinese, one word or two', ['张文山', '李大河'], ['好的', '行', '那就修桥吧', '好']],
  ['in Chinese, below words that may be none', ['桥边人', '灯下人'], [...ZH_LONG, ...ZH_LONG]],
  ['in English', ['Ada Moss', 'Jo Reed'], EN],
  ['below names that are words', ['Moss', 'Lamp'], ['I think so', 'Do you', 'Yes we do', 'ok']],
  ['below numbers', ['Speaker 1', 'Speaker 2'], ['yes', 'ok', 'so it is', 'fine']],
])('words without a full stop below names alone are said: %s', (_, names, lines) => {
  expect(people(below(names, lines))).toEqual(names)
})

test.each([
  [
    ['Old Business', 'New Business'],
    ['lamps at the weir', 'bridge', 'lamps again', 'the mill'],
  ],
  [
    ['Market Square', 'Mill Lane'],
    ['three lamps', 'one lamp', 'no lamps', 'four lamps'],
  ],
])('short entries below headings that come back are nobody’s: %j', (heads, entries) => {
  expect(people(below(heads, entries))).toEqual([])
})
