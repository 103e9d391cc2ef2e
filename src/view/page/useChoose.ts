import { type RefObject, useCallback, useEffect, useRef } from 'react'
import type { Choice, Choose } from '../../state/address/choice.ts'
import { handOver } from '../../state/address/hand-over.ts'
import { navigate } from '../../state/address/history.ts'

/** How the choice is changed, and the latest, so that handlers need not change with it. */
export function useChoose(choice: Choice): { latest: RefObject<Choice>; choose: Choose } {
  const latest = useRef(choice)
  useEffect(() => {
    latest.current = choice
  }, [choice])
  const choose = useCallback<Choose>((change, how) => {
    handOver(true)
    const to = change(latest.current)
    if (to === latest.current) return
    const from = latest.current
    // At once, since one gesture may change the choice twice before the page is rendered again.
    latest.current = to
    navigate(from, to, how)
  }, [])
  return { latest, choose }
}
