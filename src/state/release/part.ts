import { type CellToRead, createCell } from '../cell.ts'

/*
 * The one door for what comes later: parts of the page that are fetched when they are wanted. One that
 * cannot be had is missed in its own place, and can be asked for again; all else goes on.
 */

/** A part of the page could not be fetched, or what came does not run. */
export class NotFetched extends Error {}

/**
 * What `load`, an `import()`, gives.
 * @throws NotFetched where it cannot be had.
 */
export const fetchPart = <T>(load: () => Promise<T>): Promise<T> =>
  load().catch((cause) => {
    throw new NotFetched('', { cause })
  })

/** What became of a part: it is here, or it was asked for in vain. */
export interface PartState<T> {
  readonly here?: T
  readonly failed?: boolean
}

/** A part for all who need it; it is fetched once. */
export interface Part<T> {
  /** Fetches it, unless it is here or on its way; never throws. */
  readonly fetch: () => Promise<void>
  readonly state: CellToRead<PartState<T>>
}

/** A part that is fetched by `load`, an `import()`. */
export function createPart<T>(load: () => Promise<T>): Part<T> {
  const state = createCell<PartState<T>>({})
  let coming: Promise<void> | undefined
  const settle = (next: PartState<T>) => {
    coming = undefined
    state.set(next)
  }
  return {
    fetch() {
      if (state.get().here) return Promise.resolve()
      coming ??= load().then(
        (here) => settle({ here }),
        () => settle({ failed: true }),
      )
      return coming
    },
    state,
  }
}
