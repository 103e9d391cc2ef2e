import 'fake-indexeddb/auto'
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Transcript } from '../../domain/format/transcript.ts'
import { pond } from '../../domain/source/pond.fixture.ts'
import { ACTING_PATIENCE, STORAGE_PATIENCE } from '../timing/in-time.ts'
import { subscribeMeetings } from './meeting-notices.ts'
import {
  addMeeting,
  deleteMeeting,
  exportRecords,
  listMeetings,
  meetingsInThisTab,
  readMeeting,
  renameMeeting,
  saveMeeting,
  tidyMeeting,
} from './meeting-shelf.ts'

const named = (zh: string) => ({ ...pond, meeting: { ...pond.meeting, title: { zh } } })

/** In several pieces. */
const large: Transcript = {
  ...pond,
  points: Array.from({ length: 3_500 }, (_, i) => ({ ...pond.points[0]!, id: `p${i}` })),
}
const reworded = (transcript: Transcript, i: number, zh: string): Transcript => ({
  ...transcript,
  points: transcript.points.with(i, { ...transcript.points[i]!, text: { zh } }),
})

const page = new EventTarget()
/** Whether the browser asks before the page is left. */
function asks(): boolean {
  const event = new Event('beforeunload', { cancelable: true })
  Object.defineProperty(event, 'returnValue', { value: '', writable: true })
  return !page.dispatchEvent(event)
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.stubGlobal('window', page)
  vi.stubGlobal('document', page)
})
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
  // Its title is in one language now: it promises no more.
  const renamed = { ...named('新名'), checked }
  expect(await readMeeting(id)).toMatchObject({
    transcript: { ...renamed, meeting: { ...renamed.meeting, languages: ['zh'] } },
  })
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
  test.each([0, 1, 2, 3, 4])('a write that fails after %i others undoes them', async (others) => {
    const { id } = await addMeeting(large)
    let left = others
    const { put } = IDBObjectStore.prototype
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...of
    ) {
      if (left-- === 0) throw new DOMException('no room', 'QuotaExceededError')
      return put.apply(this, of)
    })
    expect(await saveMeeting(id, reworded(large, 0, '甲'), 1)).toEqual({
      ok: false,
      failure: 'full',
    })
    vi.restoreAllMocks()
    expect(await readMeeting(id)).toMatchObject({ revision: 1, transcript: large })
  })

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
      expect(asks()).toBe(true)
      expect(await saveMeeting(id, named('甲'), 1)).toEqual({ ok: false, failure })
      expect(await readMeeting(id)).toMatchObject({ transcript: named('甲'), unkept: failure })

      vi.restoreAllMocks()
      vi.stubGlobal('indexedDB', new IDBFactory())
      expect(await saveMeeting(id, named('乙'), 1)).toEqual({ ok: true, revision: 2 })
      expect(await readMeeting(id)).toMatchObject({ transcript: named('乙'), unkept: null })
      expect(await listMeetings()).toMatchObject({ meetings: [{ id, revision: 2 }] })
      expect(asks()).toBe(false)
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

    // A database of that name without what belongs in it gets it.
    vi.stubGlobal('indexedDB', new IDBFactory())
    await new Promise<void>((made) => {
      const opening = indexedDB.open('reyi-meetings', 1)
      opening.onsuccess = () => {
        opening.result.close()
        made()
      }
    })
    const { id: again, unkept } = await addMeeting(pond)
    expect(unkept).toBeNull()
    expect(await readMeeting(again)).toMatchObject({ ok: true, transcript: pond })
  })

  test('reading and listing say so', async () => {
    vi.stubGlobal('indexedDB', undefined)
    expect(await listMeetings()).toEqual({ ok: false, failure: 'forbidden' })
    expect(await readMeeting('x')).toEqual({ ok: false, failure: 'forbidden' })
    expect(await deleteMeeting('x')).toEqual({ ok: false, failure: 'forbidden' })
  })
})

/** Runs something on the raw shelf. */
async function raw<T>(act: (shelf: IDBTransaction) => IDBRequest<T>): Promise<T> {
  const opening = indexedDB.open('reyi-meetings')
  const database = await new Promise<IDBDatabase>((resolve) => {
    opening.onsuccess = () => resolve(opening.result)
  })
  const shelf = database.transaction([...database.objectStoreNames], 'readwrite')
  const request = act(shelf)
  await new Promise((resolve) => {
    shelf.oncomplete = resolve
  })
  database.close()
  return request.result
}

