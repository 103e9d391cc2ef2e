import { type RefObject, useEffect } from 'react'

/** Leads `/` and Ctrl or ⌘ K to the box, unless a `/` is being typed somewhere. */
export function useShortcut(box: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event
      const command = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey && !shiftKey
      const slash = key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping(target)
      if (event.defaultPrevented || event.isComposing || (!command && !slash)) return
      // A dialog that is open keeps the keyboard.
      if (document.querySelector('dialog:modal')) return
      event.preventDefault()
      box.current?.focus()
      box.current?.select()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [box])
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type=checkbox], [type=radio])'))
