import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import fc from 'fast-check'
import { beforeEach, expect, test, vi } from 'vitest'
import { anyTranscript } from '../../domain/format/any-transcript.fixture.ts'
import type { Transcript } from '../../domain/format/transcript.ts'
import { pond } from '../../domain/source/pond.fixture.ts'
import { nearbyWorker } from '../release/nearby-worker.fixture.ts'
import { startWorker } from '../release/trusted-script.ts'
import { listMeetings } from './list-meetings.ts'
import { readMeeting } from './meeting-shelf.ts'
import { openShelf } from './shelf-records.ts'

vi.mock('../release/trusted-script.ts', () => ({
  startWorker: vi.fn(() => nearbyWorker(() => import('./shelf.worker.ts'))),
}))

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})

/** Puts a meeting on the shelf as the shelves of old have it. */
async function putOld(transcript: unknown, title: unknown): Promise<void> {
  const database = await openShelf()
  const summary = { id: 'old', title, savedAt: 1, revision: 7, speakers: 2, points: 3 }
  await database.put('summaries', summary)
  await database.put('transcripts', transcript, 'old')
  database.close()
}

async function countWhole(): Promise<number> {
  const database = await openShelf()
  const count = await database.count('transcripts')
  database.close()
  return count
}

test('a meeting of the shelves of old opens as it was, and lies in pieces from then on', async () => {
  await fc.assert(
    fc.asyncProperty(anyTranscript, async (some) => {
      vi.stubGlobal('indexedDB', new IDBFactory())
      const { title } = some.meeting
      await putOld(some, title)
      const own = { ok: true, id: 'old', revision: 7, transcript: some, unkept: null }
      expect(await readMeeting('old')).toEqual(own)
      expect(await countWhole()).toBe(0)
      expect(await readMeeting('old')).toEqual(own)
      expect(await listMeetings()).toMatchObject({ meetings: [{ id: 'old', title }], damaged: [] })
    }),
    { numRuns: 30 },
  )
  // One for all of them.
  expect(startWorker).toHaveBeenCalledTimes(1)
})

test('a long one is read piece by piece', async () => {
  const points = Array.from({ length: 3_500 }, (_, i) => ({ ...pond.points[0]!, id: `p${i}` }))
  const long: Transcript = { ...pond, points }
  await putOld(long, pond.meeting.title)
  expect(await readMeeting('old')).toMatchObject({ ok: true, transcript: long })
  const database = await openShelf()
  const pieces = await database.getAll('changes')
  database.close()
  expect(pieces.length).toBeGreaterThan(3)
})

test('what is none of ours stays as it lies there', async () => {
  await putOld({ ...pond, format: 'reyi/transcript@9' }, pond.meeting.title)
  expect(await readMeeting('old')).toEqual({ ok: false, failure: 'newer' })
  expect(await countWhole()).toBe(1)
})
