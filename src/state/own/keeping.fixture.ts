import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import { describe, expect, test, vi } from 'vitest'
import type { Transcript } from '../../domain/format/transcript.ts'
import { pond } from '../../domain/source/pond.fixture.ts'
import { listMeetings } from './list-meetings.ts'
import { subscribeMeetings } from './meeting-notices.ts'
import {
  addMeeting,
  deleteMeeting,
  readMeeting,
  renameMeeting,
  saveMeeting,
  tidyMeeting,
} from './meeting-shelf.ts'
import { asks, stubPage } from './page.fixture.ts'
import { large, named, raw, reworded, rewordedAll } from './shelf.fixture.ts'

stubPage()

/** What holds of the shelf, whoever writes to it: the page, or a worker beside it. */
export function testKeeping(): void {
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
      saveMeeting(id, pond, 2, pond),
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
      expect(await saveMeeting(first, pond, i + 1, pond)).toEqual({ ok: true, revision: i + 2 })
      expect(await latest()).toBe(first)
      // Neither is a change on an older revision taken for a newer one.
      expect(await saveMeeting(first, pond, i + 1, pond)).toEqual({
        ok: false,
        failure: 'conflict',
      })
    }
  })

  test('of two that save at once on the same revision one hears of a conflict', async () => {
    const { id } = await addMeeting(pond)
    const outcomes = await Promise.all([
      saveMeeting(id, named('甲'), 1, pond),
      saveMeeting(id, named('乙'), 1, pond),
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
    await saveMeeting(id, pond, 1, pond)
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
      expect(await saveMeeting(id, rewordedAll(large, '甲'), 1, large)).toEqual({
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
        expect(await saveMeeting(id, named('甲'), 1, pond)).toEqual({ ok: false, failure })
        expect(await readMeeting(id)).toMatchObject({ transcript: named('甲'), unkept: failure })

        vi.restoreAllMocks()
        vi.stubGlobal('indexedDB', new IDBFactory())
        expect(await saveMeeting(id, named('乙'), 1, pond)).toEqual({ ok: true, revision: 2 })
        expect(await readMeeting(id)).toMatchObject({ transcript: named('乙'), unkept: null })
        expect(await listMeetings()).toMatchObject({ meetings: [{ id, revision: 2 }] })
        expect(asks()).toBe(false)
      },
    )

    test('a save that finds no room leaves what was kept as it was', async () => {
      const { id } = await addMeeting(pond)
      full()
      expect(await saveMeeting(id, named('甲'), 1, pond)).toEqual({ ok: false, failure: 'full' })
      vi.restoreAllMocks()
      expect(await readMeeting(id)).toMatchObject({ revision: 1, transcript: pond })
      expect(await saveMeeting(id, named('甲'), 1, pond)).toEqual({ ok: true, revision: 2 })
    })

    test('storage that is damaged is told, and nothing is thrown', async () => {
      const { id } = await addMeeting(pond)
      const read = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
        throw new DOMException('Internal error', 'UnknownError')
      })
      expect(await readMeeting(id)).toEqual({ ok: false, failure: 'forbidden' })
      expect(await saveMeeting(id, named('甲'), 1, pond)).toEqual({
        ok: false,
        failure: 'forbidden',
      })
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
      const next = reworded(pond, 0, '三尺')
      expect(await saveMeeting('old', next, 7, pond)).toEqual({ ok: true, revision: 8 })
      expect(await readMeeting('old')).toMatchObject({ revision: 8, transcript: next })
      expect(await raw((shelf) => shelf.objectStore('transcripts').count())).toBe(0)
    })
  })
}
