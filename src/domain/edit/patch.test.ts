import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyTranscript } from '../format/any-transcript.fixture.ts'
import type { Transcript } from '../format/transcript.ts'
import { pond, pondText } from '../source/pond.fixture.ts'
import { applyEdit } from './apply-edit.ts'
import { someEdit } from './edits.fixture.ts'
import { applyOperations, type Operation, piecesBetween } from './patch.ts'

const withText: Transcript = { ...pond, source: { ...pond.source, text: pondText } }

/** As a device gives back what it was given. */
const kept = <T>(value: T): T => structuredClone(value)
const applied = (before: unknown, pieces: readonly Operation[][], copies = new WeakSet()) =>
  pieces.reduce((root: unknown, piece) => applyOperations(root, kept(piece), copies), kept(before))
const between = (before: unknown, after: unknown) => [...piecesBetween(before, after)]
const sizeOf = (pieces: readonly Operation[][]) => JSON.stringify(pieces).length

test('what differs between any two values makes the one into the other', () => {
  const json = fc
    .jsonValue({ maxDepth: 4 })
    .filter((value) => !/__proto__/.test(JSON.stringify(value)))
  fc.assert(
    fc.property(json, json, (before, after) => {
      expect(applied(before, between(before, after))).toEqual(after)
      expect(applied(undefined, between(undefined, after))).toEqual(after)
    }),
  )
})

test('any transcripts, and any row of edits, are had back from their pieces', () => {
  fc.assert(
    fc.property(anyTranscript, anyTranscript, (before, after) => {
      expect(applied(before, between(before, after))).toEqual(after)
    }),
  )
  fc.assert(
    fc.property(fc.array(someEdit, { maxLength: 20 }), (edits) => {
      let present = withText
      let device: unknown = kept(present)
      for (const edit of edits) {
        const edited = applyEdit(present, edit(present), pondText)
        if (!edited.ok) continue
        device = applied(device, between(present, edited.transcript))
        present = edited.transcript
        expect(device).toEqual(present)
      }
    }),
  )
})

test('a correction is small, however large the meeting, and no piece is large', () => {
  const text = '塘泥太厚。'.repeat(20_000)
  const points = Array.from({ length: 20_000 }, (_, i) => ({
    ...pond.points[0]!,
    id: `p${i}`,
    text: { zh: '塘泥太厚' },
    span: { start: i * 5, end: i * 5 + 4 },
  }))
  const { replies: _, ...rest } = pond
  const large: Transcript = {
    ...rest,
    points,
    source: { ...pond.source, length: text.length, text },
  }
  const whole = between(undefined, large)
  expect(applied(undefined, whole)).toEqual(large)
  const lengths = whole.map((piece) =>
    piece.reduce((sum, one) => sum + ('items' in one ? one.items.length : 1), 0),
  )
  expect(Math.max(...lengths)).toBeLessThanOrEqual(1_000)
  for (const what of [
    { do: 'word-point', point: 'p9999', text: { zh: '塘泥三尺' } },
    { do: 'drop-point', point: 'p9999' },
    { do: 'set-kind', point: 'p19999', kind: 'view' },
    { do: 'confirm-point', point: 'p0' },
  ] as const) {
    const edited = applyEdit(large, what, text)
    if (!edited.ok) throw new Error(edited.refusal.reason)
    expect(sizeOf(between(large, edited.transcript))).toBeLessThan(1_000)
  }
})

test('differences of something else are refused', () => {
  const wrong: Operation[][] = [
    [{ path: ['points', 3, 'kind'], value: 'view' }],
    [
      { path: ['points'], without: 'kind' },
      { path: ['points', 'length'], from: 0, drop: 0, items: [] },
    ],
    [{ path: ['points'], from: 2, drop: 1, items: [] }],
  ]
  for (const piece of wrong) {
    expect(() => applyOperations({ points: [{}, {}] }, piece)).toThrow(TypeError)
    expect(() => applyOperations(undefined, piece)).toThrow(TypeError)
  }
})
