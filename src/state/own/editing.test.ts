import 'fake-indexeddb/auto'
import { IDBObjectStore } from 'fake-indexeddb'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { Edit } from '../../domain/edit/edit.ts'
import { someEdit } from '../../domain/edit/edits.fixture.ts'
import { showTranscript } from '../../domain/format/show-transcript.ts'
import type { Transcript } from '../../domain/format/transcript.ts'
import { indexTranscript } from '../../domain/meeting/meeting.ts'
import { pond, pondText } from '../../domain/source/pond.fixture.ts'
import { ownSource } from '../../domain/source/recognise.ts'
import { openMine } from '../opening/open-mine.ts'
import { editingOf } from './edited-meeting.ts'
import { edit, keepCopy, redoEdit, save, startEditing, takeTheirs, undoEdit } from './editing.ts'
import { addMeeting, readMeeting, renameMeeting } from './meeting-shelf.ts'
import { asks, stubPage } from './page.fixture.ts'
import { sourceOf } from './source-at-hand.ts'

const withText = { ...pond, source: { ...pond.source, text: pondText } }
const source = { ...ownSource(withText)!, kept: true }

stubPage()

const toView: Edit = { do: 'set-kind', point: 'qin-2', kind: 'view' }
const toAdvice: Edit = { do: 'set-kind', point: 'qin-2', kind: 'recommendation' }

async function begun(): Promise<string> {
  const { id } = await addMeeting(withText)
  expect(await startEditing(id, source)).toBeNull()
  return id
}
const saved = (id: string) => vi.waitFor(() => expect(editingOf(id)!.saving).toBe('saved'))
const onShelf = async (id: string): Promise<Transcript> => {
  const read = await readMeeting(id)
  if (!read.ok) throw new Error(read.failure)
  return read.transcript
}
const kindOn = (transcript: Transcript) =>
  transcript.points.find((point) => point.id === 'qin-2')!.kind

/** The shelf as another tab has it. */
async function otherTab() {
  vi.resetModules()
  return await import('./meeting-shelf.ts')
}

test('every correction is shown at once, with its text, and is on the device soon after', async () => {
  const id = await begun()
  edit(id, toView)
  const { meeting, saving } = editingOf(id)!
  expect(kindOn(meeting.transcript as Transcript)).toBe('view')
  expect(sourceOf(meeting.transcript as Transcript)!.text).toBe(pondText)
  expect(saving).toBe('saving')
  edit(id, toAdvice)
  await saved(id)
  expect(await onShelf(id)).toEqual(editingOf(id)!.history.present)
  expect(undoEdit(id)).toEqual(toAdvice)
  await saved(id)
  expect(kindOn(await onShelf(id))).toBe('view')
  expect(redoEdit(id)).toEqual(toAdvice)
  expect(redoEdit(id)).toBeNull()
  await saved(id)
  expect(kindOn(await onShelf(id))).toBe('recommendation')
})

test('after any corrections, forth and back, all that is shown is as it would be from scratch', async () => {
  const { id } = await addMeeting(withText)
  expect(await startEditing(id, source)).toBeNull()
  const expectAnew = () => {
    const { history, shown, meeting } = editingOf(id)!
    const anew = showTranscript(history.present)
    expect(shown).toEqual(anew)
    const { pointNumber: _, ...numbers } = indexTranscript(anew.transcript)
    expect(meeting).toMatchObject(numbers)
    for (const transcript of [history.present, shown.transcript]) {
      const { points, speakers, text } = sourceOf(transcript)!
      expect(text).toBe(pondText)
      expect(points).toEqual(transcript.points.map(({ span }) => span ?? null))
      expect(speakers).toEqual(transcript.speakers.map(({ span }) => span ?? null))
    }
  }
  fc.assert(
    fc.property(
      fc.array(fc.oneof(someEdit, fc.constantFrom('undo' as const, 'redo' as const)), {
        maxLength: 12,
      }),
      (steps) => {
        for (const step of steps) {
          if (step === 'undo') undoEdit(id)
          else if (step === 'redo') redoEdit(id)
          else edit(id, step(editingOf(id)!.history.present))
          expectAnew()
        }
        while (undoEdit(id)) expectAnew()
      },
    ),
    { numRuns: 60 },
  )
  await saved(id)
  expect(await onShelf(id)).toEqual(withText)
})

test('what the device does not take stays, the page asks before it is left, and a later try saves it', async () => {
  const id = await begun()
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError')
  })
  edit(id, toView)
  await vi.waitFor(() => expect(editingOf(id)!.saving).toBe('full'))
  expect(kindOn(editingOf(id)!.history.present)).toBe('view')
  expect(asks()).toBe(true)
  put.mockRestore()
  await save(id)
  expect(asks()).toBe(false)
  expect(editingOf(id)!.saving).toBe('saved')
  expect(kindOn(await onShelf(id))).toBe('view')
})

