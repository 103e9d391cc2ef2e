/** Those who hear of something. */
export interface Listeners<Heard extends readonly unknown[]> {
  readonly tell: (...heard: Heard) => void
  /** Gives how to hear no more. */
  readonly subscribe: (listener: (...heard: Heard) => void) => () => void
}

export function createListeners<Heard extends readonly unknown[] = []>(): Listeners<Heard> {
  const listeners = new Set<(...heard: Heard) => void>()
  return {
    tell: (...heard) => {
      for (const listener of listeners) listener(...heard)
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** A value that changes, of which who subscribes hears: what React reads with `useCell`. */
export interface Cell<T> extends Pick<Listeners<[]>, 'subscribe'> {
  readonly get: () => T
  /** The same value again is no change. */
  readonly set: (value: T) => void
}

/** A cell for those who only look. */
export type CellToRead<T> = Omit<Cell<T>, 'set'>

export function createCell<T>(value: T): Cell<T> {
  const { tell, subscribe } = createListeners()
  return {
    get: () => value,
    set: (next) => {
      if (next === value) return
      value = next
      tell()
    },
    subscribe,
  }
}

/** Hears of a change of any of these cells. Gives how to hear no more. */
export function subscribeToAll(
  cells: readonly Pick<CellToRead<unknown>, 'subscribe'>[],
  listener: () => void,
): () => void {
  const ends = cells.map(({ subscribe }) => subscribe(listener))
  return () => {
    for (const end of ends) end()
  }
}
