import { startTransition, useEffect, useState } from 'react'
import { afterPaint } from '../../state/timing/after-paint.ts'

/**
 * A value as it was when the last frame could be seen. What is made from it follows a choice and never
 * holds up the frame that answers it; React's own deferred value may come before that frame.
 * @param first what it gives until the first frame.
 */
export function useAfterPaint<T extends object | null>(value: T, first = value): T {
  const [painted, setPainted] = useState(first)
  useEffect(() => afterPaint(() => startTransition(() => setPainted(value))), [value])
  return painted
}

/** Whether a frame has been painted since this was first rendered. */
export function useIsPainted(): boolean {
  const [isPainted, setPainted] = useState(false)
  useEffect(() => afterPaint(() => startTransition(() => setPainted(true))), [])
  return isPainted
}
