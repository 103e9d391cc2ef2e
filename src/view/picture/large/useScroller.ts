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
 * @param rowHeight in pixels.
 */
export function useScroller(order: Order, rowHeight: number, shown: number | null): Scroller {
  const frame = useRef<HTMLDivElement>(null)
  const [scrolled, setScrolled] = useState(0)
  const show = useCallback(
    (row: number) => {
      const place = order.rank[row]!
      if (!frame.current || place < 0) return
      const { clientHeight, scrollTop } = frame.current
      frame.current.scrollTop = scrollTo(place, rowHeight, clientHeight, scrollTop)
      setScrolled(frame.current.scrollTop)
    },
    [order, rowHeight],
  )
  useLayoutEffect(() => {
    if (!frame.current || order.rows.length === 0) return
    frame.current.scrollTop = 0
    setScrolled(0)
  }, [order])
  // Only another row to show, not another order, is a reason to leave the top again.
  const latest = useRef(show)
  useLayoutEffect(() => {
    latest.current = show
  }, [show])
  const isMeasured = rowHeight > 0
  useLayoutEffect(() => {
    if (isMeasured && shown !== null) latest.current(shown)
  }, [shown, isMeasured])
  const onScroll = useCallback((event: UIEvent) => setScrolled(event.currentTarget.scrollTop), [])
  return { frame, scrolled, onScroll, show }
}
