import { createCell } from '../../state/cell.ts'
import { SIGNS } from '../../state/timing/signs.ts'
import { useCell } from './useCell.ts'

/** An address with a fragment may name a moment of the recording, which is wanted at once. */
const begun = createCell(window.location.hash !== '')

/** Lets what comes when a reader begins come. */
export const begin = () => begun.set(true)

/** The keys to print were pressed before there was anything to print but the page. */
export let isPrintAsked = false

// The sheets take these keys over, and print what was asked for; pressed again they are the browser's.
window.onkeydown = (event) => {
  if (event.key !== 'p' || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  window.onkeydown = null
  isPrintAsked = true
}

// From the start: what somebody does before anything listens for it must not be lost.
for (const sign of SIGNS)
  window.addEventListener(sign, begin, { capture: true, passive: true, once: true })

/**
 * Whether the reader has begun to use the page. What nobody can use before is not fetched before, so
 * that the first look costs no more than it must.
 */
export const useBegun = (): boolean => useCell(begun)
