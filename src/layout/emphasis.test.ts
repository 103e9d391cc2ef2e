import { expect, test } from 'vitest'
import {
  shippedMeeting as meeting,
  shippedTranscript,
} from '../domain/format/shipped-meeting.fixture.ts'
import { filterPoints, NO_FILTER } from '../domain/meeting/filter.ts'
import { belongsTo, liftedBy } from './emphasis.ts'
import { linksOf } from './links.ts'
import { layoutBeads, MARK_PATHS } from './marks.ts'

const links = linksOf(meeting, filterPoints(meeting, NO_FILTER))

test('a speaker lifts all of their points and the themes of these', () => {
  const lifted = liftedBy({ is: 'speaker', speaker: 1 }, links)
  const own = shippedTranscript.points.filter(
    (point) => point.speaker === meeting.transcript.speakers[1]!.id,
  )
  expect([...lifted.speakers]).toEqual([1])
  expect(lifted.points.size).toBe(own.length)
  const themes = [...lifted.themes].map((theme) => meeting.themes[theme]!.id)
  expect(themes.sort()).toEqual([...new Set(own.flatMap((point) => point.themes))].sort())
})

test('a theme lifts its own strands only, not the other strands of its points', () => {
  const theme = meeting.themeNumber.get('talent')!
  const target = { is: 'theme', theme } as const
  const lifted = liftedBy(target, links)
  expect([...lifted.themes]).toEqual([theme])
  const strands = links.filter((link) => belongsTo(target, link))
  expect(strands.every((link) => link.theme === theme)).toBe(true)
  expect(strands.length).toBe(lifted.points.size)
})

test('a point lifts its speaker and each of its themes', () => {
  const point = shippedTranscript.points.findIndex(({ themes }) => themes.length > 2)
  const lifted = liftedBy({ is: 'point', point }, links)
  expect([...lifted.speakers]).toEqual([meeting.speakerOf[point]])
  expect(lifted.themes.size).toBe(meeting.transcript.points.at(point)!.themes.length)
})

test('what has no strand left is lifted by itself', () => {
  expect([...liftedBy({ is: 'speaker', speaker: 3 }, []).speakers]).toEqual([3])
})

test('each kind has a shape of its own; beads stand in lines of ten and never on each other', () => {
  expect(new Set(Object.values(MARK_PATHS)).size).toBe(5)
  const { places, width, height } = layoutBeads(23)
  expect(places).toHaveLength(23)
  expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(23)
  for (const { x, y } of places) {
    expect(x > 0 && x < width && y > 0 && y < height).toBe(true)
  }
  expect(new Set(places.map(({ y }) => y)).size).toBe(3)
})