describe('a meeting is kept as a revision and what was changed since', () => {
  test('a save writes what is different, and all of it is had back', async () => {
    const { id } = await addMeeting(large)
    const puts = vi.spyOn(IDBObjectStore.prototype, 'put')
    let present: Transcript = large
    for (let i = 0; i < 5; i++) {
      const next = reworded(present, 700 * i, `${i} 尺`)
      expect(await saveMeeting(id, next, i + 1, present)).toEqual({ ok: true, revision: i + 2 })
      present = next
    }
    const written = puts.mock.calls.map(([value]) => JSON.stringify(value).length)
    expect(Math.max(...written)).toBeLessThan(500)
    expect(await readMeeting(id)).toMatchObject({ revision: 6, transcript: present })
    expect(await deleteMeeting(id)).toEqual({ ok: true })
    expect(await listMeetings()).toMatchObject({ meetings: [], damaged: [] })
    expect(await raw((shelf) => shelf.objectStore('changes').count())).toBe(0)
  })

  test('many revisions become one when they are opened to be corrected; few stay', async () => {
    const { id } = await addMeeting(pond)
    const count = () => raw((shelf) => shelf.objectStore('changes').count())
    let present: Transcript = pond
    for (let i = 1; i <= 501; i++) {
      if (i === 500) {
        await tidyMeeting(id)
        expect(await count()).toBe(500)
      }
      const next = reworded(present, 0, `${i} 尺`)
      await saveMeeting(id, next, i, present)
      present = next
    }
    await tidyMeeting(id)
    expect(await count()).toBe(1)
    expect(await readMeeting(id)).toMatchObject({ revision: 502, transcript: present })
  })

  test('one of the shelves of old is read, saved and told as any other', async () => {
    await addMeeting(pond)
    const { title } = pond.meeting
    const old = { id: 'old', title, savedAt: 1, revision: 7, speakers: 2, points: 3 }
    await raw((shelf) => shelf.objectStore('summaries').put(old))
    await raw((shelf) => shelf.objectStore('transcripts').put(pond, 'old'))
    expect(await listMeetings()).toMatchObject({ meetings: [{}, { id: 'old' }], damaged: [] })
    expect(await readMeeting('old')).toMatchObject({ ok: true, revision: 7, transcript: pond })
    // Nothing can write it anew beside the page here.
    expect(await raw((shelf) => shelf.objectStore('transcripts').count())).toBe(1)
    const next = reworded(pond, 0, '三尺')
    expect(await saveMeeting('old', next, 7, pond)).toEqual({ ok: true, revision: 8 })
    expect(await readMeeting('old')).toMatchObject({ revision: 8, transcript: next })
    expect(await raw((shelf) => shelf.objectStore('transcripts').count())).toBe(0)
  })
})

