import { SIGNS } from './signs.ts'

/**
 * Runs something once nobody has done anything with the page for so long (ms): it would take from what
 * the reader is doing. Gives a function that calls it off.
 */
export function whenQuiet(ms: number, run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>
  const stop = () => {
    clearTimeout(timer)
    for (const sign of SIGNS) window.removeEventListener(sign, wait, true)
  }
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      stop()
      run()
    }, ms)
  }
  for (const sign of SIGNS) window.addEventListener(sign, wait, { capture: true, passive: true })
  wait()
  return stop
}
