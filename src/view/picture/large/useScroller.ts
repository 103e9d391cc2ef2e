import { type RefObject, type UIEvent, useCallback, useLayoutEffect, useRef, useState } from 'react'
import { scrollTo } from '../../../layout/large/column.ts'
import type { Order } from '../../../layout/large/order.ts'

export interface Scroller {
  readonly frame: RefObject<HTMLDivElement | null>
  /** How far it is scrolled, in pixels. */
  readonly scrolled: number
  readonly onScroll: (event: UIEvent) => void
  /** Brings a row into view by the shortest way; one that is not listed changes nothing. */
  readonly show: (row: number) => void
}

/**
 * A column that scrolls: to the top when its order changes, and then to the row that is to be seen.
 * @param rowHeight in pixels, as is the height of the frame.
 */
export function useScroller(
  order: Order,
  rowHeight: number,
  height: number,
  shown: number | null,
): Scroller {
  const frame = useRef<HTMLDivElement>(null)
  const [scrolled, setScrolled] = useState(0)
  // Known without asking the page, which would lay out anew to answer.
  const known = useRef(0)
  const move = useCallback((to: number) => {
    if (!frame.current || to === known.current) return
    frame.current.scrollTop = to
    known.current = to
    setScrolled(to)
  }, [])
  const show = useCallback(
    (row: number) => {
      const place = order.rank[row]!
      if (place >= 0) move(scrollTo(place, rowHeight, height, known.current))
    },
    [order, rowHeight, height, move],
  )
  useLayoutEffect(() => {
    if (order.rows.length > 0) move(0)
  }, [order, move])
  // Only another row to show, not another order, is a reason to leave the top again.
  const latest = useRef(show)
  useLayoutEffect(() => {
    latest.current = show
  }, [show])
  const isMeasured = rowHeight > 0
  useLayoutEffect(() => {
    if (isMeasured && shown !== null) latest.current(shown)
  }, [shown, isMeasured])
  const onScroll = useCallback((event: UIEvent) => {
    known.current = event.currentTarget.scrollTop
    setScrolled(known.current)
  }, [])
  return { frame, scrolled, onScroll, show }
}
