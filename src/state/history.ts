import { writeAddress } from './address.ts'
import type { Choice } from './choice.ts'
import { extendTrail, NARROWINGS, narrowingsOf, type Trail } from './narrowing.ts'

/*
 * The address bar as a store: `subscribe` and `currentSearch` are what React's external store hook
 * wants, `navigate` is the only way to change it.
 */

const listeners = new Set<() => void>()
const announce = () => {
  for (const listener of listeners) listener()
}

export function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('popstate', announce)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) window.removeEventListener('popstate', announce)
  }
}

export const currentSearch = () => window.location.search

/** The trail of the current entry; where it has none, the narrowings of the choice as they stand. */
export function currentTrail(choice: Choice): Trail {
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
  const search = writeAddress(to)
  const address = `${window.location.pathname}${search}${window.location.hash}`
  if (how === 'push' && search !== window.location.search) {
    window.history.pushState({ trail }, '', address)
  } else {
    window.history.replaceState({ trail }, '', address)
  }
  announce()
}
