import { expect, test } from 'vitest'
import type { CodedProject } from '../draft/coded-project.ts'
import { type Draft, type DraftPoint, EMPTY_DRAFT } from '../draft/draft.ts'
import { draftCoded } from './draft-coded.ts'

const TEXT = 'Ada moves it. Jo says no.'
const MOVES = { start: 0, end: 13 }
const SAYS = { start: 14, end: 25 }

const point = (person: number, span: typeof MOVES): DraftPoint => ({
  ...{ person, kind: 'view', span, speech: person },
  stance: { agenda: 1, value: 'for' },
})
const POINTS = [point(0, MOVES), point(1, SAYS)]
const [moves, says] = POINTS
const FOUND: Draft = {
  ...EMPTY_DRAFT,
  people: [{ name: 'Ada' }, { name: 'Jo' }],
  points: POINTS,
  replies: [{ from: 1, to: 0, kind: 'disagrees', span: SAYS, point: says, toPoint: moves }],
  agenda: [
    { label: 'Opening', span: MOVES },
    { label: 'Lamps', span: SAYS },
  ],
  turns: [{ person: 1, speech: 1, span: SAYS, agenda: 1 }],
  votes: [
    {
      ...{ agenda: 1, motion: moves, outcome: 'passed', span: SAYS },
      by: [{ who: 1, value: 'for' }],
    },
  ],
}

const coded = (more: Partial<CodedProject>): CodedProject => ({
  ...{ codes: [], people: [], passages: [], sources: [] },
  ...more,
})
const SOURCES = [
  { name: 'One', span: MOVES },
  { name: 'Two', span: SAYS },
]

test('nothing of the agenda that was found is told of sources, which stand in its place', () => {
  const { agenda, points, turns, votes } = draftCoded(coded({ sources: SOURCES }), TEXT, FOUND)
  expect(agenda?.map(({ label }) => label)).toEqual(['One', 'Two'])
  expect(points.map(({ stance }) => stance)).toEqual([undefined, undefined])
  expect(turns?.map((turn) => turn.agenda)).toEqual([undefined])
  expect(votes).toEqual([])
})

test('replies and votes go with the points that have codes now', () => {
  const { points, replies, votes } = draftCoded(coded({}), TEXT, FOUND)
  expect(points[0]!.stance).toEqual({ agenda: 1, value: 'for' })
  expect(replies[0]!.point).toBe(points[1])
  expect(replies[0]!.toPoint).toBe(points[0])
  expect(votes?.[0]?.motion).toBe(points[0])
})

test('what was found of people is told of no case: who voted is told by name', () => {
  const passages = [{ span: SAYS, person: 0, codes: [] }]
  const cases = coded({ people: [{ name: 'Ida' }, { name: 'Tom' }], passages })
  const { turns, votes, points } = draftCoded(cases, TEXT, FOUND)
  expect(points.map(({ person }) => person)).toEqual([0])
  expect(turns).toBeUndefined()
  expect(votes).toMatchObject([{ motion: undefined, by: [{ who: 'Jo', value: 'for' }] }])
})
