import { spokenTexts } from '../../domain/edit/spoken-texts.ts'
import type { Transcript } from '../../domain/format/transcript.ts'
import { startWorker } from '../release/trusted-script.ts'
import { PATIENCE } from './parse-job.ts'
import themesWorker from './themes.worker.ts?worker&url'
import type { ThemesJob, ThemesOutcome, ThemesRequest, ThemesTold } from './themes-protocol.ts'

const DIED: ThemesOutcome = { ok: false, failure: { code: 'died' } }

/**
 * Finds the themes of a meeting in a worker; `text` is its source, exactly. Never throws; an abort of `signal` ends
 * the worker at once, and then nothing comes of it.
 */
export function themesBeside(
  transcript: Transcript,
  text: string,
  job: ThemesJob,
  signal: AbortSignal,
): Promise<ThemesOutcome> {
  return new Promise((resolve) => {
    try {
      const worker = startWorker(themesWorker)
      const stop = () => {
        clearTimeout(patience)
        worker.terminate()
      }
      const end = (outcome: ThemesOutcome) => {
        stop()
        resolve(outcome)
      }
      const patience = setTimeout(() => end(DIED), PATIENCE)
      worker.addEventListener('message', ({ data }: MessageEvent<ThemesTold>) => {
        clearTimeout(patience)
        if ('outcome' in data) end(data.outcome)
      })
      worker.addEventListener('error', () => end(DIED))
      worker.addEventListener('messageerror', () => end(DIED))
      signal.addEventListener('abort', stop)
      const words = new URL('words/', document.baseURI).href
      const spoken = spokenTexts(transcript, text)
      worker.postMessage({ spoken, job, words } satisfies ThemesRequest)
    } catch {
      resolve(DIED)
    }
  })
}
