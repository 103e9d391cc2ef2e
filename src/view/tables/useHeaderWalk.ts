import { type FocusEvent, type KeyboardEvent, type RefObject, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Place } from '../../state/address/walk.ts'
import { placeOf } from '../picture/placeOf.ts'

type Line = Place['column']

/** Back and on along each line. */
const ARROWS = {
  speaker: ['ArrowLeft', 'ArrowRight'],
  theme: ['ArrowUp', 'ArrowDown'],
} as const

/**
 * The keyboard in a table whose headers alone are controls, speakers across and themes down: each line
 * of them is one stop of Tab, arrow keys, Home and End go along it. The stop of the speakers is who was
 * chosen or had the focus last: the focus comes back to them from the pane.
 */
export function useHeaderWalk(
  table: RefObject<HTMLElement | null>,
  lines: Readonly<Record<Line, readonly number[]>>,
  chosen: number | null,
) {
  const [at, setAt] = useState({ chosen, speaker: chosen, theme: null as number | null })
  if (at.chosen !== chosen) setAt({ ...at, chosen, speaker: chosen ?? at.speaker })

  const stopOf = (line: Line) => {
    const last = at[line]
    return last !== null && lines[line].includes(last) ? last : (lines[line][0] ?? null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const here = placeOf(event.target)
    if (!here || event.altKey || event.ctrlKey || event.metaKey) return
    const own = lines[here.column]
    const place = own.indexOf(here.row)
    const [back, on] = ARROWS[here.column]
    const to = { [back]: place - 1, [on]: place + 1, Home: 0, End: own.length - 1 }[event.key]
    const next = to === undefined ? undefined : own[to]
    if (next === undefined) return
    event.preventDefault()
    // The stop is in the page wherever the table is scrolled to.
    flushSync(() => setAt((now) => ({ ...now, [here.column]: next })))
    table.current?.querySelector<HTMLElement>(`[data-${here.column}-control="${next}"]`)?.focus()
  }
  const onFocus = ({ target }: FocusEvent) => {
    const here = placeOf(target)
    if (here) setAt((now) => ({ ...now, [here.column]: here.row }))
  }
  return { stops: { speaker: stopOf('speaker'), theme: stopOf('theme') }, onKeyDown, onFocus }
}
