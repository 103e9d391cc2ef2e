import { createListeners } from '../cell.ts'
import { afterPaint } from '../timing/after-paint.ts'
import { writeAddress } from './address.ts'
import type { Choice } from './choice.ts'
import { handOver } from './hand-over.ts'
import { extendTrail, NARROWINGS, narrowingsOf, type Trail } from './narrowing.ts'

/*
 * The address bar as a store: `subscribe` and `currentSearch` are what React's external store hook
 * wants, `navigate` is the only way to change it. Browsers take milliseconds over a change of the
 * address, so it is written once the frame that shows the choice can be seen, or before the page goes.
 */

interface Entry {
  readonly search: string
  readonly trail: Trail
  readonly how: 'push' | 'replace'
}

/** What is not in the address bar yet. */
let coming: Entry | null = null
let callOff = () => {}

function write(): void {
  callOff()
  if (!coming) return
  const { search, trail, how } = coming
  const address = `${window.location.pathname}${search}${window.location.hash}`
  const isNew = how === 'push' && search !== window.location.search
  try {
    window.history[isNew ? 'pushState' : 'replaceState']({ trail }, '', address)
    coming = null
  } catch {
    // Safari takes a hundred changes in half a minute: the choice stands, and the next one tries again.
  }
}

const changes = createListeners()
/** How many hear of changes: as long as nobody does, nothing hears of the browser's. */
let hearing = 0
/** Back and Forward are the reader's latest choice; what was typed where they were comes along. */
const onPopState = () => {
  coming = null
  handOver(true)
  coming = null
  changes.tell()
}

export function subscribe(listener: () => void): () => void {
  if (hearing++ === 0) {
    window.addEventListener('popstate', onPopState)
    window.addEventListener('pagehide', write)
  }
  const stop = changes.subscribe(listener)
  return () => {
    stop()
    if (--hearing > 0) return
    window.removeEventListener('popstate', onPopState)
    window.removeEventListener('pagehide', write)
  }
}

export const currentSearch = () => coming?.search ?? window.location.search

/** The trail of the current entry; where it has none, the narrowings of the choice as they stand. */
export function currentTrail(choice: Choice): Trail {
  if (coming) return coming.trail
  const state: unknown = window.history.state
  if (typeof state !== 'object' || state === null || !('trail' in state))
    return narrowingsOf(choice)
  const trail = Array.isArray(state.trail) ? state.trail : []
  return NARROWINGS.filter((one) => trail.includes(one)).sort(
    (a, b) => trail.indexOf(a) - trail.indexOf(b),
  )
}

/**
 * Makes a choice the current one. A choice of the reader is pushed onto the history, so that Back
 * undoes it; what merely goes on (typing) replaces.
 */
export function navigate(from: Choice, to: Choice, how: 'push' | 'replace' = 'push'): void {
  const trail = extendTrail(currentTrail(from), from, to)
  write()
  coming = { search: writeAddress(to), trail, how }
  callOff = afterPaint(write)
  changes.tell()
}
