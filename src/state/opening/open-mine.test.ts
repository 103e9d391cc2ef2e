import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { pond } from '../../domain/source/pond.fixture.ts'
import { addMeeting, deleteMeeting, saveMeeting } from '../own/meeting-shelf.ts'
import { STORAGE_PATIENCE } from '../timing/in-time.ts'
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

/** Storage that answers whoever opens it only once it is let. */
function slowStorage() {
  const real = indexedDB
  let answer = () => {}
  const answers = new Promise<void>((resolve) => {
    answer = resolve
  })
  vi.stubGlobal('indexedDB', {
    open: (...of: Parameters<IDBFactory['open']>) => {
      const opening = real.open(...of)
      const listen = opening.addEventListener.bind(opening)
      return Object.assign(opening, {
        addEventListener: (type: string, hear: (event: Event) => void) =>
          listen(type, async (event) => {
            if (type === 'success') await answers
            hear.call(opening, event)
          }),
      })
    },
  })
  return { answer }
}

test('where storage answers after all, when it is said not to, the meeting opens by itself', async () => {
  const { id } = await addMeeting(pond)
  const storage = slowStorage()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const [tell, aborting, given] = [vi.fn(), new AbortController(), new AbortController()]
  const [opening, other] = [
    openMine(id, aborting.signal, tell),
    openMine(id, given.signal, () => given.abort()),
  ]
  await vi.advanceTimersByTimeAsync(STORAGE_PATIENCE)
  await Promise.all([opening, other])
  expect(tell.mock.calls).toMatchObject([[{ failure: { code: 'own', why: 'forbidden' } }]])
  await vi.advanceTimersByTimeAsync(10 * STORAGE_PATIENCE)
  vi.useRealTimers()
  storage.answer()
  await vi.waitFor(() => expect(tell).toHaveBeenCalledTimes(2))
  expect(tell.mock.lastCall![0].opened).toMatchObject({ own: { id, revision: 1 } })
  await new Promise((later) => setTimeout(later))
  expect(tell).toHaveBeenCalledTimes(2)
})

test('storage that refuses is asked once more, and told of once', async () => {
  vi.stubGlobal('indexedDB', undefined)
  const tell = vi.fn()
  await openMine('k3', new AbortController().signal, tell)
  await new Promise((later) => setTimeout(later))
  expect(tell).toHaveBeenCalledTimes(1)
})
