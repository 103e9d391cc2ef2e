import { type RefObject, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Row } from '../../layout/strands.ts'

/** Where the rows of both columns are, in pixels from the top of the space between them. */
export interface Places {
  readonly speakers: readonly Row[]
  readonly themes: readonly Row[]
  readonly width: number
  readonly height: number
}

/**
 * Measures the rows of the picture, before the first paint and whenever something in its columns
 * changes its size: another language, another width, larger text. `between` is the element that the strands are drawn in.
 */
export function usePlaces(
  root: RefObject<HTMLElement | null>,
  between: RefObject<Element | null>,
): Places | null {
  const [places, setPlaces] = useState<Places | null>(null)

  useLayoutEffect(() => {
    const picture = root.current
    const space = between.current
    if (!picture || !space) return
    // Told first when all is laid out and nothing painted yet: to ask earlier would lay it out twice.
    const observer = new ResizeObserver(() => {
      flushSync(() => setPlaces(measurePlaces(picture, space)))
    })
    observer.observe(space)
    for (const row of picture.querySelectorAll('li, h2')) {
      observer.observe(row)
    }
    return () => observer.disconnect()
  }, [root, between])

  return places
}

function measurePlaces(picture: Element, space: Element): Places {
  const frame = space.getBoundingClientRect()
  const rows = (selector: string): Row[] =>
    Array.from(picture.querySelectorAll(selector), (row) => {
      const { top, height } = row.getBoundingClientRect()
      return { top: top - frame.top, height }
    })
  return {
    speakers: rows('li[data-speaker]'),
    themes: rows('li[data-theme]'),
    width: frame.width,
    height: frame.height,
  }
}
