import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyTranscript } from './any-transcript.fixture.ts'
import { shippedTranscript } from './shipped-meeting.fixture.ts'
import type { Transcript } from './transcript.ts'
import { validateTranscript } from './validate.ts'
import { formatFor } from './versions.ts'

/** A transcript in which one thing is said that the first version cannot say. */
const LATER: Readonly<Record<string, (transcript: Transcript) => object>> = {
  'a time that ends': (t) => ({ points: t.points.with(0, { ...t.points[0]!, timeEnd: 5 }) }),
  'a body that met': (t) => ({ meeting: { ...t.meeting, body: { id: 'b', name: { en: 'B' } } } }),
  'a licence': (t) => ({ source: { ...t.source, licence: { name: 'CC0-1.0' } } }),
  'what a speaker is': (t) => ({
    speakers: t.speakers.with(0, { ...t.speakers[0]!, kind: 'office' }),
  }),
  'a reply with a name': (t) => ({ replies: t.replies!.with(0, { ...t.replies![0]!, id: 'r' }) }),
  'who confirmed': (t) => ({ checked: [{ what: 'point', id: t.points[0]!.id, by: 'Ada' }] }),
  'a confirmed theme': (t) => ({ checked: [{ what: 'theme', id: t.themes[0]!.id }] }),
  'an agenda': () => ({ agenda: [] }),
}

test('the meeting that ships says nothing that the first version cannot', () => {
  expect(formatFor(shippedTranscript)).toBe('reyi/transcript@1')
})

test('a text may be in any language in both', () => {
  const first = shippedTranscript.points[0]!
  const points = shippedTranscript.points.with(0, { ...first, text: { ja: '池。' } })
  expect(formatFor({ ...shippedTranscript, points })).toBe('reyi/transcript@1')
})

test('questions, procedure and answers are of both', () => {
  const [first, second] = shippedTranscript.points
  const points = [
    { ...first!, kind: 'question' as const },
    { ...second!, kind: 'procedure' as const },
    ...shippedTranscript.points.slice(2),
  ]
  const answer = { kind: 'answers' as const, point: second!.id, toPoint: first!.id }
  const replies = [{ from: second!.speaker, to: first!.speaker, ...answer }]
  expect(formatFor({ ...shippedTranscript, points, replies })).toBe('reyi/transcript@1')
})

test('where a theme is from, and why it is one, may stand in both', () => {
  const [first] = shippedTranscript.themes
  const theme = { ...first!, origin: 'words' as const, evidence: { terms: ['pond'] } }
  const themes = shippedTranscript.themes.with(0, theme)
  expect(formatFor({ ...shippedTranscript, themes })).toBe('reyi/transcript@1')
})

test.each(Object.entries(LATER))('%s needs the second version', (_, change) => {
  const later = { ...shippedTranscript, ...change(shippedTranscript) } as Transcript
  expect(formatFor(later)).toBe('reyi/transcript@2')
})

test('whatever is of the first version is of the second too, and valid as either', () => {
  let first = 0
  fc.assert(
    fc.property(anyTranscript, (transcript) => {
      const needed = formatFor(transcript)
      if (needed === 'reyi/transcript@1') first++
      for (const format of [needed, 'reyi/transcript@2'] as const) {
        expect(validateTranscript({ ...transcript, format })).toMatchObject({ ok: true })
      }
    }),
  )
  expect(first).toBeGreaterThan(20)
})
