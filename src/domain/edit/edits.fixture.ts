import * as fc from 'fast-check'
import { KINDS, type Localized, REPLY_KINDS, type Transcript } from '../format/transcript.ts'
import type { EachPoint, Edit } from './edit.ts'
import type { FoundAgain } from './found-again.ts'

/*
 * Edits for property tests: numbers and words first, which a transcript then gives their meaning, so
 * that most of what is tried can be done and some of it cannot.
 */

const words = fc.constantFrom<Localized>(
  { zh: '修灯' },
  { en: 'Mend the lamp' },
  { zh: ' 甲 ', en: 'Jia' },
  { zh: '  ' },
  { en: 'Mend\u202e the\u200b lamp' },
)

export const someEdit: fc.Arbitrary<(transcript: Transcript) => Edit> = fc
  .record({
    what: fc.nat(),
    a: fc.nat(),
    b: fc.nat(),
    from: fc.double({ min: -0.1, max: 1.1, noNaN: true }),
    length: fc.nat(60),
    shift: fc.integer({ min: -30, max: 30 }),
    words,
  })
  .map(({ what, a, b, from, length, shift, words: text }) => (transcript) => {
    const { points, replies = [], speakers, themes, groups = [], source } = transcript
    const idOf = (items: readonly { readonly id: string }[], n: number) =>
      items[n % Math.max(1, items.length)]?.id ?? 'nobody'
    const point = idOf(points, a)
    const span = points[a % Math.max(1, points.length)]?.span
    const speaker = idOf(speakers, b)
    const start = Math.round(from * source.length) || 0
    const reply = {
      from: speaker,
      ...(length % 4 > 0 && { to: idOf(speakers, a) }),
      kind: REPLY_KINDS[a % 4]!,
      ...(length % 5 > 0 && { span: { start, end: start + length } }),
    }
    const number = replies.length === 0 ? 0 : b % replies.length
    const edits: Edit[] = [
      { do: 'add-speaker', name: text, ...(span && { span }) },
      { do: 'name-speaker', speaker, name: text },
      { do: 'set-role', speaker, role: length % 2 ? text : null },
      { do: 'merge-speakers', speaker: idOf(speakers, a), into: speaker },
      { do: 'remove-speaker', speaker },
      { do: 'add-point', speaker, kind: KINDS[a % 3]!, span: { start, end: start + length } },
      {
        do: 'set-bounds',
        point,
        span: { start: (span?.start ?? start) + shift, end: (span?.end ?? start) + length - 20 },
      },
      {
        do: 'set-times',
        point,
        time: a % 9_000,
        timeEnd: b % 3 ? (a % 9_000) + shift * 100 : null,
      },
      { do: 'split-point', point, at: (span?.start ?? 0) + (length % 30) },
      { do: 'merge-points', point, with: idOf(points, a + 1) },
      { do: 'drop-point', point },
      { do: 'give-point', point, speaker },
      { do: 'set-kind', point, kind: KINDS[b % 3]! },
      { do: 'word-point', point, text },
      { do: 'head-point', point, heading: length % 2 ? text : null },
      { do: 'add-theme', point, theme: idOf(themes, b) },
      { do: 'take-theme', point, theme: idOf(themes, b) },
      { do: 'new-theme', point, label: text },
      { do: 'name-theme', theme: idOf(themes, b), label: text },
      { do: 'drop-theme', theme: idOf(themes, b) },
      { do: 'confirm-theme', theme: idOf(themes, b) },
      { do: 'doubt-theme', theme: idOf(themes, b) },
      { do: 'merge-themes', theme: idOf(themes, a), into: idOf(themes, b) },
      { do: 'split-theme', theme: idOf(themes, b), terms: Object.values(text).slice(0, a % 3) },
      { do: 'move-theme', theme: idOf(themes, b), by: length % 2 ? 1 : -1 },
      { do: 'group-theme', theme: idOf(themes, b), group: length % 2 ? null : idOf(groups, a) },
      { do: 'new-group', theme: idOf(themes, b), label: text },
      { do: 'find-themes', found: someFound(transcript, a, text), ignored: b % 2 ? ['Lamp'] : [] },
      { do: 'use-codebook', found: someFound(transcript, a, text) },
      { do: 'take-candidate', label: { en: 'Lamp' }, points: [point, 'nobody'] },
      { do: 'move-points', points: [point], from: idOf(themes, a), into: idOf(themes, b) },
      { do: 'each-point', points: [point, idOf(points, b)], what: someForEach(a, speaker) },
      { do: 'add-reply', reply },
      { do: 'change-reply', number, reply },
      { do: 'remove-reply', number },
      { do: 'confirm-point', point },
      { do: 'doubt-point', point },
      { do: 'settle-warning', warning: a % 3 },
      { do: 'set-title', title: text },
      {
        do: 'set-findings',
        findings: [
          { text, points: [point] },
          { text: { en: 'Lamps' }, reworded: true as const, points: [idOf(points, b)] },
        ].slice(0, length % 3),
      },
      { do: 'set-date', date: [null, '2022-03-16', 'XXXX-03', '16 March', '2022-02-30'][a % 5]! },
      { do: 'set-place', place: length % 2 ? text : null },
      { do: 'set-occasion', occasion: length % 2 ? text : null },
      { do: 'set-publisher', publisher: length % 2 ? text : null },
      { do: 'set-address', url: [null, 'https://pond.example/1', 'javascript:1', ''][a % 4]! },
    ]
    return edits[what % edits.length]!
  })

/** A theme or two, found in some points. */
function someFound({ points }: Transcript, a: number, label: Localized): FoundAgain {
  const lists = points.map((_, i) => ((i + a) % 3 === 0 ? [0] : (i + a) % 3 === 1 ? [1, 0] : []))
  const starts = [0]
  for (const list of lists) starts.push(starts.at(-1)! + list.length)
  const words = Object.values(label).some((one) => one.trim() !== '') ? label : { en: 'Lamp' }
  return {
    groups: [{ id: 'g', label: { en: 'Streets' } }],
    themes: [
      { id: 'theme-1', label: { en: 'lamp' }, origin: 'words', evidence: { terms: ['lamp'] } },
      { id: 'theme-2', group: 'g', label: words, origin: a % 2 ? 'words' : 'lexicon' },
    ],
    ofPoint: { starts, items: lists.flat() },
  }
}

function someForEach(n: number, speaker: string): EachPoint {
  const all: readonly EachPoint[] = [
    { do: 'confirm-point' },
    { do: 'drop-point' },
    { do: 'set-kind', kind: KINDS[n % KINDS.length]! },
    { do: 'give-point', speaker },
  ]
  return all[n % all.length]!
}
