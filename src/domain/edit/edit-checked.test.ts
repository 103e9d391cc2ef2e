import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { confirmedPoints } from '../format/checked.ts'
import type { Transcript } from '../format/transcript.ts'
import { pond, pondText } from '../source/pond.fixture.ts'
import { applyEdit } from './apply-edit.ts'
import type { Edit } from './edit.ts'
import { someEdit } from './edits.fixture.ts'
import { hasSettledWarnings, nextUnconfirmed } from './unconfirmed.ts'

const warned: Transcript = {
  ...pond,
  parse: { version: '1', warnings: [{ code: 'a' }, { code: 'b' }, { code: 'a' }], unassigned: [] },
}

const made = (transcript: Transcript, edit: Edit) => {
  const result = applyEdit(transcript, edit, pondText)
  if (!result.ok) throw new Error(result.refusal.reason)
  return result.transcript
}
const madeAll = (transcript: Transcript, edits: readonly ((on: Transcript) => Edit)[]) =>
  edits.reduce((now, edit) => {
    const result = applyEdit(now, edit(now), pondText)
    return result.ok ? result.transcript : now
  }, transcript)

const someEdits = fc.array(someEdit, { maxLength: 20 })
const ids = ({ points }: Transcript) => points.map(({ id }) => id)

test('after any edits each point that is confirmed is there, once', () => {
  fc.assert(
    fc.property(someEdits, (edits) => {
      const { checked = [], points } = madeAll(warned, edits)
      const confirmed = checked.filter(({ what }) => what === 'point').map(({ id }) => id)
      expect(new Set(confirmed).size).toBe(confirmed.length)
      expect(confirmed.filter((id) => !points.some((point) => point.id === id))).toEqual([])
    }),
  )
})

test('confirming a point and taking it back gives the same transcript', () => {
  fc.assert(
    fc.property(someEdits, fc.nat(), (edits, n) => {
      const before = madeAll(warned, edits)
      const confirmed = confirmedPoints(before)
      const open = ids(before).filter((id) => !confirmed.has(id))
      const point = open[n % Math.max(1, open.length)]
      if (point === undefined) return
      const once = made(before, { do: 'confirm-point', point })
      expect(confirmedPoints(once)).toEqual(new Set([...confirmed, point]))
      expect(made(once, { do: 'confirm-point', point })).toBe(once)
      expect(made(once, { do: 'doubt-point', point })).toEqual(before)
    }),
  )
})

test('with the last confirmed point goes the list of what was confirmed', () => {
  const [point] = ids(pond)
  const confirmed = made(pond, { do: 'confirm-point', point: point! })
  expect(confirmedPoints(confirmed)).toEqual(new Set([point]))
  expect('checked' in made(confirmed, { do: 'drop-point', point: point! })).toBe(false)
})

test('walking on from point to point confirms each of them once, forth and back', () => {
  fc.assert(
    fc.property(someEdits, fc.constantFrom(1 as const, -1 as const), (edits, by) => {
      let now = madeAll(pond, edits)
      const open = ids(now).filter((id) => !confirmedPoints(now).has(id))
      const walked: string[] = []
      let at = nextUnconfirmed(now, null, by)
      while (at !== null) {
        const { id } = now.points[at]!
        walked.push(id)
        now = made(now, { do: 'confirm-point', point: id })
        at = nextUnconfirmed(now, at, by)
      }
      expect(walked).toEqual(by > 0 ? open : open.reverse())
    }),
  )
})

test('the walk goes past the last to the first, and stays on none', () => {
  const all = pond.points.length
  const but = (...open: number[]): Transcript => ({
    ...pond,
    checked: ids(pond).flatMap((id, i) => (open.includes(i) ? [] : [{ what: 'point', id }])),
  })
  expect(nextUnconfirmed(but(2, 5), 3)).toBe(5)
  expect(nextUnconfirmed(but(2, 5), 5)).toBe(2)
  expect(nextUnconfirmed(but(2, 5), 2, -1)).toBe(5)
  expect(nextUnconfirmed(but(2), 2)).toBeNull()
  expect(nextUnconfirmed(but(), null)).toBeNull()
  expect(nextUnconfirmed({ points: [] }, null)).toBeNull()
  expect(nextUnconfirmed(pond, null, -1)).toBe(all - 1)
})

const { span } = pond.points.find(({ id }) => id === 'qin-2')!
const CONFIRMING: readonly [Edit, readonly string[]][] = [
  [{ do: 'set-kind', point: 'qin-2', kind: 'view' }, ['qin-2']],
  [{ do: 'word-point', point: 'qin-2', text: { zh: '门' } }, ['qin-2']],
  [{ do: 'head-point', point: 'qin-2', heading: { zh: '门' } }, ['qin-2']],
  [{ do: 'new-theme', point: 'qin-2', label: { zh: '门闩' } }, ['qin-2']],
  [{ do: 'give-point', point: 'qin-2', speaker: 'bo' }, ['qin-2']],
  [
    { do: 'set-bounds', point: 'qin-2', span: { start: span!.start, end: span!.end - 1 } },
    ['qin-2'],
  ],
  [{ do: 'split-point', point: 'qin-2', at: span!.start + 2 }, ['qin-2', 'qin-2a']],
  [{ do: 'merge-points', point: 'qin-2', with: 'qin-1' }, ['qin-1']],
]
test.each(CONFIRMING)('$do confirms what it was about', (edit, confirmed) => {
  expect([...confirmedPoints(made(pond, edit))]).toEqual(confirmed)
})

test.each<Edit>([
  { do: 'set-kind', point: 'qin-2', kind: 'problem' },
  { do: 'name-speaker', speaker: 'qin', name: { zh: '秦' } },
  { do: 'merge-speakers', speaker: 'qin', into: 'bo' },
  { do: 'drop-theme', theme: pond.themes[0]!.id },
  { do: 'set-title', title: { zh: '塘', en: 'Pond' } },
  { do: 'drop-point', point: 'qin-2' },
])('$do confirms no point', (edit) => {
  expect(made(pond, edit).checked).toBeUndefined()
})

test('warnings count as settled only where there were some and somebody settled them', () => {
  expect(hasSettledWarnings(pond)).toBe(false)
  expect(hasSettledWarnings(warned)).toBe(false)
  const settled = [0, 0, 0].reduce(
    (now, warning) => made(now, { do: 'settle-warning', warning }),
    warned,
  )
  expect(settled.parse!.warnings).toEqual([])
  expect(settled.checked).toEqual([
    { what: 'warning', id: 'a' },
    { what: 'warning', id: 'b' },
  ])
  expect(hasSettledWarnings(settled)).toBe(true)
})
