import { expect, test } from 'vitest'
import { well } from '../format/well.fixture.ts'
import { applyEdit } from './apply-edit.ts'

const text = well.source.text ?? ''
const [first, second] = well.points
const set = (findings: Parameters<typeof applyEdit>[1] & { do: 'set-findings' }) =>
  applyEdit(well, findings, text)

test('findings are set in their order, worded anew, and taken out again', () => {
  const findings = [
    { text: { en: ' Two of three. ' }, points: [first!.id] },
    { text: { en: 'The pump.' }, reworded: true as const, points: [second!.id] },
  ]
  const outcome = set({ do: 'set-findings', findings })
  if (!outcome.ok) throw new Error(outcome.refusal.reason)
  expect(outcome.transcript.findings).toEqual([
    { text: { en: 'Two of three.' }, points: [first!.id] },
    { text: { en: 'The pump.' }, reworded: true, points: [second!.id] },
  ])
  // The same again is no correction, and none chosen is none kept.
  const same = applyEdit(outcome.transcript, { do: 'set-findings', findings }, text)
  expect(same.ok && same.transcript).toBe(outcome.transcript)
  const none = applyEdit(outcome.transcript, { do: 'set-findings', findings: [] }, text)
  expect(none.ok && 'findings' in none.transcript).toBe(false)
})

test('a finding without words, without ground or on points that are not there is refused', () => {
  const refusal = (findings: { text: { en: string }; points: string[] }[]) => {
    const outcome = set({ do: 'set-findings', findings })
    return outcome.ok ? null : outcome.refusal.reason
  }
  expect(refusal([{ text: { en: ' ' }, points: [first!.id] }])).toBe('empty')
  expect(refusal([{ text: { en: 'So.' }, points: [] }])).toBe('findings')
  expect(refusal([{ text: { en: 'So.' }, points: ['nobody'] }])).toBe('gone')
})

test('a finding goes with the first of its points that is taken out', () => {
  const outcome = set({
    do: 'set-findings',
    findings: [{ text: { en: 'So.' }, points: [first!.id, second!.id] }],
  })
  if (!outcome.ok) throw new Error(outcome.refusal.reason)
  const less = applyEdit(outcome.transcript, { do: 'drop-point', point: second!.id }, text)
  expect(less.ok && 'findings' in less.transcript).toBe(false)
})
