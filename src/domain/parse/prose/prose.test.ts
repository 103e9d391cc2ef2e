import { expect, test } from 'vitest'
import { parseProse } from './prose.ts'

/** Who speaks, with role and the words of each point. */
function read(text: string) {
  const { people, points } = parseProse(text)
  return people.map(({ name, role }, i) => [
    name,
    role ?? '',
    ...points
      .filter(({ person }) => person === i)
      .map(({ span }) => text.slice(span.start, span.end)),
  ])
}
const names = (text: string) => parseProse(text).people.map(({ name }) => name)

test.each([
  [
    '东河区水务局副局长田小满发言，渠道要先清后修。',
    '田小满',
    '东河区水务局副局长',
    '渠道要先清后修',
  ],
  ['田小满教授则认为渠道要先清后修。', '田小满', '教授', '渠道要先清后修'],
  ['东河区委书记田小满代表说，渠道要先清后修。', '田小满', '东河区委书记 · 代表', '渠道要先清后修'],
  ['东岸大学的田小满教授认为渠道要先清后修。', '田小满', '东岸大学教授', '渠道要先清后修'],
  ['“渠道要先清后修。”东河村村民田小满说。', '田小满', '东河村村民', '“渠道要先清后修。”'],
  ['“渠道要先清后修”，田小满委员感慨。', '田小满', '委员', '“渠道要先清后修”'],
  ['田满也认为，渠道要先清后修。', '田满', '', '渠道要先清后修'],
  ['欧阳小满坦言，渠道要先清后修。', '欧阳小满', '', '渠道要先清后修'],
  ['围绕水渠管护，田小满提出建议：渠道要先清后修。', '田小满', '', '渠道要先清后修'],
  ['田小满：渠道要先清后修。', '田小满', '', '渠道要先清后修'],
  ['田小满接过话筒：“渠道要先清后修，再谈别的。”', '田小满', '', '“渠道要先清后修，再谈别的。”'],
  [
    '东河区区长田小满告诉记者：“渠道要先清后修，再谈别的。”',
    '田小满',
    '东河区区长',
    '“渠道要先清后修，再谈别的。”',
  ],
  [
    '东河区水务局局长、党组书记，东河水厂董事长田小满表示，渠道要先清后修。',
    '田小满',
    '东河区水务局局长、党组书记，东河水厂董事长',
    '渠道要先清后修',
  ],
  [
    '田小满（东河区水务局局长）建议，渠道要先清后修。',
    '田小满',
    '东河区水务局局长',
    '渠道要先清后修',
  ],
  ['德国水利工程师汉斯·米勒说，渠道要先清后修。', '汉斯·米勒', '德国水利工程师', '渠道要先清后修'],
  [
    '東河區水務局副局長陳小滿認為，渠道要先清後修。',
    '陳小滿',
    '東河區水務局副局長',
    '渠道要先清後修',
  ],
  [
    '雪域县民政局局长扎西多吉委员认为，渠道要先清后修。',
    '扎西多吉',
    '雪域县民政局局长 · 委员',
    '渠道要先清后修',
  ],
  [
    '南岭大学校长阿依古丽·买买提在讨论时建议，渠道要先清后修。',
    '阿依古丽·买买提',
    '南岭大学校长',
    '渠道要先清后修',
  ],
  [
    '德国水利工程师汉斯·米勒则认为，渠道要先清后修。',
    '汉斯·米勒',
    '德国水利工程师',
    '渠道要先清后修',
  ],
  ['李·约翰逊教授表示，渠道要先清后修。', '李·约翰逊', '教授', '渠道要先清后修'],
  ['英国水利专家Mary Jones说，渠道要先清后修。', 'Mary Jones', '英国水利专家', '渠道要先清后修'],
  ['东河区区长 王 强 说，渠道要先清后修。', '王强', '东河区区长', '渠道要先清后修'],
  ['田小满委员表示赞同，并补充说，渠道要先清后修。', '田小满', '委员', '渠道要先清后修'],
  ['东河区区长李  明说，渠道要先清后修。', '李明', '东河区区长', '渠道要先清后修'],
  ['温暖代表说，渠道要先清后修。', '温暖', '代表', '渠道要先清后修'],
])('%s', (text, name, role, words) => {
  expect(read(`水渠座谈会\n${text}`)).toEqual([[name, role, words]])
})

test.each([
  '与会专家一致认为，渠道要先清后修。',
  '会议指出，一要清淤；二要衬砌。',
  '文件提出，渠道要先清后修。',
  '高校认为渠道重要，方案要求先清后修，金融机构表示愿意支持。',
  '习近平总书记强调，要把水管好。',
  '东河区区长田小满出席会议并讲话。',
  '东河区区长田小满、西河区区长麦小雨和山南区区长石小林等出席。',
  '渠道分两类：一是土渠；二是石渠。',
  '（记者 田小满 通讯员 麦小雨）',
  '记者田小满报道',
  '领导干部都要树立节水意识，任务要求很明确。',
  '高校代表说，渠道要先清后修。金融专家表示，渠道要先清后修。',
  '区长希望代表提出建议，干部支持代表反映问题。',
])('nobody speaks: %s', (text) => expect(names(`水渠座谈会\n${text}`)).toEqual([]))

test('an office may stand paragraphs before the speech', () => {
  const text =
    '水渠座谈会\n区长田小满主持会议，水务局局长麦雨汇报了情况。\n田小满总结强调，要管好渠。\n'
  expect(read(text)).toEqual([['田小满', '区长', '要管好渠']])
})