describe('what is kept is looked at when it is read', () => {
  type Spoil = readonly [string, (shelf: IDBTransaction, id: string) => IDBRequest]
  const summarised = (summary: object) => (shelf: IDBTransaction, id: string) =>
    shelf.objectStore('summaries').put({
      ...{ id, title: { zh: '题' }, savedAt: 1, turn: 1, revision: 3, speakers: 1, points: 1 },
      ...summary,
    })
  const unlisted: Spoil[] = [
    ['a summary with a title that is none', summarised({ title: '题' })],
    ['a summary without languages', summarised({ title: {} })],
    ['a revision that is no number', summarised({ revision: '3' })],
    ['a turn that is no number', summarised({ turn: Number.NaN })],
    ['a summary of a later revision', summarised({ revision: 4 })],
    ['a summary and nothing else', (shelf) => shelf.objectStore('changes').clear()],
    ['no summary', (shelf) => shelf.objectStore('summaries').clear()],
    ['no last change', (shelf, id) => shelf.objectStore('changes').delete([id, 3, 0])],
  ]
  const unread: Spoil[] = [
    ['a piece that is missing', (shelf, id) => shelf.objectStore('changes').delete([id, 1, 2])],
    ['a revision that is missing', (shelf, id) => shelf.objectStore('changes').delete([id, 2, 0])],
    ['no beginning', (shelf, id) => shelf.objectStore('changes').delete([id, 1, 0])],
    ['a piece that is none', (shelf, id) => shelf.objectStore('changes').put(7, [id, 2, 0])],
    [
      'a change of what is not there',
      (shelf, id) => {
        const operations = [{ path: ['points', 9_999, 'kind'], value: 'view' }]
        return shelf.objectStore('changes').put({ of: 1, operations }, [id, 2, 0])
      },
    ],
    [
      'something that is no transcript',
      (shelf, id) => {
        const operations = [{ path: [], value: { format: 'reyi/transcript@1', points: 'none' } }]
        return shelf.objectStore('changes').put({ of: 1, operations }, [id, 3, 0])
      },
    ],
  ]

  async function spoiled([, spoil]: Spoil): Promise<{ bad: string; good: string }> {
    const { id: bad } = await addMeeting(large)
    await saveMeeting(bad, reworded(large, 1, '甲'), 1, large)
    await saveMeeting(bad, reworded(large, 1, '乙'), 2, reworded(large, 1, '甲'))
    await raw((shelf) => spoil(shelf, bad))
    const { id: good } = await addMeeting(pond)
    return { bad, good }
  }

  test.each(unlisted)('%s: listed as damaged, exported as it is, deleted', async (...spoil) => {
    const { bad, good } = await spoiled(spoil)
    const list = await listMeetings()
    expect(list).toMatchObject({ meetings: [{ id: good }], damaged: [{ id: bad }] })
    expect(await readMeeting(bad)).toMatchObject({ ok: false })
    const exported = await exportRecords(bad)
    const text = exported.ok ? exported.json.join('') : exported.failure
    expect(Object.keys(JSON.parse(text))).toEqual(['summary', 'transcript', 'changes'])
    expect(await deleteMeeting(bad)).toEqual({ ok: true })
    expect(await listMeetings()).toMatchObject({ meetings: [{ id: good }], damaged: [] })
  })

  test.each(unread)('%s: told when it is opened, and not saved over', async (...spoil) => {
    const { bad, good } = await spoiled(spoil)
    expect(await readMeeting(bad)).toEqual({ ok: false, failure: 'damaged' })
    expect(await listMeetings()).toMatchObject({ meetings: [{ id: good }, { id: bad }] })
    expect((await exportRecords(bad)).ok).toBe(true)
    expect(await renameMeeting(bad, { zh: '新名' })).toEqual({ ok: false, failure: 'damaged' })
  })

  test('a time that no clock should tell is kept, and the list with it', async () => {
    const times = [Number.NaN, 1e300, -1, Number.POSITIVE_INFINITY]
    for (const time of times) {
      vi.spyOn(Date, 'now').mockReturnValue(time)
      await addMeeting(pond)
    }
    const list = await listMeetings()
    const savedAt = list.ok && list.meetings.map((one) => one.savedAt)
    expect(savedAt).toEqual(times.toReversed())
  })

  test('a transcript in a format to come, and a database of one, are said to be newer', async () => {
    const { id } = await addMeeting(pond)
    const operations = [{ path: ['format'], value: 'reyi/transcript@3' }]
    await raw((shelf) => shelf.objectStore('changes').put({ of: 1, operations }, [id, 2, 0]))
    await raw((shelf) =>
      shelf.objectStore('summaries').put({
        ...{ id, title: { zh: '题' }, savedAt: 1, revision: 2, speakers: 1, points: 1 },
      }),
    )
    expect(await readMeeting(id)).toEqual({ ok: false, failure: 'newer' })
    await new Promise<void>((upgraded) => {
      const opening = indexedDB.open('reyi-meetings', 99)
      opening.onsuccess = () => {
        opening.result.close()
        upgraded()
      }
    })
    expect(await listMeetings()).toEqual({ ok: false, failure: 'newer' })
    expect(await saveMeeting(id, pond, 2)).toEqual({ ok: false, failure: 'newer' })
  })
})

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
  const saved = saveMeeting(kept.id, named('别的'), kept.revision)
  await vi.waitFor(() => expect(silent).toHaveBeenCalledTimes(2))
  await vi.advanceTimersByTimeAsync(ACTING_PATIENCE)
  expect(await read).toEqual({ ok: false, failure: 'forbidden' })
  expect(await saved).toEqual({ ok: false, failure: 'forbidden' })
  silent.mockRestore()
  vi.useRealTimers()
  expect(await readMeeting(kept.id)).toMatchObject({ revision: kept.revision, transcript: pond })
})
