import type { Choose } from '../../state/address/choice.ts'
import { afterPaint } from '../../state/timing/after-paint.ts'
import { withHeading } from '../parts/withHeading.ts'

/** Where what had the focus has gone: to what is compared still, else to the pane. */
function focusHeading(): void {
  if (document.activeElement !== document.body) return
  const compared = document.getElementById('comparison-title')
  if (compared) compared.focus()
  else withHeading((heading) => heading.focus())
}

/** Changes a choice in a way that takes away what has the focus. */
export const leaving =
  (choose: Choose): Choose =>
  (change, how) => {
    // What a pointer has pressed has the focus too, and its page must not scroll.
    const byKeyboard = document.activeElement?.matches(':focus-visible')
    choose(change, how)
    if (byKeyboard) afterPaint(focusHeading)
  }
