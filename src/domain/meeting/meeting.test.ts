import { expect, test } from 'vitest'
import { shippedMeeting, shippedTranscript } from '../format/shipped-meeting.fixture.ts'
import { KINDS, type Transcript } from '../format/transcript.ts'
import { listOf } from './adjacency.ts'
import { indexTranscript } from './meeting.ts'

test('each number leads back to what the transcript says', () => {
  const { speakerOf, kindOf, themesOf, themes } = shippedMeeting
  for (const [i, point] of shippedTranscript.points.entries()) {
    expect(shippedTranscript.speakers[speakerOf[i]!]!.id).toBe(point.speaker)
    expect(KINDS[kindOf[i]!]).toBe(point.kind)
    expect(Array.from(listOf(themesOf, i), (theme) => themes[theme]!.id)).toEqual(point.themes)
  }
})

test('the points of a speaker are theirs, all of them, in order', () => {
  for (const [i, { id }] of shippedTranscript.speakers.entries()) {
    const own = shippedTranscript.points.flatMap((point, j) => (point.speaker === id ? [j] : []))
    expect([...listOf(shippedMeeting.pointsOf, i)]).toEqual(own)
  }
})

test('the points on a theme are all of them, in order', () => {
  const ids = shippedMeeting.themes.map(({ id }) => id)
  expect(ids.length).toBeGreaterThan(5)
  for (const [i, id] of ids.entries()) {
    const own = shippedTranscript.points.flatMap(({ themes }, j) =>
      themes.includes(id) ? [j] : [],
    )
    expect([...listOf(shippedMeeting.pointsOn, i)]).toEqual(own)
  }
})

function small(overrides: Partial<Transcript>): Transcript {
  return {
    format: 'reyi/transcript@1',
    meeting: { id: 'm', title: { en: 'Meeting' } },
    source: { length: 0, sha256: '0'.repeat(64) },
    themes: [],
    speakers: [{ id: 'a', name: { en: 'A' } }],
    points: [],
    ...overrides,
  }
}

test('themes are shown by group, in the order of the groups, the ungrouped after them', () => {
  const meeting = indexTranscript(
    small({
      groups: [
        { id: 'g', label: { en: 'G' } },
        { id: 'empty', label: { en: 'Empty' } },
        { id: 'h', label: { en: 'H' } },
      ],
      themes: [
        { id: 'loose', label: { en: 'Loose' } },
        { id: 'h1', group: 'h', label: { en: 'H1' } },
        { id: 'g1', group: 'g', label: { en: 'G1' } },
        { id: 'g2', group: 'g', label: { en: 'G2' } },
      ],
    }),
  )
  expect(meeting.themes.map(({ id }) => id)).toEqual(['g1', 'g2', 'h1', 'loose'])
  expect(meeting.sections).toEqual([
    { label: { en: 'G' }, themes: [0, 1] },
    { label: { en: 'H' }, themes: [2] },
    { themes: [3] },
  ])
})

test('a point without a theme is shown under Other, whose id is nobody else’s', () => {
  const point = { id: 'p', speaker: 'a', kind: 'view', themes: [], text: { en: 'T' } } as const
  const meeting = indexTranscript(
    small({
      themes: [{ id: 'other', label: { en: 'Mine' } }],
      points: [{ ...point, themes: [] }],
    }),
  )
  expect(meeting.themes.map(({ id }) => id)).toEqual(['other', 'other-'])
  expect([...listOf(meeting.themesOf, 0)]).toEqual([1])
  expect(indexTranscript(small({})).themes).toEqual([])
})
