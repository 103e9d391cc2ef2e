import { type RefObject, useLayoutEffect, useState } from 'react'

/**
 * Takes the place of the field that was there until now, and the keyboard if it had that.
 * @returns what was typed into it; `query` where that is nothing.
 */
export function useFieldBefore(box: RefObject<HTMLInputElement | null>, query: string): string {
  const [{ text, caret }] = useState(() => {
    const before = box.current
    return {
      text: before && before.value !== before.defaultValue ? before.value : query,
      caret: before === document.activeElement ? (before?.selectionStart ?? null) : null,
    }
  })
  // At once, so that no key falls between the fields.
  useLayoutEffect(() => {
    if (caret === null) return
    box.current?.focus()
    box.current?.setSelectionRange(caret, caret)
  }, [caret, box])
  return text
}
