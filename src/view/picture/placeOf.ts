import type { RefObject } from 'react'
import type { Place } from '../../state/address/walk.ts'

/** The row that a control stands for. */
export function placeOf(element: EventTarget): Place | null {
  if (!(element instanceof HTMLElement)) return null
  const { speakerControl, themeControl } = element.dataset
  if (speakerControl !== undefined) return { column: 'speaker', row: Number(speakerControl) }
  if (themeControl !== undefined) return { column: 'theme', row: Number(themeControl) }
  return null
}

/** The control that stands for a row; undefined where it is not in the page. */
export const controlOf = (
  root: RefObject<HTMLElement | null>,
  { column, row }: Place,
): HTMLElement | null | undefined =>
  root.current?.querySelector<HTMLElement>(`[data-${column}-control="${row}"]`)
