import 'fake-indexeddb/auto'
import { setImmediate } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { Transcript } from '../../domain/format/transcript.ts'
import { pond, pondText } from '../../domain/source/pond.fixture.ts'
import { ownSource } from '../../domain/source/recognise.ts'
import type { MeetingNotice } from './meeting-notices.ts'

/*
 * Two tabs correct one meeting, and everything between them takes as long as it likes: reading, saving
 * and the word of it. Whatever comes first, no correction is lost: it is kept, or in the copy on offer.
 */

const withText: Transcript = { ...pond, source: { ...pond.source, text: pondText } }
const source = { ...ownSource(withText)!, kept: true }

type Shelf = typeof import('./meeting-shelf.ts')
const page = new EventTarget()
vi.stubGlobal('window', page)
vi.stubGlobal('document', page)

/** What is asked of the shelf or told to the other tab waits for its turn before it begins and as it ends. */
let wait: (what: string) => Promise<void> = async () => {}
let underWay = 0
async function slowly<T>(what: string, act: () => Promise<T>): Promise<T> {
  underWay++
  try {
    await wait(`${what} begins`)
    const result = await act()
    await wait(`${what} ends`)
    return result
  } finally {
    underWay--
  }
}

/** Modules of its own, as a tab has them. */
async function openTab(name: string) {
  vi.resetModules()
  const hearing = new Set<(notice: MeetingNotice) => void>()
  vi.doMock('./meeting-notices.ts', () => ({
    subscribeMeetings: (listener: (notice: MeetingNotice) => void) => hearing.add(listener),
    announceMeeting: (notice: Omit<MeetingNotice, 'elsewhere'>) => {
      for (const listener of hearing) listener({ ...notice, elsewhere: false })
      for (const tab of tabs.filter((one) => one.name !== name)) {
        slowly(`${name} is heard`, async () => tab.hear({ ...notice, elsewhere: true }))
      }
    },
  }))
  vi.doMock('./meeting-shelf.ts', async (original) => {
    const shelf = await original<Shelf>()
    return {
      ...shelf,
      readMeeting: (id) => slowly(`${name} reads`, () => shelf.readMeeting(id)),
      saveMeeting: (...of) => slowly(`${name} saves`, () => shelf.saveMeeting(...of)),
      renameMeeting: (...of) => slowly(`${name} renames`, () => shelf.renameMeeting(...of)),
      addMeeting: (transcript) => slowly(`${name} adds`, () => shelf.addMeeting(transcript)),
    } satisfies Shelf
  })
  const editing = await import('./editing.ts')
  const { editingOf } = await import('./edited-meeting.ts')
  const { renameMeeting } = await import('./meeting-shelf.ts')
  const { holdUnkept } = await import('../address/leaving.ts')
  const hear = (notice: MeetingNotice) => {
    for (const listener of hearing) listener(notice)
  }
  return { name, ...editing, editingOf, renameMeeting, holdUnkept, hear }
}

const { addMeeting, readMeeting } = await import('./meeting-shelf.ts')
const tabs: Awaited<ReturnType<typeof openTab>>[] = []
for (const name of ['A', 'B']) tabs.push(await openTab(name))

const namesIn = (transcript: Transcript) => transcript.speakers.map(({ name }) => name.zh)
async function onShelf(id: string): Promise<Transcript> {
  const read = await readMeeting(id)
  if (!read.ok) throw new Error(read.failure)
  return read.transcript
}

const someStep = fc.record({
  tab: fc.nat(1),
  what: fc.constantFrom('edit', 'edit', 'edit', 'type', 'take', 'copy', 'rename'),
  /** So many waits end before it. */
  after: fc.nat(4),
})

test('no correction is lost, whatever comes first', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.array(someStep, { maxLength: 12 }), async (s, steps) => {
      wait = async () => {}
      const { id } = await addMeeting(withText)
      for (const tab of tabs) expect(await tab.startEditing(id, source)).toBeNull()
      wait = (what) => s.schedule(Promise.resolve(), what)
      const made = new Set<string>()
      const ids = new Set([id])
      const jobs: Promise<unknown>[] = []
      const isBusy = () => underWay > 0 || s.count() > 0
      const endOne = async () => {
        for (let i = 0; s.count() === 0 && underWay > 0 && i < 50; i++) await setImmediate()
        if (s.count() > 0) await s.waitOne()
      }

      for (const [i, { tab: number, what, after }] of steps.entries()) {
        for (let n = 0; n < after; n++) await endOne()
        const tab = tabs[number]!
        const name = `第${i}位`
        const add = () => {
          made.add(name)
          expect(tab.edit(id, { do: 'add-speaker', name: { zh: name } }).ok).toBe(true)
        }
        const { saving, history } = tab.editingOf(id)!
        if (what === 'edit') add()
        else if (what === 'type') {
          const letGo = tab.holdUnkept({
            handOver: () => {
              letGo()
              if (!made.has(name)) add()
            },
            isAtStake: () => true,
          })
        } else if (what === 'rename') jobs.push(tab.renameMeeting(id, { zh: name }))
        else if (saving !== 'conflict') continue
        else if (what === 'copy')
          jobs.push(tab.keepCopy(id, { zh: name }).then((own) => ids.add(own)))
        else {
          // What the reader sees and gives up is lost on purpose.
          for (const given of namesIn(history.present)) made.delete(given ?? '')
          for (const kept of namesIn(await onShelf(id))) if (kept?.startsWith('第')) made.add(kept)
          jobs.push(tab.takeTheirs(id))
        }
      }
      for (const tab of tabs) tab.holdUnkept({ isAtStake: () => false })
      // All is handed over, as it is when the page is hidden.
      page.dispatchEvent(new Event('visibilitychange'))
      // What goes on from the last of them comes right after it.
      for (await setImmediate(); isBusy(); await setImmediate()) await endOne()
      await Promise.all(jobs)

      const safe = new Set((await Promise.all([...ids].map(onShelf))).flatMap(namesIn))
      for (const { editingOf } of tabs) {
        for (const own of ids) {
          const { saving, history } = editingOf(own) ?? {}
          if (saving === 'conflict') for (const name of namesIn(history!.present)) safe.add(name)
        }
      }
      expect([...made].filter((name) => !safe.has(name))).toEqual([])
    }),
  )
})
