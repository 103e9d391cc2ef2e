import { expect, test } from 'vitest'
import type { Problem } from './problem.ts'
import type { Transcript } from './transcript.ts'
import { validateTranscript } from './validate.ts'
import { withoutMissing } from './without-missing.ts'

/** What of a transcript may be missing is there. */
type Council = Required<
  Pick<Transcript, 'agenda' | 'turns' | 'replies' | 'votes' | 'findings' | 'checked'>
>

const en = (text: string) => ({ en: text })
const span = { start: 0, end: 4 }

/** Two speakers, one of whom interrupts the other, and an item that is voted on. */
const council = (): Transcript & Council => ({
  format: 'reyi/transcript@2',
  meeting: { id: 'council', title: en('The pond') },
  source: { length: 40, sha256: 'a'.repeat(64) },
  organisations: [{ id: 'reeds', name: en('Friends of the Reeds'), kind: 'party' }],
  themes: [{ id: 'water', label: en('Water') }],
  speakers: [
    { id: 'ann', name: en('Ann'), party: 'reeds' },
    { id: 'bo', name: en('Bo') },
  ],
  agenda: [
    { id: 'one', label: en('Ponds') },
    { id: 'one-a', within: 'one', label: en('The old pond') },
  ],
  turns: [
    { id: 't1', speaker: 'ann', span, time: 0, timeEnd: 9_000, agenda: 'one-a' },
    { id: 't2', speaker: 'bo', span: { start: 4, end: 8 }, within: 't1', interruption: true },
    { id: 't3', speaker: 'ann', span: { start: 8, end: 12 }, continues: 't1' },
  ],
  points: [
    {
      ...{
        id: 'p1',
        speaker: 'ann',
        kind: 'problem',
        themes: ['water'],
        text: en('Dry.'),
      },
      ...{ turn: 't1', time: 1_000, timeEnd: 2_000 },
      stance: { agenda: 'one-a', value: 'for' },
    },
    {
      id: 'p2',
      speaker: 'bo',
      kind: 'question',
      themes: [],
      text: en('Why?'),
      turn: 't2',
    },
  ],
  replies: [{ id: 'r', from: 'bo', to: 'ann', kind: 'answers', point: 'p2', toPoint: 'p1' }],
  votes: [
    {
      ...{ agenda: 'one-a', outcome: 'passed', counts: { for: 1, against: 1 } },
      by: [
        { speaker: 'ann', value: 'for' },
        { speaker: 'bo', value: 'against' },
      ],
    },
  ],
  findings: [{ text: en('Ann asks, Bo answers.'), points: ['p1', 'p2'] }],
  checked: [
    { what: 'reply', id: 'r' },
    { what: 'speaker', id: 'bo', by: 'Ada' },
  ],
})

test('what a council can say is valid', () => {
  expect(validateTranscript(council())).toMatchObject({ ok: true })
})

test.each<[string, (it: Transcript & Council) => object, Partial<Problem>]>([
  [
    'a party that there is not',
    (it) => ({ speakers: [{ ...it.speakers[0]!, party: 'moss' }, it.speakers[1]!] }),
    { path: 'speakers[0].party', code: 'unknown-id' },
  ],
  [
    'an item within a later one',
    (it) => ({ agenda: [{ ...it.agenda[0]!, within: 'one-a' }, it.agenda[1]!] }),
    { path: 'agenda[0].within', code: 'not-before' },
  ],
  [
    'a turn that goes on from itself',
    (it) => ({ turns: it.turns.with(2, { ...it.turns[2]!, continues: 't3' }) }),
    { path: 'turns[2].continues', code: 'not-before' },
  ],
  [
    'words in the turn of another',
    (it) => ({ points: it.points.with(1, { ...it.points[1]!, turn: 't1' }) }),
    { path: 'points[1].turn', code: 'turn-of-another' },
  ],
  [
    'a time that ends before it begins',
    (it) => ({ points: it.points.with(0, { ...it.points[0]!, timeEnd: 999 }) }),
    { path: 'points[0].timeEnd', code: 'time-order' },
  ],
  [
    'a stance on nothing',
    (it) => ({ points: [{ ...it.points[0]!, stance: { value: 'for' } }, it.points[1]!] }),
    { path: 'points[0].stance', code: 'shape', expected: 'agenda-or-theme' } as Partial<Problem>,
  ],
  [
    'an answer to a point that there is not',
    (it) => ({ replies: [{ ...it.replies[0]!, toPoint: 'p9' }] }),
    { path: 'replies[0].toPoint', code: 'unknown-id' },
  ],
  [
    'a finding without ground',
    (it) => ({ findings: [{ ...it.findings[0]!, points: [] }] }),
    { path: 'findings[0].points', code: 'shape', expected: 'ground' } as Partial<Problem>,
  ],
  [
    'a vote of nobody',
    (it) => ({ votes: [{ ...it.votes[0]!, by: [{ speaker: 'cy', value: 'for' }] }] }),
    { path: 'votes[0].by[0].speaker', code: 'unknown-id' },
  ],
  [
    'a recording elsewhere',
    () => ({ media: [{ id: 'm', kind: 'audio', src: '//pond.example/a.mp3' }] }),
    { path: 'media[0].src', code: 'shape', expected: 'path' } as Partial<Problem>,
  ],
  [
    'a check of a reply that there is not',
    () => ({ checked: [{ what: 'reply', id: 'q' }] }),
    { path: 'checked[0].id', code: 'unknown-id' },
  ],
])('%s is named with its place', (_, change, problem) => {
  const it = council()
  expect(validateTranscript({ ...it, ...change(it) })).toMatchObject({
    ok: false,
    problems: [problem],
  })
})

test('what names a speaker or a point that is gone goes with it, and the rest is valid', () => {
  const { points, ...around } = council()
  const left = {
    ...withoutMissing(around, {
      speaker: (id) => id !== 'bo',
      theme: () => true,
      point: (id) => id !== 'p2',
    }),
    points: points.slice(0, 1),
  }
  expect(left).toMatchObject({
    turns: [{ id: 't1' }, { id: 't3', continues: 't1' }],
    replies: [],
    votes: [{ by: [{ speaker: 'ann' }] }],
    findings: [],
    checked: [],
  })
  const speakers = left.speakers.filter(({ id }) => id !== 'bo')
  expect(validateTranscript({ ...left, speakers })).toMatchObject({ ok: true })
})

test('nothing is made anew where nothing is gone', () => {
  const { points: _, ...around } = council()
  const all = { speaker: () => true, theme: () => true, point: () => true }
  const left = withoutMissing(around, all)
  for (const list of ['turns', 'replies', 'votes', 'findings', 'checked'] as const)
    expect(left[list]).toBe(around[list])
})
