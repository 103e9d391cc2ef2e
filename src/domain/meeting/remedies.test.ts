import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shippedMeeting as meeting, shippedTranscript } from '../format/shipped-meeting.fixture.ts'
import type { Reply } from '../format/transcript.ts'
import { NO_FILTER } from './filter.ts'
import { indexTranscript } from './meeting.ts'
import { isAnsweredIn, remediesByTheme, remedyState } from './remedies.ts'
import { shownThemes } from './shown-themes.ts'

const { points } = shippedTranscript
const all = points.map((_, i) => i)
const themes = shownThemes(meeting, NO_FILTER)

const rowsOf = (some: readonly number[], wanted = themes) =>
  remediesByTheme(meeting, Int32Array.from(some), wanted)
const on = (some: readonly number[], theme: number, kind: string) =>
  some.filter(
    (i) => points[i]!.kind === kind && points[i]!.themes.includes(meeting.themes[theme]!.id),
  )

test('whether a problem is answered is what the answers beside it say', () => {
  const problems = all.filter((i) => points[i]!.kind === 'problem' && points[i]!.themes.length > 0)
  fc.assert(
    fc.property(fc.subarray(all), (some) => {
      const isAnswered = isAnsweredIn(meeting, Int32Array.from(some))
      const answered = rowsOf(some, [...meeting.themes.keys()]).flatMap((row) =>
        row.problems.flatMap(({ point, answers }) => (answers.length > 0 ? [point] : [])),
      )
      expect(problems.filter((i) => some.includes(i) && isAnswered(i))).toEqual(
        answered.toSorted((a, b) => a - b),
      )
    }),
  )
})

test('each theme counts its problems and recommendations; each point stands in one place', () => {
  fc.assert(
    fc.property(fc.subarray(all), fc.subarray(themes), (some, wanted) => {
      const rows = rowsOf(some, wanted)
      for (const { theme, raised, proposed, problems, others } of rows) {
        expect(raised).toBe(on(some, theme, 'problem').length)
        expect(proposed).toBe(on(some, theme, 'recommendation').length)
        expect(on(some, theme, 'problem')).toEqual(
          expect.arrayContaining(problems.map(({ point }) => point)),
        )
        expect(on(some, theme, 'recommendation')).toEqual(expect.arrayContaining([...others]))
      }
      const there = wanted.filter(
        (theme) => on(some, theme, 'problem').length + on(some, theme, 'recommendation').length > 0,
      )
      expect(rows.map(({ theme }) => theme).sort((a, b) => a - b)).toEqual(there)
      const problems = rows.flatMap((row) => row.problems.map(({ point }) => point))
      expect(problems.toSorted()).toEqual(
        [...new Set(there.flatMap((theme) => on(some, theme, 'problem')))].sort(),
      )
      const answers = rows.flatMap((row) => row.problems.flatMap((one) => one.answers))
      const others = rows.flatMap((row) => row.others)
      expect(new Set(others).size).toBe(others.length)
      expect(others.filter((one) => answers.some(({ point }) => point === one))).toEqual([])
      const proposed = there.flatMap((theme) => on(some, theme, 'recommendation'))
      expect([...others, ...answers.map(({ point }) => point)]).toEqual(
        expect.arrayContaining(proposed),
      )
    }),
  )
})

test('an answer is more than a point on the same theme', () => {
  const answers = rowsOf(all).flatMap(({ problems }) =>
    problems.flatMap(({ point, answers }) =>
      answers.map(({ point: other, ground }) => [points[point]!.id, points[other]!.id, ground.by]),
    ),
  )
  // Who misses leading talent proposes to attract it; of it as a theme alone nothing is made.
  const lack = points.find(({ text }) => text.zh!.startsWith('缺乏在全球有分量'))!.id
  const attract = points.find(({ text }) => text.zh!.startsWith('吸引领军人才'))!.id
  expect(answers.filter(([problem]) => problem === lack)).toEqual([[lack, attract, 'speaker']])
  // Of the land nobody says more: it stands without an answer.
  const land = points.find(({ text }) => text.zh!.startsWith('土地供应'))!.id
  expect(answers.filter(([problem]) => problem === land)).toEqual([])
})

test('what the record says answers a problem comes first', () => {
  const [problem] = on(all, themes[0]!, 'problem')
  const other = points.find(({ kind, speaker }) => kind === 'view' && speaker !== 'wu-yitong')!
  const reply: Reply = {
    kind: 'answers',
    from: other.speaker,
    point: other.id,
    toPoint: points[problem!]!.id,
    to: points[problem!]!.speaker,
  }
  const replied = indexTranscript({ ...shippedTranscript, replies: [reply] })
  const rows = remediesByTheme(replied, Int32Array.from(all), themes)
  const found = rows.flatMap(({ problems }) => problems).find(({ point }) => point === problem)!
  expect(points[found.answers[0]!.point]!.id).toBe(other.id)
  expect(found.answers[0]!.ground).toEqual({ by: 'reply' })
})

test('the unanswered come first, then the widest gap, those without problems last', () => {
  fc.assert(
    fc.property(fc.subarray(all), (some) => {
      const rows = rowsOf(some)
      const rank = rows.map((row) =>
        ['unanswered', 'answered', 'unraised'].indexOf(remedyState(row)),
      )
      expect(rank).toEqual(rank.toSorted((a, b) => a - b))
      for (const [i, row] of rows.entries()) {
        const next = rows[i + 1]
        if (!next || rank[i] !== rank[i + 1]) continue
        expect(row.raised - row.proposed).toBeGreaterThanOrEqual(next.raised - next.proposed)
      }
    }),
  )
})

test('with ticked themes only those are gone through, in the order shown', () => {
  expect(shownThemes(meeting, { ...NO_FILTER, themes: [7, 2, 7] })).toEqual([2, 7])
  expect(themes).toHaveLength(meeting.themes.length)
})
