import { useEffect } from 'react'

/** Ctrl Enter and ⌘ Enter confirm, from anywhere; what is being typed is kept first. */
export function useConfirmKey(confirm: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      if (event.altKey || event.shiftKey || event.isComposing || event.defaultPrevented) return
      if (document.querySelector('dialog:modal')) return
      event.preventDefault()
      const { activeElement } = document
      // A field keeps what was typed when it is left.
      if (activeElement instanceof HTMLElement && activeElement.matches('input, textarea')) {
        activeElement.blur()
      }
      confirm()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [confirm])
}
