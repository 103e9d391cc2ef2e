import { startWorker } from '../release/trusted-script.ts'
import searchWorker from './search.worker.ts?worker&url'
import { type Asked, MORE, type SpeltOut, type Unspelt } from './search-protocol.ts'

/** A worker that says nothing for so long (in ms) is taken for dead; once it has begun it fetches the dictionary. */
const PATIENCE = 20_000
const DICTIONARY_PATIENCE = 60_000

/**
 * Spells texts in a worker that ends then. `tell` hears of it once, of null where the dictionary cannot be had, or
 * `onDeath` that the worker could not start, broke or does not answer. Gives a function that ends it before.
 */
export function spellBeside(
  unspelt: Unspelt,
  tell: (spelt: SpeltOut) => void,
  onDeath = () => tell({ spelt: null }),
): () => void {
  let worker: Worker | undefined
  const end = () => {
    clearTimeout(patience)
    worker?.terminate()
  }
  const fail = () => {
    end()
    onDeath()
  }
  let patience = setTimeout(fail, PATIENCE)
  try {
    worker = startWorker(searchWorker)
    worker.addEventListener('message', ({ data }: MessageEvent<typeof MORE | SpeltOut>) => {
      if (data === MORE) {
        clearTimeout(patience)
        patience = setTimeout(fail, DICTIONARY_PATIENCE)
        return
      }
      end()
      tell(data)
    })
    worker.addEventListener('error', fail)
    worker.addEventListener('messageerror', fail)
    worker.postMessage(unspelt satisfies Asked)
  } catch {
    fail()
  }
  return end
}
