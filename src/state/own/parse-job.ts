import { MOST_BYTES, type ParseFailure } from '../../domain/parse/draft/failure.ts'
import type { Parsed, ParseOptions } from '../../domain/parse/parse.ts'
import { startWorker } from '../release/trusted-script.ts'
import parseWorker from './parse.worker.ts?worker&url'

/** What is to be read: a file, or a text that was pasted. */
export type ParseInput = File | string

/** How to read it, where looking at it does not tell. */
export type ParseChoices = Pick<ParseOptions, 'columns' | 'encoding' | 'format'>

/** What the worker is sent. */
export interface ParseRequest extends ParseChoices {
  readonly input: ParseInput
  /** Whole addresses, for a worker's own are relative to its script. */
  readonly lexicons: readonly string[]
}

/** What a job is at: `reading` counts bytes, `parsing` the share that is done, from 0 to 1. */
export type ParseProgress =
  | { readonly stage: 'reading'; readonly read: number; readonly of: number }
  | { readonly stage: 'parsing'; readonly share: number }

/** Why a job came to nothing: by what the input is, or before or beside that. */
export type JobFailure =
  | ParseFailure
  /** The file could not be read from the device. */
  | { readonly code: 'unreadable' }
  /** The worker could not start or broke, for want of memory for instance. */
  | { readonly code: 'died' }

export type ParseOutcome =
  | Extract<Parsed, { readonly ok: true }>
  | { readonly ok: false; readonly failure: JobFailure }

/** What the worker tells. */
export type ParseTold = { readonly progress: ParseProgress } | { readonly outcome: ParseOutcome }

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
    if (typeof input !== 'string' && input.size > MOST_BYTES) {
      const failure = { code: 'too-large', bytes: input.size, limit: MOST_BYTES } as const
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
      worker.postMessage({ input, lexicons, ...choices } satisfies ParseRequest)
    } catch {
      die()
    }
  })
}
