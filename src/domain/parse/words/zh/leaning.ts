import type { WordTable } from '../../draft/word-table.ts'

/** Two things that were named before: a sentence that begins so is nothing without the one before it. */
export const BOTH: WordTable = [
  { word: '二者', yes: '二者缺一不可。' },
  { word: '两者', yes: '两者都要修。' },
  { word: '前者', yes: '前者先修。' },
  { word: '后者', yes: '后者可以等。' },
]

/** What else leans on the sentence before, of the same kind as itself. */
export const CHINESE_LEANING: WordTable = [
  { word: '它', yes: '它早就坏了。' },
  { word: '这', yes: '这很危险。' },
  {
    word: '其',
    not: { after: ['次', '中', '他'] },
    yes: '其原因是水。',
    no: ['其次要修桥。', '其中一盏坏了。', '其他灯都亮。'],
  },
  { word: '此举', yes: '此举省电。' },
  { word: '因此', yes: '因此要换灯。' },
  { word: '所以', yes: '所以要换灯。' },
  { word: '因为', yes: '因为水太深。' },
  { word: '从而', yes: '从而省下电费。' },
  { word: '即', yes: '即换掉旧灯。' },
  { word: '也就是说', yes: '也就是说，灯太旧。' },
  { word: '换言之', yes: '换言之，灯太旧。' },
  { word: '比如', yes: '比如东门的灯。' },
  { word: '例如', yes: '例如东门的灯。' },
  { word: '譬如', yes: '譬如东门的灯。' },
  { word: '然而', yes: '然而灯还是不亮。' },
  { word: '但', yes: '但灯还是不亮。' },
  { word: '可是', yes: '可是灯还是不亮。' },
  { word: '否则', yes: '否则桥要塌。' },
  { word: '而', not: { after: ['且'] }, yes: '而桥没有修。', no: ['而且桥也没有修。'] },
  { word: '只有', yes: '只有换灯才行。' },
  { word: '甚至', yes: '甚至没有人管。' },
  { word: '尤其', yes: '尤其是东门。' },
  { word: '虽然', yes: '虽然贵，但是值。' },
  { word: '尽管', yes: '尽管贵，但是值。' },
  { word: '不仅', yes: '不仅暗，而且滑。' },
]
