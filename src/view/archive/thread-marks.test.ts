import { expect, test } from 'vitest'
import type { Thread, ThreadPoint } from '../../domain/archive/read/follow.ts'
import { isTold, threadMarks } from './thread-marks.ts'

const meeting = { key: '2020-01-01/m', title: { en: 'Session' }, day: '2020-01-01', path: 'm.json' }
const one = (number: number, link: ThreadPoint['link']): ThreadPoint => ({
  ...{ meeting, number, person: { id: 'ada', name: { en: 'Ada Brook' } }, answered: null, link },
  point: {
    ...{ id: `p${number}`, speaker: 'ada', kind: 'recommendation', themes: [] },
    text: { en: 'Install lighting.' },
  },
})
const said = { en: 'lighting' }

test('only what the record tells is an answer; what a rule pairs, in its meeting too, is a possible one', () => {
  const { link: _, ...own } = one(1, { is: 'again', said })
  const answers = [
    one(2, { is: 'answer', by: 'reply' }),
    one(3, { is: 'answer', by: 'speaker' }),
    one(4, { is: 'answer', by: 'words', said }),
  ]
  const thread: Thread = {
    ...{ ...own, answers, themes: [], others: 3, compared: 3 },
    before: [one(0, { is: 'again', said })],
    after: [one(5, { is: 'again', said }), one(6, { is: 'maybe', said })],
  }
  expect(threadMarks(thread).map(({ number, is }) => [number, is])).toEqual([
    [0, 'before'],
    [1, 'self'],
    [2, 'answer'],
    [3, 'maybe'],
    [4, 'maybe'],
    [5, 'again'],
    [6, 'maybe'],
  ])
  expect(answers.map(isTold)).toEqual([true, false, false])
})
