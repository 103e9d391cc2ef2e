import { type RefObject, useEffect, useState } from 'react'
import type { Span } from '../../domain/format/transcript.ts'
import { selectedSpan } from './text-places.ts'

/** The part of the source's text that the reader has selected; null while nothing is. */
export function useSelectedSpan(text: RefObject<HTMLElement | null>): Span | null {
  const [span, setSpan] = useState<Span | null>(null)
  useEffect(() => {
    let frame = 0
    const look = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        const found = text.current && selectedSpan(text.current)
        setSpan((before) =>
          before?.start === found?.start && before?.end === found?.end ? before : found,
        )
      })
    }
    document.addEventListener('selectionchange', look)
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('selectionchange', look)
    }
  }, [text])
  return span
}
