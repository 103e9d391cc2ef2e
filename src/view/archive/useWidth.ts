import { useLayoutEffect, useRef, useState } from 'react'

/** How wide a box is, in px, now and whenever that changes; 0 until it is measured. */
export function useWidth<T extends HTMLElement>() {
  const box = useRef<T>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const measure = () => setWidth(Math.floor(box.current?.clientWidth ?? 0))
    measure()
    const observer = new ResizeObserver(measure)
    if (box.current) observer.observe(box.current)
    return () => observer.disconnect()
  }, [])
  return { box, width }
}
