import { afterEach, expect, test, vi } from 'vitest'
import { MOST_BYTES } from '../../domain/text/limits.ts'
import { playWorkers } from '../release/played-worker.fixture.ts'
import { PATIENCE, parseBeside } from './parse-job.ts'
import type { ParseOutcome } from './parse-protocol.ts'

afterEach(() => vi.unstubAllGlobals())

function begin(input: File | string = '一段文字') {
  const workers = playWorkers()
  const onProgress = vi.fn()
  const aborting = new AbortController()
  const job = parseBeside(input, { format: 'prose' }, onProgress, aborting.signal)
  return { worker: workers.at(-1), workers, onProgress, aborting, job }
}

test('the worker gets the input, and what it tells is passed on until the outcome', async () => {
  const { worker, onProgress, job } = begin()
  const lexicons = ['zh', 'en'].map((one) => `https://reyi.example/lexicon/${one}.json`)
  expect(worker!.sent).toEqual([
    {
      input: '一段文字',
      lexicons,
      words: 'https://reyi.example/words/',
      characterMaps: 'https://reyi.example/cmaps/',
      format: 'prose',
    },
  ])
  worker!.say({ progress: { stage: 'parsing', share: 0.5 } })
  expect(onProgress).toHaveBeenCalledWith({ stage: 'parsing', share: 0.5 })
  const outcome: ParseOutcome = { ok: false, failure: { code: 'empty' } }
  worker!.say({ outcome })
  expect(await job).toEqual(outcome)
  expect(worker!.terminated).toBe(true)
})

test('what belongs to a file is sent with it, and refused like it where it is too large', async () => {
  const workers = playWorkers()
  const { signal } = new AbortController()
  const [day, list] = [new File(['<TEI/>'], 'X_2020.xml'), new File(['<a/>'], 'X-listPerson.xml')]
  parseBeside(day, { companions: [list] }, () => {}, signal)
  expect(workers.at(-1)!.sent).toMatchObject([{ input: day, companions: [list] }])
  Object.defineProperty(list, 'size', { value: MOST_BYTES + 1 })
  expect(await parseBeside(day, { companions: [list] }, () => {}, signal)).toMatchObject({
    failure: { code: 'too-large', bytes: MOST_BYTES + 1 },
  })
})

test('a worker that breaks is said to have died; one that is aborted is ended', async () => {
  const broken = begin()
  broken.worker!.dispatchEvent(new Event('error'))
  expect(await broken.job).toEqual({ ok: false, failure: { code: 'died' } })
  const aborted = begin()
  aborted.aborting.abort()
  expect(aborted.worker!.terminated).toBe(true)
})

test('a worker that never says anything is taken for dead; one that works may take its time', async () => {
  vi.useFakeTimers()
  const mute = begin()
  const busy = begin()
  const ended = vi.fn()
  busy.job.then(ended)
  busy.worker!.say({ progress: { stage: 'parsing', share: 0 } })
  await vi.advanceTimersByTimeAsync(PATIENCE)
  vi.useRealTimers()
  expect(await mute.job).toEqual({ ok: false, failure: { code: 'died' } })
  expect(ended).not.toHaveBeenCalled()
})

test('a file that is too large is refused before any worker starts', async () => {
  const file = new File(['x'], 'large.txt')
  Object.defineProperty(file, 'size', { value: MOST_BYTES + 1 })
  const { workers, job } = begin(file)
  const failure = { code: 'too-large', bytes: MOST_BYTES + 1, limit: MOST_BYTES }
  expect(await job).toEqual({ ok: false, failure })
  expect(workers).toEqual([])
})
