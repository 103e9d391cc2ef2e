import { KINDS } from '../../../domain/format/transcript.ts'

/** A colour for each kind, in the order of {@link KINDS}. */
export type KindColours = readonly string[]

/** The colours of the kinds as the page has them, light or dark. */
export interface ColoursAtHand {
  readonly now: () => KindColours
  /** Tells when they have changed. */
  readonly subscribe: (listener: () => void) => () => void
}

const QUERIES = ['(prefers-color-scheme: dark)', '(forced-colors: active)']

/** Asks for the colours once and after they change: asking makes the browser lay the page out. */
export function createColours(): ColoursAtHand {
  let known: KindColours | null = null
  return {
    now: () => {
      known ??= read()
      return known
    },
    subscribe: (listener) => {
      const changed = () => {
        known = null
        listener()
      }
      const queries = QUERIES.map((query) => matchMedia(query))
      for (const query of queries) query.addEventListener('change', changed)
      return () => {
        for (const query of queries) query.removeEventListener('change', changed)
      }
    },
  }
}

function read(): KindColours {
  const style = getComputedStyle(document.documentElement)
  return KINDS.map((kind) => style.getPropertyValue(`--color-${kind}`))
}
