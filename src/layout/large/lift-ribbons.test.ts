import { expect, test } from 'vitest'
import { meetingOf } from './large-meeting.fixture.ts'
import { ribbonTest } from './lift-ribbons.ts'
import { ABOVE, BELOW, type Ribbon, SEVERAL } from './ribbons.ts'

const meeting = meetingOf(3, 3, [
  { speaker: 0, kind: 0, themes: [0, 1] },
  { speaker: 0, kind: 0, themes: [0] },
  { speaker: 1, kind: 0, themes: [2] },
])

const ribbon = (speaker: number, theme: number, kind: number, point = SEVERAL): Ribbon => ({
  ...{ speaker, theme, kind, point },
  ...{ count: 2, y0: 0, y1: 0, width: 1 },
})

test('some points lift the ribbons that they are part of, and no other of several points', () => {
  const points = new Set([0])
  const isLifted = ribbonTest(
    { is: 'some', theme: null, kinds: null, speakers: null, points },
    meeting,
  )
  const lifted = [
    ribbon(0, 0, 0),
    ribbon(0, 1, 0),
    ribbon(0, BELOW, 0),
    ribbon(ABOVE, 1, 0),
    ribbon(0, 0, 0, 0),
  ]
  const others = [
    ribbon(0, 2, 0),
    ribbon(0, 0, 1),
    ribbon(1, 0, 0),
    ribbon(1, ABOVE, 0),
    ribbon(BELOW, 2, 0),
    ribbon(0, 0, 0, 1),
  ]
  expect(lifted.map(isLifted)).toEqual(lifted.map(() => true))
  expect(others.map(isLifted)).toEqual(others.map(() => false))
})
