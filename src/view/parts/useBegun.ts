import { useSyncExternalStore } from 'react'

/** Any sign that somebody has begun to use the page. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'wheel', 'scroll'] as const

let begun = false
const listeners = new Set<() => void>()

const begin = () => {
  begun = true
  for (const sign of SIGNS) window.removeEventListener(sign, begin, true)
  for (const listener of listeners) listener()
}

// From the start: what somebody does before anything listens for it must not be lost.
for (const sign of SIGNS) window.addEventListener(sign, begin, { capture: true, passive: true })

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * Whether the reader has begun to use the page. What nobody can use before is not fetched before, so
 * that the first look costs no more than it must.
 */
export const useBegun = (): boolean => useSyncExternalStore(subscribe, () => begun)
