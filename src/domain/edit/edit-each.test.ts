import { expect, test } from 'vitest'
import type { Transcript } from '../format/transcript.ts'
import { applyEdit } from './apply-edit.ts'
import type { EachPoint } from './edit.ts'

const TEXT = 'Ada: The pond is deep. Thank you. The lamps are dark. Ben: Mend them.'
const spanOf = (words: string) => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
})
const point = (id: string, speaker: string, kind: 'problem' | 'procedure', words: string) => ({
  ...{ id, speaker, kind, themes: [] },
  text: { en: words },
  span: spanOf(words),
})
const meeting: Transcript = {
  format: 'reyi/transcript@2',
  meeting: { id: 'pond', title: { en: 'Pond' } },
  source: { length: TEXT.length, sha256: '0'.repeat(64), text: TEXT },
  themes: [],
  speakers: [
    { id: 'ada', name: { en: 'Ada' } },
    { id: 'ben', name: { en: 'Ben' } },
  ],
  points: [
    point('ada-1', 'ada', 'problem', 'The pond is deep'),
    point('ada-2', 'ada', 'procedure', 'Thank you'),
    point('ada-3', 'ada', 'problem', 'The lamps are dark'),
    point('ben-1', 'ben', 'problem', 'Mend them'),
  ],
  parse: { version: '4', warnings: [], unassigned: [] },
}

const each = (points: readonly string[], what: EachPoint) =>
  applyEdit(meeting, { do: 'each-point', points, what }, TEXT)
const after = (points: readonly string[], what: EachPoint): Transcript => {
  const outcome = each(points, what)
  if (!outcome.ok) throw new Error(outcome.refusal.reason)
  return outcome.transcript
}
const one = (transcript: Transcript, edits: readonly Parameters<typeof applyEdit>[1][]) =>
  edits.reduce((next, edit) => {
    const outcome = applyEdit(next, edit, TEXT)
    if (!outcome.ok) throw new Error(outcome.refusal.reason)
    return outcome.transcript
  }, transcript)

test('points that are removed at once leave what they leave one by one', () => {
  const gone = after(['ada-1', 'ada-2'], { do: 'drop-point' })
  expect(gone).toEqual(
    one(meeting, [
      { do: 'drop-point', point: 'ada-1' },
      { do: 'drop-point', point: 'ada-2' },
    ]),
  )
  expect(gone.parse!.unassigned).toEqual([spanOf('The pond is deep. Thank you')])
})

test('points are given away and confirmed at once', () => {
  const given = after(['ada-1', 'ada-3'], { do: 'give-point', speaker: 'ben' })
  expect(given.points.map(({ speaker }) => speaker)).toEqual(['ben', 'ada', 'ben', 'ben'])
  expect(after(['ada-2', 'ben-1'], { do: 'confirm-point' }).checked).toEqual([
    { what: 'point', id: 'ada-2' },
    { what: 'point', id: 'ben-1' },
  ])
})

test('a kind set at once changes those alone, and confirms nothing that nobody read', () => {
  const set = after(['ada-1', 'ada-2'], { do: 'set-kind', kind: 'view' })
  expect(set.points.map(({ kind }) => kind)).toEqual(['view', 'view', 'problem', 'problem'])
  expect(set.checked).toBeUndefined()
  expect(set.points[3]).toBe(meeting.points[3])
  expect(after(['ada-2'], { do: 'set-kind', kind: 'procedure' })).toBe(meeting)
})

test('where no point is chosen, or none is left, it says so', () => {
  expect(each([], { do: 'drop-point' })).toMatchObject({ refusal: { reason: 'none-chosen' } })
  expect(each(['nobody-1'], { do: 'drop-point' })).toMatchObject({ refusal: { reason: 'gone' } })
  expect(each(['ada-1'], { do: 'give-point', speaker: 'nobody' })).toMatchObject({
    refusal: { reason: 'gone', of: 'speaker' },
  })
})
