import { type RefObject, useEffect } from 'react'
import type { Choice } from '../../state/address/choice.ts'
import { currentTrail, navigate } from '../../state/address/history.ts'
import { undoNarrowing } from '../../state/address/narrowing.ts'

/** Escape undoes the last narrowing, unless a dialog or something on the page has a nearer use for it. */
export function useEscape(latest: RefObject<Choice>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
      if (document.querySelector(':is(dialog:modal, :popover-open)')) return
      const choice = latest.current
      const undone = undoNarrowing(choice, currentTrail(choice))
      if (!undone) return
      event.preventDefault()
      navigate(choice, undone)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [latest])
}