test('the pronoun and the surname with an office are the speaker so far', () => {
  const text = '水渠座谈会\n区委书记田小满到会听取意见。他指出，渠要清。田书记强调，渠要修。\n'
  expect(read(text)).toEqual([['田小满', '区委书记', '渠要清', '渠要修']])
})

test('a professor with an institution in a list is who the surname means later', () => {
  const text =
    '水渠座谈会\n东岸大学教授田小满、麦雨研究员参加讨论。田教授认为，渠要清。麦研究员说：“渠要修，也要管。”\n'
  expect(read(text)).toEqual([
    ['田小满', '东岸大学教授', '渠要清'],
    ['麦雨', '研究员', '“渠要修，也要管。”'],
  ])
})

test('what is announced belongs to the cue and heads the list on the lines below', () => {
  const text = '水渠座谈会\n区长田小满提出三点建议：\n（一）清淤。\n（二）衬砌。\n（三）管护。\n'
  const { points, warnings } = parseProse(text)
  expect(points.map(({ heading, span }) => [heading, text.slice(span.start, span.end)])).toEqual([
    ['三点建议', '（一）清淤'],
    ['三点建议', '（二）衬砌'],
    ['三点建议', '（三）管护'],
  ])
  expect(warnings).toEqual([])
})

test('several speakers share a paragraph, and a group takes the word away', () => {
  const text =
    '水渠座谈会\n田小满委员建议，要清淤；麦雨代表认为，要衬砌；还有代表指出，要管护。渠道有三十里长。\n'
  expect(read(text)).toEqual([
    ['田小满', '委员', '要清淤'],
    ['麦雨', '代表', '要衬砌'],
  ])
})

test('quotations belong to who is named after them, then to who is named before', () => {
  const text =
    '水渠座谈会\n“先清后修。”村民田小满说，“修了也要有人管。”\n“水价不能涨。”村民麦雨说。\n“我看可以分段包干。”\n'
  expect(read(text)).toEqual([
    ['田小满', '村民', '“先清后修。”', '“修了也要有人管。”'],
    ['麦雨', '村民', '“水价不能涨。”', '“我看可以分段包干。”'],
  ])
})

test('a list goes on over paragraphs', () => {
  const text =
    '水渠座谈会\n区长田小满提出三点要求：\n一是清淤。\n二是衬砌。\n三是管护。\n会后大家去了现场。\n'
  expect(read(text)).toEqual([['田小满', '区长', '一是清淤', '二是衬砌', '三是管护']])
})

test('replies: supplements, agreement, summing up', () => {
  const text =
    '水渠座谈会\n田小满委员认为，要清淤。\n麦雨委员对田小满的发言做了补充，要衬砌。\n石小林委员也认为，要管护。\n最后，区长秦小雪总结说，要算账。\n'
  const { people, replies } = parseProse(text)
  expect(
    replies.map(({ from, to, kind }) => [
      people[from]?.name,
      kind,
      to === undefined ? '' : people[to]?.name,
    ]),
  ).toEqual([
    ['麦雨', 'supplements', '田小满'],
    ['石小林', 'agrees', '麦雨'],
    ['秦小雪', 'summarises', ''],
  ])
})

test('title, date, bylines, headings and what is left over', () => {
  const text =
    '水渠座谈会\n来源 东河日报 记者 田小满 通讯员 麦雨\n5月6日，座谈会召开。\n怎样清淤\n石小林委员认为，要人机并用。\n谁来出钱\n秦小雪委员说，要分段包干。\n渠道的问题有两类：一是土渠垮；二是石渠漏。\n'
  const draft = parseProse(text)
  expect(draft.title).toBe('水渠座谈会')
  expect(draft.date).toBe('XXXX-05-06')
  expect(draft.publisher).toBe('东河日报')
  expect(draft.credits).toEqual([
    { role: '记者', names: ['田小满'] },
    { role: '通讯员', names: ['麦雨'] },
  ])
  expect(draft.points.map(({ theme }) => theme)).toEqual(['怎样清淤', '谁来出钱'])
  expect(draft.unassigned.map(({ start, end }) => text.slice(start, end))).toEqual([
    '5月6日，座谈会召开',
    '渠道的问题有两类：一是土渠垮；二是石渠漏',
  ])
})

test('warns of a list of nobody, of a wrong count, of a bare name seen once', () => {
  const text =
    '水渠座谈会\n渠有两类：一是土渠；二是石渠。\n田小满提出三点建议：一是清淤；二是衬砌。\n'
  const { warnings } = parseProse(text)
  expect(warnings.map(({ code, facts }) => [code, ...facts]).sort()).toEqual([
    ['announced-count', 3, 2],
    ['list-unassigned'],
    ['name-once', '田小满'],
  ])
})

test('names in a list share the office before the first of them', () => {
  const text =
    '水渠座谈会\n东河区水务局副局长田小满、麦雨出席。田小满说，渠要修。麦雨认为，渠要清。\n'
  expect(read(text)).toEqual([
    ['田小满', '东河区水务局副局长', '渠要修'],
    ['麦雨', '东河区水务局副局长', '渠要清'],
  ])
})

test('a heading of minutes before a colon is nobody', () => {
  const text =
    'Town Council\n\nCALL TO ORDER: Mayor Ruth Hale called the meeting to order.\n\nNEW BUSINESS: The lamp was discussed.\n'
  expect(parseProse(text).people).toEqual([])
})
