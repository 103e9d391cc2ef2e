import { describe, expect, test } from 'vitest'
import { ROSTER_ATTENDANCE, ROSTER_HEADINGS, ROSTER_ROLES } from '../words/zh/rosters.ts'
import { looksLabelled, parseLabelled } from './labelled.ts'
import { readRoster } from './roster.ts'

const TALK = `田小满：水渠要先清淤，我看了三年。
石小林：我同意，清淤要花钱。
麦雨：钱从哪里来？
田小满：我们先修一段。
`

const people = (text: string) => parseLabelled(text).people.map(({ name, role }) => [name, role])

test('guests have their roles from the list above what they say', () => {
  const text = `水渠边的对话
编者按：本报请来三位客人谈水渠。以下为节选。
对话嘉宾：
田小满 东河水利站站长
石小林　西岸果园创始人
主持人：麦雨
${TALK}`
  expect(looksLabelled(text)).toBe(true)
  expect(people(text)).toEqual([
    ['田小满', '东河水利站站长'],
    ['石小林', '西岸果园创始人'],
    ['麦雨', '主持人'],
  ])
})

test.each(['编者按', '编者的话', '编者注', '编后语'])('%s is nobody’s voice', (label) => {
  const text = `水渠边的对话\n${label}：本报请来三位客人。\n${TALK}`
  expect(people(text).map(([name]) => name)).toEqual(['田小满', '石小林', '麦雨'])
})

describe('every line of the tables', () => {
  test.each(ROSTER_HEADINGS)('$yes', ({ yes }) => {
    expect(readRoster(`${yes}\n麦雨 果农\n`, 0).roles.get('麦雨')).toBe('果农')
  })
  test.each(ROSTER_ATTENDANCE)('$yes', ({ yes }) => {
    expect(readRoster(`${yes}\n`, 0).roles.get('麦雨')).toBe('果园主任')
  })
  test.each(ROSTER_ROLES)('$yes', ({ word, yes }) => {
    expect(readRoster(`嘉宾：\n${yes}\n`, 0).roles.get('田小满')).toBe(word)
  })
})

test.each(['嘉宾：\n大家好。\n', '麦雨 果农\n石小林 船工\n', '嘉宾：\n麦雨：我来说。\n'])(
  'no list of guests: %j',
  (text) => expect(readRoster(text, 0).lines.size).toBe(0),
)

test.each([
  [
    'Present: Ann Lee (Chair), Jo Reed (Clerk to the Council) and Max Dace (via Zoom)\n\nAnn Lee: It is old.\nJo Reed: It is.\nMax Dace: So it is.\nAnn Lee: Mend it.\n',
    [
      ['Ann Lee', 'Chair'],
      ['Jo Reed', 'Clerk to the Council'],
      ['Max Dace', undefined],
    ],
  ],
  [
    `参加人员：田小满（东河水利站站长）、石小林（西岸果园，总经理）、麦雨（线上）\n${TALK}`,
    [
      ['田小满', '东河水利站站长'],
      ['石小林', '西岸果园，总经理'],
      ['麦雨', undefined],
    ],
  ],
  [
    `参会人员：\n田小满 东河水利站站长\n石小林　西岸果园总经理\n\n${TALK}`,
    [
      ['田小满', '东河水利站站长'],
      ['石小林', '西岸果园总经理'],
      ['麦雨', undefined],
    ],
  ],
  [
    `参会人员：\n田小满 请假\n石小林 线上\n\n${TALK}`,
    ['田小满', '石小林', '麦雨'].map((name) => [name, undefined]),
  ],
  // Two of one name: whose office it is nobody knows.
  [
    `出席：田小满（水利站站长）、田小满（果园主任）、石小林（总经理）\n${TALK}`,
    [
      ['田小满', undefined],
      ['石小林', '总经理'],
      ['麦雨', undefined],
    ],
  ],
])('offices in brackets in a line of who was there are of those who speak: %j', (text, roles) =>
  expect(people(text)).toEqual(roles),
)
