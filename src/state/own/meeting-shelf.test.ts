import 'fake-indexeddb/auto'
import { IDBObjectStore } from 'fake-indexeddb'
import { expect, test, vi } from 'vitest'
import { pond } from '../../domain/source/pond.fixture.ts'
import { ACTING_PATIENCE, STORAGE_PATIENCE } from '../timing/in-time.ts'
import { testKeeping } from './keeping.fixture.ts'
import { listMeetings } from './list-meetings.ts'
import { addMeeting, meetingsInThisTab, readMeeting, saveMeeting } from './meeting-shelf.ts'
import { named } from './shelf.fixture.ts'

// There are no workers here.
testKeeping()

test('a device that does not answer is not waited for; a meeting goes on in this tab', async () => {
  vi.useFakeTimers()
  vi.stubGlobal('indexedDB', { open: () => new IDBOpenDBRequest() })
  const [list, read, added] = [listMeetings(), readMeeting('pond'), addMeeting(pond)]
  await vi.advanceTimersByTimeAsync(STORAGE_PATIENCE)
  expect(await list).toEqual({ ok: false, failure: 'forbidden' })
  expect(await read).toEqual({ ok: false, failure: 'forbidden' })
  const { id, unkept } = await added
  expect(unkept).toBe('forbidden')
  expect(meetingsInThisTab()).toContainEqual(expect.objectContaining({ id, transcript: pond }))
  vi.useRealTimers()
})

test('a device that falls silent once it is open is not waited for either, and nothing is written', async () => {
  const kept = await addMeeting(pond)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const silent = vi
    .spyOn(IDBObjectStore.prototype, 'get')
    .mockImplementation(() => new IDBRequest())
  const read = readMeeting(kept.id)
  const saved = saveMeeting(kept.id, named('别的'), kept.revision, pond)
  await vi.waitFor(() => expect(silent).toHaveBeenCalledTimes(2))
  await vi.advanceTimersByTimeAsync(ACTING_PATIENCE)
  expect(await read).toEqual({ ok: false, failure: 'forbidden' })
  expect(await saved).toEqual({ ok: false, failure: 'forbidden' })
  silent.mockRestore()
  vi.useRealTimers()
  expect(await readMeeting(kept.id)).toMatchObject({ revision: kept.revision, transcript: pond })
})
