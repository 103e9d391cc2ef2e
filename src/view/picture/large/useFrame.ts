import { type RefObject, useLayoutEffect, useState } from 'react'

/** Heights in rem: of the rows of both columns, and of the edges above and below them. */
export const ROW_REM = { speaker: 3, theme: 2.25 } as const
export const EDGE_REM = 1.75

/** The space between the columns, in pixels, and how many of them a rem is. */
export interface Frame {
  readonly width: number
  readonly height: number
  readonly rem: number
}

/** In rem: the least height of a large picture, and what stands above and below it on a wide page. */
const LEAST_REM = 26
const AROUND_REM = 17

/**
 * About what the rows will have, so that they are made in pieces with all else, before it is measured.
 * A row too many is laid out and taken away again before it is seen; one that is missing comes in time.
 */
export function expectedFrame(): Frame {
  const rem = 16
  const height = Math.max(LEAST_REM * rem, window.innerHeight - AROUND_REM * rem)
  return { width: 0, height, rem }
}

/**
 * Measures the space between the columns and the size of text, before the first paint and whenever
 * they change. No row is measured: all have one height.
 * @param edge an element of {@link EDGE_REM}.
 */
export function useFrame(
  between: RefObject<Element | null>,
  edge: RefObject<Element | null>,
): Frame | null {
  const [frame, setFrame] = useState<Frame | null>(null)
  useLayoutEffect(() => {
    const [space, unit] = [between.current, edge.current]
    if (!space || !unit) return
    const measure = () => {
      const { width, height } = space.getBoundingClientRect()
      const rem = unit.getBoundingClientRect().height / EDGE_REM
      // On paper the page is not laid out: the last measures are kept.
      if (rem === 0) return
      // The observer tells at once what is known already: that is no reason to draw anew.
      setFrame((now) =>
        now?.width === width && now.height === height && now.rem === rem
          ? now
          : { width, height, rem },
      )
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(space)
    observer.observe(unit)
    return () => observer.disconnect()
  }, [between, edge])
  return frame
}
