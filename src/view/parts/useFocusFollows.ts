import { type RefObject, useEffect, useRef } from 'react'

/**
 * Where one thing makes way for another, the focus would be lost with what had it: whenever `what`
 * changes it goes to the part of the box that is marked `data-focus`, else to the box itself, which
 * then needs a `tabIndex`.
 */
export function useFocusFollows<T extends HTMLElement>(what: unknown): RefObject<T | null> {
  const box = useRef<T>(null)
  const before = useRef(what)
  useEffect(() => {
    if (before.current === what) return
    before.current = what
    const marked = box.current?.querySelector<HTMLElement>('[data-focus]')
    const target = marked ?? box.current
    target?.focus()
  }, [what])
  return box
}