test('of two tabs that correct one meeting the second is told, and nothing is written over', async () => {
  const id = await begun()
  edit(id, toView)
  await saved(id)
  const other = await otherTab()
  const ours = await onShelf(id)
  const theirs = { ...withText, points: withText.points.slice(1) }
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw new DOMException('no room', 'QuotaExceededError')
  })
  edit(id, toAdvice)
  await vi.waitFor(() => expect(editingOf(id)!.saving).toBe('full'))
  expect(await other.saveMeeting(id, theirs, 2, ours)).toEqual({ ok: true, revision: 3 })
  await vi.waitFor(() => expect(editingOf(id)!.saving).toBe('conflict'))
  await save(id)
  expect(editingOf(id)!.saving).toBe('conflict')
  expect(await onShelf(id)).toEqual(theirs)

  expect(asks()).toBe(true)
  const copy = await keepCopy(id, { zh: '我的', en: 'Mine' })
  expect(asks()).toBe(false)
  expect(kindOn(await onShelf(copy))).toBe('recommendation')
  expect((await onShelf(copy)).meeting.title).toEqual({ zh: '我的', en: 'Mine' })
  undoEdit(copy)
  await saved(copy)
  expect(kindOn(await onShelf(copy))).toBe('view')
  expect((await onShelf(copy)).meeting.title).toEqual({ zh: '我的', en: 'Mine' })

  expect(await takeTheirs(id)).toBeNull()
  expect(editingOf(id)!.history.present).toEqual(theirs)
  edit(id, toAdvice)
  await saved(id)
  expect(await onShelf(id)).toEqual(editingOf(id)!.history.present)
})

test('a tab whose corrections are all saved follows another that goes on from them', async () => {
  const id = await begun()
  edit(id, toView)
  await saved(id)
  const other = await otherTab()
  const ours = await onShelf(id)
  const theirs = { ...ours, points: ours.points.slice(1) }
  expect(await other.saveMeeting(id, theirs, 2, ours)).toEqual({ ok: true, revision: 3 })
  await vi.waitFor(() => expect(editingOf(id)!.history.present).toEqual(theirs))
  expect(editingOf(id)!.saving).toBe('saved')
  edit(id, toAdvice)
  await saved(id)
  expect(kindOn(await onShelf(id))).toBe('recommendation')
})

test('a tab that has corrected nothing follows, and one that has keeps its history under a new title', async () => {
  const id = await begun()
  const other = await otherTab()
  await other.saveMeeting(id, { ...withText, points: withText.points.slice(1) }, 1, withText)
  await vi.waitFor(() =>
    expect(editingOf(id)!.history.present.points).toHaveLength(pond.points.length - 1),
  )
  edit(id, toView)
  await saved(id)
  await renameMeeting(id, { zh: '新名', en: 'New name' })
  await vi.waitFor(() => expect(editingOf(id)!.history.present.meeting.title.zh).toBe('新名'))
  undoEdit(id)
  await saved(id)
  expect((await onShelf(id)).meeting.title.zh).toBe('新名')
})

test('an open meeting follows its corrections, and opens again as they left it', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }))
  const { id } = await addMeeting(withText)
  const [tell, aborting] = [vi.fn(), new AbortController()]
  await openMine(id, aborting.signal, tell)
  await startEditing(id, source)
  edit(id, toView)
  expect(tell.mock.lastCall![0].opened.meeting).toBe(editingOf(id)!.meeting)
  await saved(id)
  const times = tell.mock.calls.length
  aborting.abort()
  edit(id, toAdvice)
  expect(tell).toHaveBeenCalledTimes(times)
  const again = vi.fn()
  await openMine(id, new AbortController().signal, again)
  expect(again.mock.lastCall![0].opened.meeting).toBe(editingOf(id)!.meeting)
})

test('a meeting that was deleted elsewhere is said to be gone', async () => {
  const id = await begun()
  const other = await otherTab()
  await other.deleteMeeting(id)
  await vi.waitFor(() => expect(editingOf(id)!.saving).toBe('gone'))
  expect(await startEditing('none', source)).toBe('gone')
})

test('what is cleared while it is corrected stays here, and can be kept again with its history', async () => {
  const id = await begun()
  edit(id, toView)
  await saved(id)
  await new Promise<void>((cleared) => {
    indexedDB.deleteDatabase('reyi-meetings').onsuccess = () => cleared()
  })
  edit(id, toAdvice)
  await vi.waitFor(() => expect(editingOf(id)!.saving).toBe('gone'))
  const { present } = editingOf(id)!.history
  expect(kindOn(present)).toBe('recommendation')
  const copy = await keepCopy(id, { zh: '副本' })
  expect(kindOn(await onShelf(copy))).toBe('recommendation')
  expect(undoEdit(copy)).toEqual(toAdvice)
  await saved(copy)
  expect(kindOn(await onShelf(copy))).toBe('view')
})
