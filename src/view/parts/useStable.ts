import { useRef } from 'react'

/**
 * The value of an earlier render while nothing in it has changed, so that what is computed from it
 * is kept. For small plain data: it is compared as JSON.
 */
export function useStable<T>(value: T): T {
  const kept = useRef(value)
  if (JSON.stringify(kept.current) !== JSON.stringify(value)) kept.current = value
  return kept.current
}
