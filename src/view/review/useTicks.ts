import { useState } from 'react'

/** Some of a list, by id, that are ticked. */
export interface Ticks {
  /** Those that are ticked and in the list, in its order. */
  readonly chosen: readonly string[]
  readonly has: (id: string) => boolean
  /** Ticks the one at this place of the list, or takes its tick; `isRange`: all from the last one that was. */
  readonly tick: (at: number, isTicked: boolean, isRange: boolean) => void
  /** Ticks these and no others. */
  readonly set: (ids: readonly string[]) => void
}

/** Ticks in a list of ids. */
export function useTicks(ids: readonly string[]): Ticks {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [last, setLast] = useState(-1)
  return {
    chosen: ids.filter((id) => ticked.has(id)),
    has: (id) => ticked.has(id),
    tick: (at, isTicked, isRange) => {
      const from = isRange && last >= 0 ? Math.min(last, at) : at
      const to = isRange && last >= 0 ? Math.max(last, at) : at
      const next = new Set(ticked)
      for (const id of ids.slice(from, to + 1)) {
        if (isTicked) next.add(id)
        else next.delete(id)
      }
      setTicked(next)
      setLast(at)
    },
    set: (all) => setTicked(new Set(all)),
  }
}
