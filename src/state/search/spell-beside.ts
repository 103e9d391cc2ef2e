import { startWorker } from '../release/trusted-script.ts'
import searchWorker from './search.worker.ts?worker&url'
import type { Asked, SpeltOut, Unspelt } from './search-protocol.ts'

/** A worker that says nothing for so long (in ms) is taken for dead: it fetches the dictionary. */
const PATIENCE = 60_000

/**
 * Spells texts in a worker that ends then. `tell` hears of it once, of null where the dictionary cannot be had. Gives a
 * function that ends it before.
 */
export function spellBeside(unspelt: Unspelt, tell: (spelt: SpeltOut) => void): () => void {
  let worker: Worker | undefined
  const end = () => {
    clearTimeout(patience)
    worker?.terminate()
  }
  const say = (spelt: SpeltOut) => {
    end()
    tell(spelt)
  }
  const fail = () => say({ spelt: null })
  const patience = setTimeout(fail, PATIENCE)
  try {
    worker = startWorker(searchWorker)
    worker.addEventListener('message', ({ data }: MessageEvent<SpeltOut>) => say(data))
    worker.addEventListener('error', fail)
    worker.addEventListener('messageerror', fail)
    worker.postMessage(unspelt satisfies Asked)
  } catch {
    fail()
  }
  return end
}
