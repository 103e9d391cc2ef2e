import { createCell } from '../../state/cell.ts'
import { useCell } from './useCell.ts'

/** Any sign that somebody has begun to use the page. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'wheel', 'scroll'] as const

/** An address with a fragment may name a moment of the recording, which is wanted at once. */
const begun = createCell(window.location.hash !== '')

const begin = () => {
  for (const sign of SIGNS) window.removeEventListener(sign, begin, true)
  begun.set(true)
}

// From the start: what somebody does before anything listens for it must not be lost.
for (const sign of SIGNS) window.addEventListener(sign, begin, { capture: true, passive: true })

/**
 * Whether the reader has begun to use the page. What nobody can use before is not fetched before, so
 * that the first look costs no more than it must.
 */
export const useBegun = (): boolean => useCell(begun)
