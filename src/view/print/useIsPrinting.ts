import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Whether the browser prints; what is rendered for it is there before the browser goes on. */
export function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(() => matchMedia('print').matches)
  useEffect(() => {
    // The browser goes on to print as soon as its event is handled: no later render would be in time.
    const set = (to: boolean) => flushSync(() => setPrinting(to))
    const before = () => set(true)
    const after = () => set(false)
    const media = matchMedia('print')
    const change = () => set(media.matches)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    media.addEventListener('change', change)
    // It may have begun after the first rendering, when nothing listened yet.
    setPrinting(media.matches)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
      media.removeEventListener('change', change)
    }
  }, [])
  return isPrinting
}
