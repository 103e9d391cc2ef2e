import type { Place } from '../../state/address/walk.ts'

/** The row that a control stands for. */
export function placeOf(element: EventTarget): Place | null {
  if (!(element instanceof HTMLElement)) return null
  const { speakerControl, themeControl } = element.dataset
  if (speakerControl !== undefined) return { column: 'speaker', row: Number(speakerControl) }
  if (themeControl !== undefined) return { column: 'theme', row: Number(themeControl) }
  return null
}
