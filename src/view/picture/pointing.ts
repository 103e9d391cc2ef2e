import type { Target } from '../../layout/emphasis.ts'

/** What the pointer or the focus is on, and where a tooltip for it belongs (client pixels). */
export interface Pointed<T = Target> {
  readonly target: T
  readonly x: number
  readonly y: number
}

/**
 * Holds what is pointed at, outside React: it changes with every movement of the pointer, and only
 * attributes and the tooltip follow it.
 */
export interface Pointing<T = Target> {
  readonly current: () => Pointed<T> | null
  readonly point: (pointed: Pointed<T> | null) => void
  readonly subscribe: (listener: () => void) => () => void
}

export function createPointing<T = Target>(): Pointing<T> {
  let pointed: Pointed<T> | null = null
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
