import { type RefObject, useEffect, useState } from 'react'
import type { Span } from '../../domain/format/transcript.ts'
import { highlightSpan, revealSpan } from './text-places.ts'

/** The passage that is looked at, marked and in view in the text; null for none. */
export function useLooked(report: RefObject<HTMLElement | null>) {
  const [looked, look] = useState<Span | null>(null)
  useEffect(() => {
    const { current } = report
    if (!current) return
    highlightSpan(current, looked)
    if (looked) revealSpan(current, looked)
    return () => highlightSpan(current, null)
  }, [looked, report])
  return [looked, look] as const
}
