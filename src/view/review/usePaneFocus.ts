import { type RefObject, useCallback, useEffect, useRef } from 'react'

/**
 * The pane of what is corrected. When it shows something else, the focus goes to its heading: if the
 * keyboard chose it, and if what had the focus is gone. Where the pane stands below the text, a
 * pointer's choice brings it into view.
 */
export function usePaneFocus(subject: string): {
  pane: RefObject<HTMLElement | null>
  title: RefObject<HTMLHeadingElement | null>
  toPane: (byKeyboard: boolean) => void
} {
  const pane = useRef<HTMLElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const wanted = useRef<'focus' | 'view' | null>(null)
  const before = useRef(subject)

  useEffect(() => {
    if (before.current === subject) return
    before.current = subject
    const lost = document.activeElement === document.body
    if (wanted.current === 'focus' || (lost && wanted.current === null)) {
      title.current?.focus({ preventScroll: wanted.current === null })
    } else if (wanted.current === 'view' && isBelowTheFold(title.current)) {
      pane.current?.scrollIntoView({ block: 'start' })
    }
    wanted.current = null
    if (pane.current) pane.current.scrollTop = 0
  }, [subject])

  const toPane = useCallback((byKeyboard: boolean) => {
    wanted.current = byKeyboard ? 'focus' : 'view'
  }, [])
  return { pane, title, toPane }
}

const isBelowTheFold = (element: Element | null) =>
  element !== null && element.getBoundingClientRect().bottom > window.innerHeight
