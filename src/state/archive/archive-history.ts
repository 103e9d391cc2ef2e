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

/** Makes a choice the current one: as a new entry of the history, or, where one merely goes on, in place of this one. */
export function goTo(choice: ArchiveChoice, how: 'push' | 'replace' = 'push'): void {
  const search = writeArchiveAddress(choice)
  if (search === addressNow()) return
  window.history[how === 'push' ? 'pushState' : 'replaceState'](
    null,
    '',
    `${window.location.pathname}${search}`,
  )
  changes.tell()
}
