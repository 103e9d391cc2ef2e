import { type FocusEvent, type RefObject, useState } from 'react'
import { flushSync } from 'react-dom'
import { type Arrows, along, type Place, type Rows } from '../../state/address/walk.ts'
import { walkKeys } from '../parts/walkKeys.ts'
import { controlOf, placeOf } from '../picture/placeOf.ts'

type Line = Place['column']

/** Back and on along each line. */
const ARROWS: Readonly<Record<Line, Arrows>> = {
  speaker: ['ArrowLeft', 'ArrowRight'],
  theme: ['ArrowUp', 'ArrowDown'],
}

/**
 * The keyboard in a table whose headers alone are controls, speakers across and themes down: each line
 * of them is one stop of Tab, arrow keys, Home and End go along it. The stop of the speakers is who was
 * chosen or had the focus last: the focus comes back to them from the pane.
 */
export function useHeaderWalk(
  table: RefObject<HTMLElement | null>,
  lines: Rows,
  chosen: number | null,
) {
  const [at, setAt] = useState({ chosen, speaker: chosen, theme: null as number | null })
  if (at.chosen !== chosen) setAt({ ...at, chosen, speaker: chosen ?? at.speaker })

  const stopOf = (line: Line) => {
    const last = at[line]
    return last !== null && lines[line].includes(last) ? last : (lines[line][0] ?? null)
  }
  const onKeyDown = walkKeys(
    placeOf,
    ({ column, row }, key) => {
      const next = along(lines[column], row, key, ARROWS[column])
      return next === undefined ? undefined : { column, row: next }
    },
    (next) => {
      // The stop is in the page wherever the table is scrolled to.
      flushSync(() => setAt((now) => ({ ...now, [next.column]: next.row })))
      controlOf(table, next)?.focus()
    },
  )
  const onFocus = ({ target }: FocusEvent) => {
    const here = placeOf(target)
    if (here) setAt((now) => ({ ...now, [here.column]: here.row }))
  }
  return { stops: { speaker: stopOf('speaker'), theme: stopOf('theme') }, onKeyDown, onFocus }
}
