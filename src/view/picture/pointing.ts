import type { Target } from '../../layout/emphasis.ts'

/** What the pointer or the focus is on, and where a tooltip for it belongs (client pixels). */
export interface Pointed {
  readonly target: Target
  readonly x: number
  readonly y: number
}

/**
 * Holds what is pointed at, outside React: it changes with every movement of the pointer, and only
 * attributes and the tooltip follow it.
 */
export interface Pointing {
  readonly current: () => Pointed | null
  readonly point: (pointed: Pointed | null) => void
  readonly subscribe: (listener: () => void) => () => void
}

export function createPointing(): Pointing {
  let pointed: Pointed | null = null
  const listeners = new Set<() => void>()
  return {
    current: () => pointed,
    point: (next) => {
      if (next === pointed) return
      pointed = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
