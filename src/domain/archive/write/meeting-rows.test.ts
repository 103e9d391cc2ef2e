import { expect, test } from 'vitest'
import { MOST_COMPARED } from '../../meeting/remedies.ts'
import { ANSWERED } from '../records/pack-points.ts'
import { meetingRows } from './meeting-rows.ts'
import { minutes } from './meetings.fixture.ts'

/** Two problems and a question, the first problem answered by a reply, in a meeting of so many points. */
const meeting = (points: number) =>
  minutes({
    id: 'm',
    speakers: [{ id: 'ada', name: { en: 'Ada Brook' } }],
    themes: [['lamps', '路灯', 'Street lamps']],
    said: [
      ['ada', 'problem', ['lamps'], '甲', 'The landing is dark.'],
      ['ada', 'problem', ['lamps'], '乙', 'The path is dark.'],
      ['ada', 'question', ['lamps'], '丙', 'Who pays?'],
      ['ada', 'view', ['lamps'], '丁', 'It is being seen to.'],
      ...Array.from(
        { length: points - 4 },
        () => ['ada', 'view', ['lamps'], '戊', 'Agreed.'] as const,
      ),
    ],
    answers: [[3, 0]],
  })

test.each([
  [MOST_COMPARED, 1, [true, false, false, null]],
  // Words are not compared there, so that nobody knows whether the second problem has an answer.
  [MOST_COMPARED + 1, 0, [true, null, false, null]],
])('of %i points %i problems are known to have no answer', (points, open, answered) => {
  const { head, columns } = meetingRows(meeting(points))
  expect(columns.answered.slice(0, 4).map((one) => ANSWERED[one])).toEqual(answered)
  expect(head.open).toBe(open)
})
