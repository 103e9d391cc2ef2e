import { afterEach, expect, test, vi } from 'vitest'
import { well, wellText } from '../../domain/format/well.fixture.ts'
import { playWorkers } from '../release/played-worker.fixture.ts'
import { PATIENCE } from './parse-job.ts'
import { themesBeside } from './themes-beside.ts'
import type { ThemesJob, ThemesOutcome } from './themes-protocol.ts'

afterEach(() => vi.unstubAllGlobals())

function begin(job: ThemesJob = { by: 'words', ignored: ['pump'] }) {
  const workers = playWorkers()
  const aborting = new AbortController()
  const outcome = themesBeside(well, wellText, job, aborting.signal)
  return { worker: workers.at(-1), workers, aborting, outcome }
}
const died: ThemesOutcome = { ok: false, failure: { code: 'died' } }

test('the worker gets what was said, by whom and where; what it tells is the outcome', async () => {
  const { worker, outcome } = begin()
  expect(worker!.sent).toMatchObject([
    {
      job: { by: 'words', ignored: ['pump'] },
      words: 'https://reyi.example/words/',
      spoken: { language: 'en', names: ['Nora Field', 'Ada Brook', 'Ben Moss'] },
    },
  ])
  worker!.say({ begun: true })
  worker!.say({ outcome: died })
  expect(await outcome).toEqual(died)
  expect(worker!.terminated).toBe(true)
})

test('a worker that breaks or never says anything has died; one that is aborted is ended', async () => {
  vi.useFakeTimers()
  const broken = begin()
  broken.worker!.dispatchEvent(new Event('error'))
  const mute = begin()
  await vi.advanceTimersByTimeAsync(PATIENCE)
  vi.useRealTimers()
  expect(await broken.outcome).toEqual(died)
  expect(await mute.outcome).toEqual(died)
  const aborted = begin()
  aborted.aborting.abort()
  expect(aborted.worker!.terminated).toBe(true)
})
