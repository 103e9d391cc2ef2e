import { handOver, onHandOver } from './hand-over.ts'

/*
 * What is in this page and nowhere else: words that are being typed, corrections that are not saved
 * yet. Browsers call the listeners of `beforeunload` in the order in which they were added, capturing
 * or not; so there is this one, which has all of it handed over first and asks afterwards.
 */

export interface Unkept {
  /**
   * Gives what can be kept to whoever keeps it, at once. `isLeft` says whether the reader goes on to
   * something else in any case.
   */
  readonly handOver?: (isLeft: boolean) => void
  /** Whether something would go with the page all the same. */
  readonly isAtStake: () => boolean
}

const held = new Set<Unkept>()
let isHanding = false

/** Has something kept or asked about before the page goes; gives how to let go of it. */
export function holdUnkept(unkept: Unkept): () => void {
  held.add(unkept)
  onHandOver(handAll)
  window.addEventListener('beforeunload', ask)
  // Out of sight, a page may be ended without a word.
  document.addEventListener('visibilitychange', keepNow)
  window.addEventListener('pagehide', keepNow)
  return () => held.delete(unkept)
}

function handAll(isLeft: boolean): void {
  // What is handed over may itself change what the page shows.
  if (isHanding) return
  isHanding = true
  try {
    for (const { handOver: hand } of [...held]) hand?.(isLeft)
  } finally {
    isHanding = false
  }
}

const keepNow = () => handOver(false)

function ask(event: BeforeUnloadEvent): void {
  keepNow()
  if (![...held].some(({ isAtStake }) => isAtStake())) return
  event.preventDefault()
  // Safari does not ask for the former alone.
  event.returnValue = 'unsaved'
}
