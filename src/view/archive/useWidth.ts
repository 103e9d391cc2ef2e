import { useLayoutEffect, useRef, useState } from 'react'

/**
 * How wide a box is, in px, now and whenever that changes; 0 until it is measured. `text` is how much larger than usual (16 px)
 * the reader has text.
 */
export function useWidth<T extends HTMLElement>() {
  const box = useRef<T>(null)
  const [{ width, text }, setMeasured] = useState({ width: 0, text: 1 })
  useLayoutEffect(() => {
    const measure = () => {
      const width = Math.floor(box.current?.clientWidth ?? 0)
      const text = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1
      setMeasured((known) =>
        known.width === width && known.text === text ? known : { width, text },
      )
    }
    measure()
    const observer = new ResizeObserver(measure)
    if (box.current) observer.observe(box.current)
    return () => observer.disconnect()
  }, [])
  return { box, width, text }
}
