import { ownLanguage } from '../../domain/format/best-language.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { corpusOf } from '../../domain/search/corpus.ts'
import { NO_READINGS, type Readings } from '../../domain/search/readings.ts'
import { pagesOf } from '../../domain/store/point-pages.ts'
import { hasPinyin } from '../../domain/text/writing.ts'
import { NotFetched } from '../release/part.ts'
import { startWorker } from '../release/trusted-script.ts'
import searchWorker from './search.worker.ts?worker&url'
import { type Asked, MORE, READINGS } from './search-protocol.ts'

/** A worker that says nothing for so long (in ms) is taken for dead: it fetches the dictionary. */
const PATIENCE = 60_000

/**
 * The pinyin that a meeting is searched by, so that a page which holds the meeting needs no dictionary.
 * @throws NotFetched where the dictionary cannot be had.
 */
export async function readingsOf(meeting: Meeting): Promise<Readings> {
  const corpus = corpusOf(meeting)
  const { names, roles, labels } = corpus
  const languages = [names, roles, labels].flatMap((texts) => Object.keys(texts))
  if (![...languages, ownLanguage(meeting.transcript) ?? ''].some(hasPinyin)) return NO_READINGS
  const worker = startWorker(searchWorker)
  const pages = pagesOf(meeting.transcript.points)[Symbol.iterator]()
  const post = (asked: Asked) => worker.postMessage(asked)
  let patience: ReturnType<typeof setTimeout> | undefined
  try {
    return await new Promise<Readings>((resolve, reject) => {
      const die = () => reject(new NotFetched())
      const wait = () => {
        clearTimeout(patience)
        patience = setTimeout(die, PATIENCE)
      }
      worker.addEventListener('error', die)
      worker.addEventListener('messageerror', die)
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<Readings | typeof MORE | typeof READINGS>) => {
          wait()
          if (data === READINGS) die()
          else if (data !== MORE) resolve(data)
          else {
            const { done, value } = pages.next()
            post(done ? [] : [value])
            if (done) post(READINGS)
          }
        },
      )
      wait()
      post(corpus)
    })
  } finally {
    clearTimeout(patience)
    worker.terminate()
  }
}
