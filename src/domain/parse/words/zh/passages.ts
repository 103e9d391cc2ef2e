import type { WordTable } from '../../draft/word-table.ts'

const PARTS = ['问题', '問題', '议题', '議題', '话题', '話題', '环节', '環節', '部分', '轮', '輪']
const PEOPLE = [
  '老师',
  '老師',
  '教授',
  '总',
  '總',
  '校长',
  '校長',
  '先生',
  '女士',
  '博士',
  '院长',
  '主任',
  '委员',
]

/** Words with which somebody goes on to another subject, or gives the word. */
export const CHINESE_PASSAGES: WordTable = [
  { word: '下一', maybe: ['个', '個'], to: PARTS, yes: '下一个问题是路灯。' },
  { word: '接下来', yes: '接下来谈池塘。' },
  { word: '接下來', yes: '接下來談池塘。' },
  { word: '下面', yes: '下面请田岚讲。' },
  { word: '有请', yes: '有请周桥。' },
  { word: '有請', yes: '有請周橋。' },
  { word: '第一', maybe: ['个', '個'], to: PARTS, yes: '第一个议题是路灯。' },
  { word: '第二', maybe: ['个', '個'], to: PARTS, yes: '第二个议题是池塘。' },
  { word: '第三', maybe: ['个', '個'], to: PARTS, yes: '第三轮开始。' },
  { word: '第四', maybe: ['个', '個'], to: PARTS, yes: '第四个问题留给田岚。' },
  { word: '请', to: PEOPLE, within: 10, yes: '请田岚老师讲。' },
  { word: '請', to: PEOPLE, within: 10, yes: '請田嵐老師講。' },
  { word: '最后', yes: '最后谈预算。' },
  { word: '最後', yes: '最後談預算。' },
  { word: '议题', yes: '这是新的议题。' },
  { word: '議題', yes: '這是新的議題。' },
  { word: '话题', yes: '换一个话题。' },
  { word: '話題', yes: '換一個話題。' },
  { word: '想问', yes: '我想问路灯的事。' },
  { word: '想問', yes: '我想問路燈的事。' },
  { word: '问一下', yes: '问一下田岚。' },
  { word: '問一下', yes: '問一下田嵐。' },
  { word: '再问', yes: '我再问池塘。' },
  { word: '回到', yes: '回到池塘上来。' },
  { word: '总结', yes: '我总结前面的话。' },
  { word: '總結', yes: '我總結前面的話。' },
]

/** Words that end what came before. */
export const CHINESE_THANKS: WordTable = [
  { word: '感谢', yes: '感谢田岚。' },
  { word: '感謝', yes: '感謝田嵐。' },
  { word: '谢谢', yes: '好，谢谢。' },
  { word: '謝謝', yes: '好，謝謝。' },
  { word: '多谢', yes: '多谢周桥。' },
]
