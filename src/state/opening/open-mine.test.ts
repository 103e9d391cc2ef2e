import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { pond } from '../../domain/source/pond.fixture.ts'
import { addMeeting, deleteMeeting, saveMeeting } from '../own/meeting-shelf.ts'
import { openMine } from './open-mine.ts'

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }))
})
afterEach(() => vi.unstubAllGlobals())

test('an own meeting opens without a catalogue, and again when it is saved', async () => {
  const { id } = await addMeeting(pond)
  const [tell, aborting] = [vi.fn(), new AbortController()]
  await openMine(id, aborting.signal, tell)
  expect(tell).toHaveBeenLastCalledWith({
    ok: true,
    opened: expect.objectContaining({
      catalogue: [],
      path: id,
      own: { id, revision: 1, unkept: null },
    }),
  })
  const meeting = { ...pond.meeting, title: { ...pond.meeting.title, zh: '新名' } }
  await saveMeeting(id, { ...pond, meeting }, 1, pond)
  await vi.waitFor(() => expect(tell).toHaveBeenCalledTimes(2))
  expect(tell.mock.lastCall![0].opened).toMatchObject({
    own: { revision: 2 },
    meeting: { transcript: { meeting } },
  })
  await deleteMeeting(id)
  aborting.abort()
  await saveMeeting((await addMeeting(pond)).id, pond, 1, pond)
  expect(tell).toHaveBeenCalledTimes(2)
})

test('what is not there, not to be had or no longer valid is told', async () => {
  const opening = async (id: string) => {
    const tell = vi.fn()
    await openMine(id, new AbortController().signal, tell)
    return tell.mock.lastCall![0]
  }
  expect(await opening('k3')).toEqual({
    ok: false,
    failure: { code: 'own', file: 'k3', why: 'gone' },
  })
  const { id } = await addMeeting({ ...pond, points: [{ ...pond.points[0]!, speaker: 'nobody' }] })
  expect(await opening(id)).toMatchObject({ failure: { code: 'invalid', file: id } })
  vi.stubGlobal('indexedDB', undefined)
  expect(await opening(id)).toMatchObject({ failure: { code: 'own', why: 'forbidden' } })
})
