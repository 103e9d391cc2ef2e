import { useEffect, useRef } from 'react'

/**
 * The chosen speaker, or where nobody is, who was chosen last: the focus comes back to them from the
 * pane, so their header has to be in the page. Null where nobody has been.
 */
export function useLastChosen(speaker: number | null): number | null {
  const last = useRef<number | null>(null)
  useEffect(() => {
    if (speaker !== null) last.current = speaker
  }, [speaker])
  return speaker ?? last.current
}
