import fc from 'fast-check'
import { KINDS, REPLY_KINDS, type Reply } from '../../domain/format/transcript.ts'
import { indexTranscript, type Meeting } from '../../domain/meeting/meeting.ts'
import { pickLanes } from './lanes.ts'
import { speechOf } from './speech.ts'
import type { Spread } from './tile.ts'
import { timeScale, zoomsOf } from './time-scale.ts'

const SPEAKERS = 6
const THEMES = 5

interface Said {
  readonly speaker: number
  readonly kind: number
  readonly themes: readonly number[]
  readonly after: number
}

/** Meetings by the clock or without one, in which replies name the points at both ends, at one, or none. */
export const spokenMeeting: fc.Arbitrary<Meeting> = fc
  .record({
    said: fc.array(
      fc.record({
        speaker: fc.nat({ max: SPEAKERS - 1 }),
        kind: fc.nat({ max: KINDS.length - 1 }),
        themes: fc.uniqueArray(fc.nat({ max: THEMES - 1 }), { minLength: 1, maxLength: 3 }),
        after: fc.oneof(fc.constant(0), fc.nat({ max: 90_000 })),
      }),
      { maxLength: 120 },
    ),
    isTimed: fc.boolean(),
    replies: fc.array(
      fc.record({
        kind: fc.constantFrom(...REPLY_KINDS),
        from: fc.nat(),
        to: fc.nat(),
        names: fc.constantFrom('points', 'speaker', 'nobody'),
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ said, isTimed, replies }) => meetingOf(said, isTimed, replies))

function meetingOf(
  said: readonly Said[],
  isTimed: boolean,
  replies: readonly {
    readonly kind: Reply['kind']
    readonly from: number
    readonly to: number
    readonly names: string
  }[],
): Meeting {
  let time = 0
  const points = said.map(({ speaker, kind, themes, after }, i) => {
    time += after
    return {
      ...{ id: `p${i}`, speaker: `s${speaker}`, kind: KINDS[kind]! },
      ...{ themes: themes.map((theme) => `t${theme}`), text: { en: `Point ${i}` } },
      ...(isTimed ? { time } : {}),
    }
  })
  return indexTranscript({
    format: 'reyi/transcript@2',
    meeting: { id: 'spoken', title: { en: 'Spoken' } },
    source: { length: 0, sha256: '0'.repeat(64) },
    speakers: Array.from({ length: SPEAKERS }, (_, i) => ({ id: `s${i}`, name: { en: `S ${i}` } })),
    themes: Array.from({ length: THEMES }, (_, i) => ({ id: `t${i}`, label: { en: `T ${i}` } })),
    points,
    replies: replies.flatMap(({ kind, from, to, names }) => {
      const [one, other] = [points[from % points.length], points[to % points.length]]
      if (!one || !other || one.speaker === other.speaker) return []
      const reply = { kind, from: one.speaker, point: one.id }
      if (names === 'nobody') return [reply]
      return [{ ...reply, to: other.speaker, ...(names === 'points' ? { toPoint: other.id } : {}) }]
    }),
  })
}

/** How a meeting may be spread: room, zoom, lanes for some only, some points filtered away. */
export const anySpread: fc.Arbitrary<Spread> = fc
  .record({
    meeting: spokenMeeting,
    room: fc.integer({ min: 200, max: 900 }),
    zoom: fc.nat({ max: 6 }),
    lanes: fc.integer({ min: 1, max: SPEAKERS }),
    rows: fc.integer({ min: 1, max: THEMES }),
    taken: fc.func(fc.boolean()),
  })
  .map(({ meeting, room, zoom, lanes, rows, taken }) => {
    const speech = speechOf(meeting, (kind) => KINDS[kind] === 'procedure')
    const zooms = zoomsOf(speech, room)
    const count = ({ starts }: { starts: Int32Array }) =>
      Array.from(starts.slice(1), (end, i) => end - starts[i]!)
    const pick = (counts: readonly number[], most: number, isShared: boolean) =>
      pickLanes({ sorted: [...counts.keys()], counts, most, kept: [], isShared })
    return {
      ...{ meeting, speech },
      scale: timeScale(speech, zooms[Math.min(zoom, zooms.length - 1)]!),
      speakers: pick(count(meeting.pointsOf), lanes, true),
      themes: pick(count(meeting.pointsOn), rows, false),
      remains: Uint8Array.from(meeting.kindOf, (kind, point) =>
        KINDS[kind] !== 'procedure' && taken(point) ? 1 : 0,
      ),
    }
  })
