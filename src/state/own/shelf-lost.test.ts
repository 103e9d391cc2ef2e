import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import type { Transcript } from '../../domain/format/transcript.ts'
import { pond } from '../../domain/source/pond.fixture.ts'
import { nearbyWorker } from '../release/nearby-worker.fixture.ts'
import { startWorker } from '../release/trusted-script.ts'
import { ACTING_PATIENCE } from '../timing/in-time.ts'
import { reworded } from './shelf.fixture.ts'
import type { ShelfRequest } from './shelf-protocol.ts'

/*
 * A worker that does not start, dies or falls silent loses nothing: the page does what it was to do, and
 * what it had written already is not written again.
 */

vi.mock('../release/trusted-script.ts', () => ({ startWorker: vi.fn() }))

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** What becomes of a worker that is to save: before it has written, or afterwards. */
const FATES = [
  'works',
  'dies before',
  'dies after',
  'mute before',
  'mute after',
  'has no storage',
] as const
type Fate = (typeof FATES)[number]

/** Starts as a page does that has just been opened, its shelf empty. */
async function openPage(worker: () => Worker) {
  vi.resetModules()
  vi.mocked(startWorker).mockImplementation(worker)
  vi.stubGlobal('indexedDB', new IDBFactory())
  const shelf = await import('./meeting-shelf.ts')
  const { whenBeside } = await import('./shelf-beside.ts')
  return { ...shelf, whenBeside }
}

/** A worker whose fate at a save `next` tells. */
function fatedWorker(next: () => Fate): Worker {
  const worker = nearbyWorker(() => import('./shelf.worker.ts'))
  const { addEventListener, postMessage } = worker
  const die = new Set<() => void>()
  const tell = new Set<(event: unknown) => void>()
  let fate: Fate = 'works'
  return Object.assign(worker, {
    addEventListener: (kind: string, hear: (event: unknown) => void) => {
      if (kind === 'error') die.add(() => hear(new Event('error')))
      if (kind === 'message') tell.add(hear)
      addEventListener.call(worker, kind, (event: unknown) => {
        if (fate === 'works') hear(event)
        else if (fate === 'dies after') for (const one of die) one()
      })
    },
    postMessage: (request: ShelfRequest) => {
      const isSave = 'task' in request && request.task.do === 'save'
      if (isSave) fate = next()
      if (fate === 'dies before') for (const one of die) queueMicrotask(one)
      if (isSave && fate === 'has no storage') {
        const data = { job: request.job, outcome: { ok: false, failure: 'forbidden' } }
        for (const one of tell) queueMicrotask(() => one({ data }))
      } else if (!fate.endsWith('before')) postMessage.call(worker, request)
    },
  })
}

const someSave = fc.record({ fate: fc.constantFrom(...FATES), isConflict: fc.boolean() })

test('whatever becomes of the worker, each correction is kept once, and no other written over', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(someSave, { minLength: 1, maxLength: 6 }), async (saves) => {
      let at = 0
      const page = await openPage(() => fatedWorker(() => saves[at]!.fate))
      const { id } = await page.addMeeting(pond)
      expect(await page.whenBeside()).toBe(true)
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
      let [kept, revision]: [Transcript, number] = [pond, 1]
      for (const [i, { isConflict }] of saves.entries()) {
        at = i
        const ours = reworded(kept, 0, `我们${i}`)
        const before = [kept, revision] as const
        if (isConflict) {
          const theirs = reworded(kept, 1, `别人${i}`)
          const [{ fate }] = [saves[i]!]
          saves[i] = { fate: 'works', isConflict }
          expect((await ended(page.saveMeeting(id, theirs, revision, kept))).ok).toBe(true)
          saves[i] = { fate, isConflict }
          ;[kept, revision] = [theirs, revision + 1]
        }
        const saved = await ended(page.saveMeeting(id, ours, before[1], before[0]))
        if (isConflict) expect(saved).toEqual({ ok: false, failure: 'conflict' })
        else {
          ;[kept, revision] = [ours, revision + 1]
          expect(saved).toEqual({ ok: true, revision })
        }
        expect(await page.readMeeting(id)).toMatchObject({ revision, transcript: kept })
      }
      vi.useRealTimers()
    }),
    { numRuns: 60 },
  )
})

/** What comes of something once a silent worker has been given up. */
async function ended<T>(asked: Promise<T>): Promise<T> {
  let isOver = false
  asked.finally(() => {
    isOver = true
  })
  while (!isOver) {
    await new Promise(setImmediate)
    await vi.advanceTimersByTimeAsync(ACTING_PATIENCE / 100)
  }
  return asked
}

test('one that never speaks is not waited for: the page saves by itself', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const silent = { addEventListener() {}, postMessage() {}, terminate: vi.fn() }
  const page = await openPage(() => silent as unknown as Worker)
  const { id } = await page.addMeeting(pond)
  const there = page.whenBeside()
  let kept: Transcript = pond
  for (const [i, words] of ['甲', '乙'].entries()) {
    const next = reworded(kept, 0, words)
    expect(await page.saveMeeting(id, next, i + 1, kept)).toEqual({ ok: true, revision: i + 2 })
    kept = next
  }
  expect(await page.readMeeting(id)).toMatchObject({ revision: 3, transcript: kept })
  expect(vi.getTimerCount()).toBe(1)
  await vi.advanceTimersByTimeAsync(ACTING_PATIENCE)
  expect(await there).toBe(false)
  expect(silent.terminate).toHaveBeenCalledTimes(1)
})

test.each([
  [
    'is refused',
    () => {
      throw new DOMException('refused', 'SecurityError')
    },
  ],
  [
    'breaks when it starts',
    () => {
      const worker = Object.assign(new EventTarget(), { postMessage() {}, terminate() {} })
      queueMicrotask(() => worker.dispatchEvent(new Event('error')))
      return worker as unknown as Worker
    },
  ],
  [
    'can be sent nothing',
    () => {
      const postMessage = () => {
        throw new DOMException('out of memory', 'DataCloneError')
      }
      const worker = Object.assign(new EventTarget(), { postMessage, terminate() {} })
      return worker as unknown as Worker
    },
  ],
])('one that %s is asked for once', async (_, start) => {
  const before = vi.mocked(startWorker).mock.calls.length
  const page = await openPage(start)
  const { id } = await page.addMeeting(pond)
  expect(await page.whenBeside()).toBe(false)
  const saved = await page.saveMeeting(id, reworded(pond, 0, '甲'), 1, pond)
  expect(saved).toEqual({ ok: true, revision: 2 })
  expect(vi.mocked(startWorker).mock.calls.length - before).toBe(1)
})
