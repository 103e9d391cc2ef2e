import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { pond } from '../../domain/source/pond.fixture.ts'
import { listMeetings } from './list-meetings.ts'
import {
  addMeeting,
  deleteMeeting,
  exportRecords,
  readMeeting,
  renameMeeting,
  saveMeeting,
} from './meeting-shelf.ts'
import { large, raw, reworded } from './shelf.fixture.ts'

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
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
    expect(await saveMeeting(id, pond, 2, pond)).toEqual({ ok: false, failure: 'newer' })
  })
})
