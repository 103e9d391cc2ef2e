import 'fake-indexeddb/auto'
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { pond } from '../domain/source/pond.fixture.ts'
import { subscribeMeetings } from './meeting-notices.ts'
import {
  addMeeting,
  deleteMeeting,
  listMeetings,
  readMeeting,
  renameMeeting,
  saveMeeting,
} from './meeting-shelf.ts'

const named = (zh: string) => ({ ...pond, meeting: { ...pond.meeting, title: { zh } } })

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()))
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

test('what is put on the shelf is there, is listed, takes a new title and goes', async () => {
  const checked = [{ what: 'point' as const, id: pond.points[0]!.id }]
  const { id, unkept } = await addMeeting({ ...pond, checked })
  expect(unkept).toBeNull()
  expect(await readMeeting(id)).toMatchObject({
    ok: true,
    id,
    revision: 1,
    transcript: { ...pond, checked },
  })
  expect(await renameMeeting(id, { zh: '新名' })).toEqual({ ok: true, revision: 2 })
  expect(await listMeetings()).toMatchObject({
    meetings: [
      {
        id,
        title: { zh: '新名' },
        revision: 2,
        speakers: pond.speakers.length,
        points: pond.points.length,
        confirmed: 1,
      },
    ],
  })
  expect(await readMeeting(id)).toMatchObject({ transcript: named('新名') })
  expect(await deleteMeeting(id)).toEqual({ ok: true })
  expect(await listMeetings()).toMatchObject({ meetings: [] })
  for (const missing of [
    readMeeting(id),
    saveMeeting(id, pond, 2),
    renameMeeting(id, { zh: '甲' }),
  ]) {
    expect(await missing).toEqual({ ok: false, failure: 'gone' })
  }
})

test('the latest save is listed first, however the clock jumps', async () => {
  const now = vi.spyOn(Date, 'now')
  const { id: first } = await addMeeting(pond)
  const latest = async () => {
    const list = await listMeetings()
    return list.ok ? list.meetings[0]!.id : list.failure
  }
  const jumps = [4e12, 1, 2e12, 0]
  for (const [i, time] of jumps.entries()) {
    now.mockReturnValue(time)
    const { id } = await addMeeting(pond)
    expect(await latest()).toBe(id)
    expect(await saveMeeting(first, pond, i + 1)).toEqual({ ok: true, revision: i + 2 })
    expect(await latest()).toBe(first)
    // Neither is a change on an older revision taken for a newer one.
    expect(await saveMeeting(first, pond, i + 1)).toEqual({ ok: false, failure: 'conflict' })
  }
})

test('of two that save at once on the same revision one hears of a conflict', async () => {
  const { id } = await addMeeting(pond)
  const outcomes = await Promise.all([
    saveMeeting(id, named('甲'), 1),
    saveMeeting(id, named('乙'), 1),
  ])
  expect(outcomes).toEqual([
    { ok: true, revision: 2 },
    { ok: false, failure: 'conflict' },
  ])
  expect(await readMeeting(id)).toMatchObject({ revision: 2, transcript: named('甲') })
})

test('what happens is told to this tab and to others', async () => {
  const heard = vi.fn()
  const stop = subscribeMeetings(heard)
  const { id } = await addMeeting(pond)
  expect(heard).toHaveBeenLastCalledWith({ id, change: 'added', revision: 1, elsewhere: false })
  await saveMeeting(id, pond, 1)
  expect(heard).toHaveBeenLastCalledWith({ id, change: 'saved', revision: 2, elsewhere: false })

  const otherTab = new BroadcastChannel('reyi-meetings')
  const there = new Promise((resolve) => {
    otherTab.onmessage = ({ data }) => resolve(data)
  })
  await deleteMeeting(id)
  expect(await there).toEqual({ id, change: 'deleted', revision: null })
  otherTab.postMessage({ id: 'x', change: 'saved', revision: 7 })
  await vi.waitFor(() =>
    expect(heard).toHaveBeenLastCalledWith({
      id: 'x',
      change: 'saved',
      revision: 7,
      elsewhere: true,
    }),
  )
  stop()
  const calls = heard.mock.calls.length
  await addMeeting(pond)
  expect(heard.mock.calls.length).toBe(calls)
  otherTab.close()
})

describe('where the device does not go along', () => {
  const full = () =>
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError')
    })

  test.each([
    ['full', full],
    ['forbidden', () => vi.stubGlobal('indexedDB', undefined)],
  ] as const)(
    '%s: the meeting is at hand in this tab, and the next save tries again',
    async (failure, refuse) => {
      refuse()
      const { id, unkept } = await addMeeting(pond)
      expect(unkept).toBe(failure)
      expect(await saveMeeting(id, named('甲'), 1)).toEqual({ ok: false, failure })
      expect(await readMeeting(id)).toMatchObject({ transcript: named('甲'), unkept: failure })

      vi.restoreAllMocks()
      vi.stubGlobal('indexedDB', new IDBFactory())
      expect(await saveMeeting(id, named('乙'), 1)).toEqual({ ok: true, revision: 2 })
      expect(await readMeeting(id)).toMatchObject({ transcript: named('乙'), unkept: null })
      expect(await listMeetings()).toMatchObject({ meetings: [{ id, revision: 2 }] })
    },
  )

  test('a save that finds no room leaves what was kept as it was', async () => {
    const { id } = await addMeeting(pond)
    full()
    expect(await saveMeeting(id, named('甲'), 1)).toEqual({ ok: false, failure: 'full' })
    vi.restoreAllMocks()
    expect(await readMeeting(id)).toMatchObject({ revision: 1, transcript: pond })
    expect(await saveMeeting(id, named('甲'), 1)).toEqual({ ok: true, revision: 2 })
  })

  test('storage that is damaged is told, and nothing is thrown', async () => {
    const { id } = await addMeeting(pond)
    const read = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
      throw new DOMException('Internal error', 'UnknownError')
    })
    expect(await readMeeting(id)).toEqual({ ok: false, failure: 'forbidden' })
    expect(await saveMeeting(id, named('甲'), 1)).toEqual({ ok: false, failure: 'forbidden' })
    read.mockRestore()
    expect(await readMeeting(id)).toMatchObject({ revision: 1, transcript: pond })

    // A database of that name without what belongs in it.
    vi.stubGlobal('indexedDB', new IDBFactory())
    await new Promise<void>((made) => {
      const opening = indexedDB.open('reyi-meetings', 1)
      opening.onsuccess = () => {
        opening.result.close()
        made()
      }
    })
    expect(await listMeetings()).toEqual({ ok: false, failure: 'forbidden' })
    const { id: here, unkept } = await addMeeting(pond)
    expect(unkept).toBe('forbidden')
    expect(await readMeeting(here)).toMatchObject({ ok: true, transcript: pond })
  })

  test('reading and listing say so', async () => {
    vi.stubGlobal('indexedDB', undefined)
    expect(await listMeetings()).toEqual({ ok: false, failure: 'forbidden' })
    expect(await readMeeting('x')).toEqual({ ok: false, failure: 'forbidden' })
    expect(await deleteMeeting('x')).toEqual({ ok: false, failure: 'forbidden' })
  })
})
