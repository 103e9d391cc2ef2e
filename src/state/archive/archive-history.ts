import { createListeners } from '../cell.ts'
import { writeArchiveAddress } from './archive-address.ts'
import type { ArchiveChoice } from './archive-choice.ts'

/*
 * The address bar as the store of an archive's page, which stands in a document of its own: to a meeting and back
 * the browser goes.
 */

const changes = createListeners()

/** Hears of each change of the address, Back and Forward too. Gives how to hear no more. */
export function subscribeToAddress(listener: () => void): () => void {
  window.addEventListener('popstate', listener)
  const stop = changes.subscribe(listener)
  return () => {
    window.removeEventListener('popstate', listener)
    stop()
  }
}

export const addressNow = (): string => window.location.search

/** How far down the page the reader was when the current entry of the history was left, in px. */
export function placeKept(): number {
  const state: unknown = window.history.state
  const top = typeof state === 'object' && state !== null && 'top' in state ? state.top : 0
  return typeof top === 'number' ? top : 0
}

/** Keeps that, beside the current entry. */
export function keepPlace(top: number): void {
  if (top === placeKept()) return
  try {
    window.history.replaceState({ top }, '')
  } catch {
    // Safari takes a hundred changes in half a minute: one comes back to an earlier place then.
  }
}

/** Makes a choice the current one: as a new entry of the history, or, where one merely goes on, in place of this one. */
export function goTo(choice: ArchiveChoice, how: 'push' | 'replace' = 'push'): void {
  const search = writeArchiveAddress(choice)
  if (search === addressNow()) return
  const address = `${window.location.pathname}${search}`
  if (how === 'push') {
    keepPlace(window.scrollY)
    window.history.pushState(null, '', address)
  } else window.history.replaceState(window.history.state, '', address)
  changes.tell()
}
