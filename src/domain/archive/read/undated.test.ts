import { expect, test } from 'vitest'
import { spell } from '../../search/spell.ts'
import { UNDATED } from '../narrow-points.ts'
import { reedbed } from '../reedbed.fixture.ts'
import { buildInMemory, readFrom } from '../write/build-in-memory.ts'
import { openArchive } from './open-archive.ts'

const ALL = {
  ...{ words: '', people: [], themes: [], kinds: [], bodies: [], parties: [], open: false },
  newestFirst: true,
}

test.each([1_000, 20])(
  'what has no day is found alone, and is on no day: %s points a segment',
  async (most) => {
    const files = buildInMemory(reedbed, { en: 'Reedbed' }, spell, { most })
    const archive = await openArchive(readFrom(files))
    const undated = reedbed.filter(({ meeting }) => meeting.date === undefined)
    expect(undated).toHaveLength(1)
    const found = await archive.search({ ...ALL, days: UNDATED })
    expect(found.total).toBe(undated[0]!.points.length)
    expect((await found.hits(0, 1))[0]!.meeting.key).toBe(`/${undated[0]!.meeting.id}`)
    const meetings = await archive.meetings({ days: UNDATED, bodies: [] }, 0, 9)
    expect(meetings.meetings.map(({ day }) => day)).toEqual([null])
    const dated = await archive.search({ ...ALL, days: { from: '0000-01-01', to: null } })
    const all = reedbed.reduce((sum, { points }) => sum + points.length, 0)
    expect(dated.total).toBe(all - found.total)
  },
)
