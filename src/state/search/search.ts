import type { Meeting } from '../../domain/meeting/meeting.ts'
import { corpusOf } from '../../domain/search/corpus.ts'
import { pagesOf } from '../../domain/store/point-pages.ts'
import { startWorker } from '../release/trusted-script.ts'
import searchWorker from './search.worker.ts?worker&url'
import { type Asked, MORE, type Told, type Unspelt } from './search-protocol.ts'
import { spellBeside } from './spell-beside.ts'

/** How many pages are sent at a time: few enough that copying them does not hold up the page. */
const PAGES_AT_ONCE = 8

export interface Searching {
  /** Asks; of several only the last is answered. */
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
  let patience: ReturnType<typeof setTimeout> | undefined
  let worker: Worker | null = null
  let stopSpelling: (() => void) | undefined

  const close = () => {
    clearTimeout(patience)
    stopSpelling?.()
    worker?.terminate()
    worker = null
  }
  const die = () => {
    if (!worker) return
    close()
    onDeath()
  }
  const ask = (query: string) => {
    busy = true
    sent++
    worker?.postMessage({ number: sent, query } satisfies Asked)
    wait()
  }
  const pages = pagesOf(meeting.transcript.points)[Symbol.iterator]()
  const sendPages = () => {
    const some: Uint8Array[] = []
    for (let i = 0; i < PAGES_AT_ONCE; i++) {
      const { done, value } = pages.next()
      if (done) break
      some.push(value)
    }
    worker?.postMessage(some satisfies Asked)
  }
  const wait = () => {
    clearTimeout(patience)
    patience = setTimeout(die, PATIENCE)
  }
  const hear = ({ data }: MessageEvent<Told | Unspelt | typeof MORE>) => {
    if (data === MORE) {
      sendPages()
      if (busy) wait()
      return
    }
    if ('unspelt' in data) {
      stopSpelling = spellBeside(data, (spelt) => worker?.postMessage(spelt satisfies Asked))
      return
    }
    if (data.number !== sent) return
    if (data.isWhole) {
      clearTimeout(patience)
      busy = false
    } else wait()
    onAnswer(data)
  }

  try {
    worker = startWorker(searchWorker)
    worker.addEventListener('message', hear)
    worker.addEventListener('error', die)
    worker.addEventListener('messageerror', die)
    worker.postMessage(corpusOf(meeting) satisfies Asked)
  } catch {
    worker?.terminate()
    worker = null
    onDeath()
  }
  const hush = () => {
    sent++
    busy = false
    clearTimeout(patience)
  }
  return { ask, hush, close }
}
