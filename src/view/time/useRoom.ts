import { type RefObject, useLayoutEffect, useState } from 'react'

/** What is measured of the view, px. */
export interface Room {
  /** The width of what scrolls. */
  readonly width: number
  readonly rem: number
}

/**
 * Measures what scrolls and the size of text, before the first paint and whenever they change.
 * @param unit an element whose height is so many rem.
 */
export function useRoom(
  scroller: RefObject<HTMLElement | null>,
  unit: RefObject<HTMLElement | null>,
  rems: number,
): Room | null {
  const [room, setRoom] = useState<Room | null>(null)
  useLayoutEffect(() => {
    const [box, one] = [scroller.current, unit.current]
    if (!box || !one) return
    const measure = () => {
      const width = box.clientWidth
      const rem = one.getBoundingClientRect().height / rems
      // On paper the page is not laid out: the last measures are kept.
      if (width === 0 || rem === 0) return
      setRoom((now) => (now?.width === width && now.rem === rem ? now : { width, rem }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    observer.observe(one)
    return () => observer.disconnect()
  }, [scroller, unit, rems])
  return room
}
