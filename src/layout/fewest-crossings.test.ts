import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyTranscript } from '../domain/format/any-transcript.fixture.ts'
import { shippedMeeting, shippedTranscript } from '../domain/format/shipped-meeting.fixture.ts'
import { filterPoints, NO_FILTER } from '../domain/meeting/filter.ts'
import { indexTranscript, type Meeting } from '../domain/meeting/meeting.ts'
import { atOnce } from '../domain/text/steps.ts'
import { countPairCrossings, pairsOf, placesIn } from './crossings.ts'
import { fewestCrossings as fewestSteps, type RowOrders } from './fewest-crossings.ts'
import { zipfMeeting } from './large/large-meeting.fixture.ts'
import { linksOf } from './links.ts'
import { countCrossings, layoutStrands } from './strands.ts'

const fewestCrossings = (...of: Parameters<typeof fewestSteps>) => atOnce(fewestSteps(...of))
const groupsOf = ({ sections }: Meeting) => sections.map(({ themes }) => themes)
const given = (meeting: Meeting): RowOrders => ({
  speakers: [...meeting.transcript.speakers.keys()],
  themes: groupsOf(meeting).flat(),
})
const crossings = (meeting: Meeting, { speakers, themes }: RowOrders) =>
  atOnce(countPairCrossings(atOnce(pairsOf(meeting)), speakers, themes))

/** How many strands cross as they are drawn, with all rows of one height. */
function drawn(meeting: Meeting, { speakers, themes }: RowOrders): number {
  const [speakerPlaces, themePlaces] = [placesIn(speakers), placesIn(themes)]
  const links = linksOf(meeting, filterPoints(meeting, NO_FILTER)).map((link) => ({
    ...link,
    speaker: speakerPlaces[link.speaker]!,
    theme: themePlaces[link.theme]!,
  }))
  const rows = (of: readonly number[]) => of.map((_, i) => ({ top: i * 500, height: 500 }))
  return countCrossings(layoutStrands(links, rows(speakers), rows(themes), 300))
}

test('crossings are counted as they are drawn', () => {
  fc.assert(
    fc.property(anyTranscript, (transcript) => {
      const meeting = indexTranscript(transcript)
      expect(crossings(meeting, given(meeting))).toBe(drawn(meeting, given(meeting)))
    }),
  )
})

test('all rows once, groups together, and never more crossings than as given', () => {
  fc.assert(
    fc.property(anyTranscript, (transcript) => {
      const meeting = indexTranscript(transcript)
      const groups = groupsOf(meeting)
      const orders = fewestCrossings(meeting, groups)
      expect(orders.speakers.toSorted((a, b) => a - b)).toEqual(given(meeting).speakers)
      let from = 0
      for (const group of groups) {
        const own = orders.themes.slice(from, from + group.length)
        expect(own.toSorted((a, b) => a - b)).toEqual([...group].sort((a, b) => a - b))
        from += group.length
      }
      expect(orders.themes).toHaveLength(from)
      expect(crossings(meeting, orders)).toBeLessThanOrEqual(crossings(meeting, given(meeting)))
    }),
  )
})

test('where each theme is one speaker’s alone, nothing crosses', () => {
  const size = 12
  const shuffled = fc.shuffledSubarray([...Array(size).keys()], { minLength: size })
  fc.assert(
    fc.property(shuffled, (themeOf) => {
      const meeting = indexTranscript({
        ...shippedTranscript,
        groups: [],
        replies: [],
        themes: themeOf.map((i) => ({ id: `t${i}`, label: { en: `T${i}` } })),
        speakers: themeOf.map((_, i) => ({ id: `s${i}`, name: { en: `S${i}` } })),
        points: themeOf.map((theme, i) => ({
          ...{ id: `p${i}`, speaker: `s${i}`, kind: 'view' as const },
          ...{ text: { en: 'A view.' }, themes: [`t${theme}`] },
        })),
      })
      expect(drawn(meeting, fewestCrossings(meeting, groupsOf(meeting)))).toBe(0)
    }),
  )
})

test('of the shipped meeting a quarter of the crossings go, half where themes leave their groups', () => {
  const before = drawn(shippedMeeting, given(shippedMeeting))
  const grouped = fewestCrossings(shippedMeeting, groupsOf(shippedMeeting))
  expect(drawn(shippedMeeting, grouped)).toBeLessThan(before * 0.77)
  const free = fewestCrossings(shippedMeeting, [given(shippedMeeting).themes])
  expect(drawn(shippedMeeting, free)).toBeLessThan(before * 0.5)
})

test('of a large meeting some go', () => {
  const large = zipfMeeting()
  const orders = fewestCrossings(large, [given(large).themes])
  expect(crossings(large, orders)).toBeLessThan(crossings(large, given(large)) * 0.9)
})
