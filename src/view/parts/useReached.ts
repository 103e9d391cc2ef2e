import { useMemo, useState } from 'react'

/** More entries than so many stand in a list to choose from only once somebody comes to it. */
const MOST_AT_ONCE = 200

/**
 * Whether the entries of a list to choose from are to stand in it, and what to hear of on its `select`.
 */
export function useReached(length: number) {
  const [isReached, setReached] = useState(false)
  const hear = useMemo(() => {
    const reach = () => setReached(true)
    return { onFocus: reach, onPointerDown: reach }
  }, [])
  return { isReached: isReached || length <= MOST_AT_ONCE, hear }
}
