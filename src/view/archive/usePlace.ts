import { useEffect, useRef } from 'react'
import { keepPlace, placeKept } from '../../state/archive/archive-history.ts'

/** What was not there yet when one came back is waited for so long after the last that came, in ms. */
const QUIET = 1_000
/** So long after scrolling the place is kept, in ms: browsers take a change of the history no more often than this. */
const PAUSE = 300
/** With one of these a reader goes elsewhere. */
const ACTS = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

/**
 * Has another view begin at its top, and one that is come back to, also from a meeting, where it was left: the browser would look for
 * that place before what is read is there.
 * @param view another one is another view.
 */
export function usePlace(view: string): void {
  const finding = useRef<(() => void) | null>(null)
  useEffect(() => {
    const { history } = window
    const before = history.scrollRestoration
    history.scrollRestoration = 'manual'
    let timer: ReturnType<typeof setTimeout> | undefined
    const keep = () => {
      if (!finding.current) keepPlace(window.scrollY)
    }
    const soon = () => {
      clearTimeout(timer)
      timer = setTimeout(keep, PAUSE)
    }
    // The place of the entry that was left is not that of the one that is come to.
    const forget = () => clearTimeout(timer)
    window.addEventListener('scroll', soon, { passive: true })
    window.addEventListener('popstate', forget)
    window.addEventListener('pagehide', keep)
    return () => {
      forget()
      history.scrollRestoration = before
      window.removeEventListener('scroll', soon)
      window.removeEventListener('popstate', forget)
      window.removeEventListener('pagehide', keep)
    }
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view begins elsewhere.
  useEffect(() => {
    finding.current?.()
    finding.current = findPlace(placeKept(), () => {
      finding.current = null
    })
    return () => finding.current?.()
  }, [view])
}

/** Goes so many px down, again and again while the page grows, until it is quiet or the reader goes elsewhere. Gives what stops it; null where it is done. */
function findPlace(top: number, onDone: () => void): (() => void) | null {
  window.scrollTo(0, top)
  if (top === 0) return null
  const stop = () => {
    clearTimeout(timer)
    observer.disconnect()
    for (const act of ACTS) window.removeEventListener(act, stop)
    onDone()
  }
  let timer = setTimeout(stop, QUIET)
  const observer = new ResizeObserver(() => {
    window.scrollTo(0, top)
    clearTimeout(timer)
    timer = setTimeout(stop, QUIET)
  })
  observer.observe(document.documentElement)
  for (const act of ACTS) window.addEventListener(act, stop, { passive: true })
  return stop
}
