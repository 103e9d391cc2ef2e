import { MOST_BYTES } from '../../domain/text/limits.ts'
import { startWorker } from '../release/trusted-script.ts'
import parseWorker from './parse.worker.ts?worker&url'
import type {
  ParseChoices,
  ParseInput,
  ParseOutcome,
  ParseProgress,
  ParseRequest,
  ParseTold,
} from './parse-protocol.ts'

/** A worker that has said nothing at all for so long (in ms) is taken for dead. */
export const PATIENCE = 30_000

/** In the order in which their themes stand: Chinese reports come first. */
const LEXICONS = ['lexicon/zh.json', 'lexicon/en.json']

/**
 * Reads an input in a worker. Gives what came of it, never throws; an abort of `signal` ends the
 * worker at once, and then nothing comes of it.
 */
export function parseBeside(
  input: ParseInput,
  choices: ParseChoices,
  onProgress: (progress: ParseProgress) => void,
  signal: AbortSignal,
): Promise<ParseOutcome> {
  return new Promise((resolve) => {
    const files = [...(typeof input === 'string' ? [] : [input]), ...(choices.companions ?? [])]
    const large = files.find(({ size }) => size > MOST_BYTES)
    if (large) {
      const failure = { code: 'too-large', bytes: large.size, limit: MOST_BYTES } as const
      return resolve({ ok: false, failure })
    }
    let worker: Worker | null = null
    const stop = () => {
      clearTimeout(patience)
      worker?.terminate()
    }
    const end = (outcome: ParseOutcome) => {
      stop()
      resolve(outcome)
    }
    const die = () => end({ ok: false, failure: { code: 'died' } })
    const patience = setTimeout(die, PATIENCE)
    try {
      worker = startWorker(parseWorker)
      worker.addEventListener('message', ({ data }: MessageEvent<ParseTold>) => {
        clearTimeout(patience)
        if ('outcome' in data) end(data.outcome)
        else onProgress(data.progress)
      })
      worker.addEventListener('error', die)
      worker.addEventListener('messageerror', die)
      signal.addEventListener('abort', stop)
      const lexicons = LEXICONS.map((path) => new URL(path, document.baseURI).href)
      const words = new URL('words/', document.baseURI).href
      const characterMaps = new URL('cmaps/', document.baseURI).href
      const request = { input, lexicons, words, characterMaps, ...choices } satisfies ParseRequest
      worker.postMessage(request)
    } catch {
      die()
    }
  })
}
