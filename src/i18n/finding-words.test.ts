import { expect, test } from 'vitest'
import { shippedMeeting } from '../domain/format/shipped-meeting.fixture.ts'
import { well } from '../domain/format/well.fixture.ts'
import type { Finding } from '../domain/meeting/findings/finding.ts'
import { findingsOf } from '../domain/meeting/findings/findings.ts'
import { indexTranscript } from '../domain/meeting/meeting.ts'
import { findingSentence, sentenceText } from './finding-words.ts'
import { LANGUAGES } from './language.ts'

const told = (meeting: typeof shippedMeeting, all: readonly Finding[]) =>
  all.map((finding) =>
    LANGUAGES.map((language) =>
      sentenceText(findingSentence(meeting, finding, language, undefined)),
    ),
  )

test('the findings of the seminar, in both languages', () => {
  expect(told(shippedMeeting, findingsOf(shippedMeeting))).toMatchInlineSnapshot(`
    [
      [
        "只有吴益统谈到模具产业。",
        "Nobody but Wu Yitong speaks of Moulds.",
      ],
      [
        "11 条“观点”中，有 5 条谈的是战略全局。",
        "5 of 11 views are about Strategy.",
      ],
      [
        "关于结构与要素，提出 4 个问题，建议只有 1 条。",
        "On Structure, land and factors, 4 problems but only 1 recommendation.",
      ],
      [
        "江再国补充胡金红的意见。",
        "Jiang Zaiguo supplements Hu Jinhong.",
      ],
      [
        "11 条“观点”中，有 4 条出自王敏旋。",
        "Wang Minxuan holds 4 of 11 views.",
      ],
    ]
  `)
})

test('every sort of finding is a sentence, of one and of many', () => {
  const all: Finding[] = [
    { is: 'unanswered', theme: 0, problems: 2, recommendations: 0 },
    { is: 'on', theme: 1, kind: 0, points: 1, of: 1 },
    { is: 'most', theme: 2, speakers: 2, of: 3 },
    { is: 'by', speaker: 1, kind: 3, points: 3, of: 1_200 },
    { is: 'only', speaker: 2, kind: 1, points: 6 },
    { is: 'reply', from: 1, to: 2, reply: 'disagrees', times: 3 },
    { is: 'open', points: 1, of: 2 },
  ]
  expect(told(indexTranscript(well), all)).toMatchInlineSnapshot(`
    [
      [
        "关于pump，提出 2 个问题，没有建议。",
        "On pump, 2 problems and no recommendation.",
      ],
      [
        "1 个问题中，有 1 个谈的是clean water · test。",
        "1 of 1 problem is about clean water · test.",
      ],
      [
        "3 位发言人中，有 2 位谈到key。",
        "2 of 3 speakers speak of key.",
      ],
      [
        "1,200 个提问中，有 3 个出自Ada Brook。",
        "Ada Brook asks 3 of 1,200 questions.",
      ],
      [
        "Ben Moss所谈全是建议（6 条）。",
        "Ben Moss has nothing but recommendations (6).",
      ],
      [
        "Ada Brook不赞同Ben Moss，共 3 次。",
        "Ada Brook disagrees with Ben Moss, 3 times.",
      ],
      [
        "2 个提问中，有 1 个在记录里没有回答。",
        "1 of 2 questions has no answer in the record.",
      ],
    ]
  `)
})
