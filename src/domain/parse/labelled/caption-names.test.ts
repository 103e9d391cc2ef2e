import { expect, test } from 'vitest'
import { parseText } from '../parse.ts'
import { saidBy } from '../said-by.fixture.ts'
import { parseLabelled } from './labelled.ts'

/** Who says what, and what is nobody's. */
function heard(text: string) {
  const { people, points, unassigned } = parseLabelled(text)
  return {
    said: points.map(({ person, text: words }) => `${people[person]!.name}: ${words}`),
    nobody: unassigned.map(({ start, end }) => text.slice(start, end)),
  }
}

test.each([
  'English',
  'No',
  'Hum',
  'Contact',
  'AI 1',
  'Todo Kenji',
  'Owner',
  'Comment',
  'QUESTION',
])('%s comes back in a conversation, and is a name', (name) => {
  const { said } = heard(
    `${name}: I think the bridge is old.\nReed: We should mend it.\n${name}: Yes, I agree.\nReed: Good.\n`,
  )
  expect(said).toEqual([
    `${name}: I think the bridge is old.`,
    'Reed: We should mend it.',
    `${name}: Yes, I agree.`,
    'Reed: Good.',
  ])
})

test('two voices that are called like numbered actions are both heard', () => {
  const { said } = heard(
    'AI 1: I think the bridge is old.\nAI 2: We should mend it.\nAI 1: Yes, I agree.\nAI 2: My lamp too.\n',
  )
  expect(said).toHaveLength(4)
})

test('a language that comes back below another voice may be a name: its words are nobody’s', () => {
  const { said, nobody } = heard(
    'Interviewer: Which language do you speak?\nSepedi: I speak it at home.\nInterviewer: And the lamps?\nSepedi: They burn.\nInterviewer: Good.\n',
  )
  expect(said.every((words) => words.startsWith('Interviewer: '))).toBe(true)
  expect(said.join()).not.toContain('burn')
  expect(nobody.join()).toContain('They burn.')
})

test('two languages are what is said again, and once in a while one is', () => {
  const { said } = heard(
    'Ada Moss: I say molo.\nEnglish: I say hello.\nisiXhosa: Molo.\nJo Reed: We hear you.\nEnglish: We hear.\nAda Moss: I thank you.\n',
  )
  expect(said.map((words) => words.split(':')[0])).not.toContain('English')
  expect(said.join()).toContain('I say hello.')
})

test('votes and tasks that come back in minutes are nobody’s', () => {
  const { said } = heard(
    'Ada Moss: I move it.\nYes: Ada, Jo.\nNo: Bob.\nJo Reed: We go on.\nYes: Jo.\nNo: Bob, Ada.\nAda Moss: I see.\n',
  )
  expect(said.every((words) => /^(?:Ada Moss|Jo Reed): /.test(words))).toBe(true)
})

test.each(['汇报人', '匯報人', '提案人', '责任人', '責任人'])(
  '%s comes back in a conversation, and is a voice',
  (name) => {
    const { said } = heard(
      `评委：请问你的研究有什么创新？\n${name}：我提出了一种新的方法。\n评委：数据是从哪里来的？\n${name}：我们自己采集的。\n评委：好的，谢谢你。\n`,
    )
    expect(said.map((words) => words.split(': ')[0])).toEqual([
      ...['评委', name, '评委', name, '评委'],
    ])
  },
)

test('captions that come back in minutes with whose they are and when are nobody’s', () => {
  const { said } = heard(
    '张三：我认为路灯太旧了。\n责任人：李四\n完成时间：五月\n王五：我们要换水泵。\n责任人：赵六\n完成时间：六月\n张三：我同意。\n',
  )
  expect(said.join()).not.toMatch(/责任人|李四|赵六/)
})

const SIDES = `Question: Do you know the lamp on the bridge?
Answer: I put it up myself, long ago, with my father.
Question: Who pays for it now?
Answer: We do, all of us in the town.
`

test.each([
  ['a form above', `Date: 3 May 2021\nInterviewee: Ada Moss\n\n${SIDES}`],
  ['somebody who says one thing', `${SIDES}The Court: Let us break for lunch.\n${SIDES}`],
  ['a question that follows', `${SIDES}Follow-up: Who mended it?\nAnswer: I did.\n`],
])('who asks and who answers are voices beside %s', async (_, text) => {
  const names = saidBy(await parseText(text)).map(([name]) => name)
  expect(names).toEqual(expect.arrayContaining(['Question', 'Answer']))
  expect(names.filter((name) => name === 'Answer').length).toBeGreaterThan(1)
})

test('who asks an official is a voice in the record of a briefing', async () => {
  const said = saidBy(
    await parseText(
      'MR. PRICE: Good afternoon, I have nothing at the top.\nQUESTION: Do you have a comment on the lamp?\nMR. PRICE: We do not comment on lamps.\nQUESTION: Why not, if I may ask?\nMR. PRICE: I just do not.\n',
    ),
  )
  expect(said.map(([name]) => name)).toEqual([
    ...['MR. PRICE', 'QUESTION', 'MR. PRICE', 'QUESTION', 'MR. PRICE'],
  ])
})

test('a question in minutes between people who come back is nobody’s', () => {
  const { said } = heard(
    'Ada Moss: I move it.\nQuestion: Who pays?\nAnswer: The mill.\nJo Reed: We go on.\nAda Moss: I see.\nJo Reed: I thank you.\n',
  )
  expect(said.every((words) => /^(?:Ada Moss|Jo Reed): /.test(words))).toBe(true)
})

const VET = [
  ['Vet', 'What brings you in today?'],
  ['Owner', 'My dog has been limping since Monday.'],
  ['Vet', 'I see. Let me have a look at her paw.'],
  ['Owner', 'She cries when I touch it.'],
] as const

test.each<[string, (name: string, words: string, at: number) => string]>([
  ['behind a clock', (name, words, at) => `[00:00:0${at}] ${name}: ${words}\n`],
  ['before a clock', (name, words, at) => `${name} 00:00:0${at}\n${words}\n\n`],
  ['in bold type', (name, words) => `**${name}:** ${words}\n\n`],
  ['alone on its line', (name, words) => `${name}\n${words}\n\n`],
  ['above what is said', (name, words) => `${name}:\n${words}\n\n`],
])('a caption is a voice %s', async (_, line) => {
  const text = VET.map(([name, words], at) => line(name, words, at)).join('')
  expect(saidBy(await parseText(text)).map(([name]) => name)).toEqual(VET.map(([name]) => name))
})

test.each([
  ['Owner', 'Ada Moss', 'Jo Reed'],
  ['Comment', 'It is from 1901 (see the list)', 'Not in the budget'],
  ['责任人', '李四', '赵六'],
])('%s before a name or a thing is nobody', (name, first, second) => {
  const talk = 'Ada: I think that the lamp is old.\nJo: We should mend it.\n'
  const { said } = heard(`${talk}${name}: ${first}\n${talk}${name}: ${second}\n${talk}`)
  expect(said.map((words) => words.split(':')[0])).not.toContain(name)
  expect(said).toHaveLength(6)
})
