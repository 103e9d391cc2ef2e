import { expect, test } from 'vitest'
import { parseProse } from './prose.ts'

/** Who says something in a paragraph of a report, with the office as printed. */
const who = (words: string) =>
  parseProse(`河边座谈会\n\n${words}`).people.map(({ name, role }) => [name, role])

test.each([
  [
    'the person before',
    '东岸大学田小满教授、水务学会石林委员、河道协会副会长李梅研究员分别发言。李梅表示，河要清淤。',
    [['李梅', '河道协会副会长 · 研究员']],
  ],
  [
    'the person before, over a comma',
    '水利委员会副主任石林校友，东岸校友会主席、清河集团董事长李梅出席。李梅表示，河要清淤。',
    [['李梅', '东岸校友会主席、清河集团董事长']],
  ],
  [
    'what is done with somebody',
    '实践团提前与我校驻村帮扶干部田小满老师联系。田小满表示，河要清淤。',
    [['田小满', '我校驻村帮扶干部 · 老师']],
  ],
  [
    'whom somebody leads',
    '清河分行行长率相关部门、东岸支行负责人，校长田小满出席。田小满表示，河要清淤。',
    [['田小满', '校长']],
  ],
  [
    'that something is needed',
    '队员还需要在指导教师田小满设定的条件下练习。田小满表示，河要清淤。',
    [['田小满', '指导教师']],
  ],
  [
    'others',
    '局长以及相关科室负责人，东岸河道团队负责人田小满教授参加。田小满表示，河要清淤。',
    [['田小满', '东岸河道团队负责人 · 教授']],
  ],
  [
    'what is done to somebody',
    '报告受到东岸大学田小满教授的好评。田小满表示，河要清淤。',
    [['田小满', '东岸大学教授']],
  ],
  [
    'a prize',
    '荣获“清河之星”称号的水利学院博士研究生田小满说，河要清淤。',
    [['田小满', '水利学院博士研究生']],
  ],
])('no part of an office is %s', (_, words, people) => expect(who(words)).toEqual(people))

test.each([
  ['经济与水务研究院副院长李梅说，河要清淤。', [['李梅', '经济与水务研究院副院长']]],
  ['东岸大学《河与桥》常务副总编李梅建议，河要清淤。', [['李梅', '东岸大学《河与桥》常务副总编']]],
  [
    '东岸大学武装部综合协调办公室主任李梅介绍，河要清淤。',
    [['李梅', '东岸大学武装部综合协调办公室主任']],
  ],
  [
    '她是惠老师的同事。我校校友、田小满教授的学生、东岸大学教授李梅说，河要清淤。',
    [['李梅', '我校校友、田小满教授的学生、东岸大学教授']],
  ],
])('an office is whole: %s', (words, people) => expect(who(words)).toEqual(people))

test.each([
  '在不同场合，总书记强调要充分发挥河道的优势，把河修好。',
  '教师要牢记书记殷切希望，把河修好。',
  '村里对大家长期以来的支持表示衷心感谢，并介绍了河道的情况。',
  '全体干部要严明纪律、确保平稳，从有利于河道的角度出发，说到做到。',
  '随后来到东河新区左岭街道智水社区，说是看河。',
  '带大家在康庄大道上走向更清的河。',
  '发挥好班主任在学生成长成才过程中的作用，表示感谢。',
  '第五轮教师岗位聘任结束，表示感谢。',
  '根据东岸大学校史创作的京剧在线上发布，讲述河边的事。',
  '要加强外国语言文学科研队伍建设，表示感谢。',
  '农大学者登上了名单，表示感谢。',
  '耐心为居民解疑答惑，传达要求。',
  '经深入同学调研，河道成为重点，表示感谢。',
  '把小我融入大我，怀抱梦想又脚踏实地，说到做到。',
])('words that begin like a name are nobody: %s', (words) => expect(who(words)).toEqual([]))

test.each([
  ['闵涛作总结点评。他指出，河要清淤。', '闵涛'],
  ['校长吴德深感重任在肩。他表示，河要清淤。', '吴德'],
])('a name ends where what is done begins: %s', (words, name) =>
  expect(who(words).map(([each]) => each)).toEqual([name]),
)

test.each([
  ['“河要清淤。”在田小满教授的博士生李梅看来，水太浅。', '李梅'],
  ['“河要清淤。”杨文钰很欣慰地说，水清了。', '杨文钰'],
])(
  'a quotation is of whoever is meant, and not of whose name stands before or in it: %s',
  (words, name) => {
    const { people, points } = parseProse(`河边座谈会\n\n${words}`)
    expect([...new Set(points.map(({ person }) => people[person]!.name))]).toEqual([name])
  },
)

test('what is quoted of somebody who sees another so is not the other’s', () => {
  const { people, points } = parseProse(
    '河边座谈会\n\n教授杨文钰说，河要清淤。\n\n在阿里眼中，杨文钰是父亲一般的人，“他总是支持我，我会更加努力。”\n',
  )
  expect(points.map(({ person }) => people[person]!.name)).toEqual(['杨文钰'])
})

test.each([
  ['学生陈明认真地说：“灯要亮。”', '陈明'],
  ['学生陈明高兴地说：“灯要亮。”', '陈明'],
  ['工人周文开心地表示：“灯要亮。”', '周文'],
  ['“灯要亮。”工人周文开心地说。', '周文'],
  ['村民陈小明着急地说：“灯要亮。”', '陈小明'],
  ['科长陈明一针见血地说：“灯要亮。”', '陈明'],
  ['学生认真地说：“灯要亮。”', undefined],
  ['学生们高兴地说：“灯要亮。”', undefined],
  ['一位工人激动地说：“灯要亮。”', undefined],
  ['来自东岸三班的学生认真地说：“灯要亮。”', undefined],
  ['局长认真地说：“灯要亮。”', '李安'],
  ['谈到学生，他认真地说：“灯要亮。”', '李安'],
])('what somebody says with an adverb is not the one’s before: %s', (words, name) => {
  const text = `河边座谈会\n\n水务局局长李安说：“桥太老了。”${words}\n`
  const { people, points } = parseProse(text)
  const by = (said: string) => {
    const point = points.find(({ span }) => text.slice(span.start, span.end).includes(said))
    return point && people[point.person]!.name
  }
  expect(by('桥太老')).toBe('李安')
  expect(by('灯要亮')).toBe(name)
})
