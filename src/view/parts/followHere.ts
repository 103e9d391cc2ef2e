import type { MouseEvent } from 'react'

/**
 * Takes a click on a link from the browser, so that the page goes there itself; false for one that asks
 * for another tab or window, which stays the browser's.
 */
export function followHere(event: MouseEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return false
  event.preventDefault()
  return true
}
