import type { Meeting } from '../domain/meeting.ts'
import { type Corpus, corpusOf } from '../domain/search/corpus.ts'
import type { Finding } from '../domain/search/search.ts'
import searchWorker from './search.worker.ts?worker&url'
import { startWorker } from './trusted-script.ts'

/** What the worker is sent: once what is to be searched, then queries. */
export type Asked = Corpus | { readonly number: number; readonly query: string }
/** What it answers. */
export interface Told {
  readonly number: number
  readonly query: string
  readonly finding: Finding
  /** False while the dictionary of pinyin is still on its way; then another answer follows. */
  readonly complete: boolean
}

export interface Searching {
  /** Asks; of several asked while one is being answered only the last is. */
  ask(query: string): void
  /** Forgets what was asked, so that no answer comes. */
  hush(): void
  close(): void
}

/** A worker that says nothing for so long (in ms) is taken for dead. */
export const PATIENCE = 20_000

/**
 * Searches a meeting in a worker. `onAnswer` hears answers to the latest query only, `onDeath` at
 * most once: that the worker could not start, broke, or does not answer. After that nothing comes.
 */
export function startSearch(
  meeting: Meeting,
  onAnswer: (told: Told) => void,
  onDeath: () => void,
): Searching {
  let sent = 0
  let busy = false
  let hushed = false
  let next: string | null = null
  let patience: ReturnType<typeof setTimeout> | undefined
  let worker: Worker | null = null

  const close = () => {
    clearTimeout(patience)
    worker?.terminate()
    worker = null
  }
  const die = () => {
    if (!worker) return
    close()
    onDeath()
  }
  const send = (query: string) => {
    busy = true
    sent++
    worker?.postMessage({ number: sent, query } satisfies Asked)
    patience = setTimeout(die, PATIENCE)
  }
  const hear = ({ data }: MessageEvent<Told>) => {
    if (data.number !== sent) return
    clearTimeout(patience)
    busy = false
    if (next !== null) send(next)
    else if (!hushed) onAnswer(data)
    next = null
  }

  try {
    worker = startWorker(searchWorker)
    worker.addEventListener('message', hear)
    worker.addEventListener('error', die)
    worker.addEventListener('messageerror', die)
    worker.postMessage(corpusOf(meeting))
  } catch {
    worker?.terminate()
    worker = null
    onDeath()
  }
  return {
    ask: (query) => {
      hushed = false
      if (busy) next = query
      else send(query)
    },
    hush: () => {
      hushed = true
      next = null
    },
    close,
  }
}
