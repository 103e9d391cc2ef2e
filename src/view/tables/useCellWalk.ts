import { type FocusEvent, type RefObject, useState } from 'react'
import { flushSync } from 'react-dom'
import { type TablePlace, walkTable } from '../../state/address/walk-table.ts'
import { walkKeys } from '../parts/walkKeys.ts'

/**
 * The keyboard in a table of which headers and cells are controls: one stop of Tab, from which arrow
 * keys, Home and End go along the rows and columns given (headers included) to where there is a control.
 */
export function useCellWalk(props: {
  table: RefObject<HTMLElement | null>
  rows: readonly number[]
  columns: readonly number[]
  hasControl: (place: TablePlace) => boolean
  /** The stop until something has the focus. */
  first: TablePlace
}) {
  const { table, rows, columns, hasControl, first } = props
  const [focused, setFocused] = useState<TablePlace | null>(null)
  const onKeyDown = walkKeys(
    placeOf,
    (here, key) => walkTable(rows, columns, hasControl, here, key),
    (next) => {
      // The stop is in the page wherever the table is scrolled to.
      flushSync(() => setFocused(next))
      const control = `[data-row="${next.row}"][data-column="${next.column}"]`
      table.current?.querySelector<HTMLElement>(control)?.focus()
    },
  )
  const onFocus = ({ target }: FocusEvent) => {
    const place = placeOf(target)
    if (place) setFocused(place)
  }
  return { stop: focused && hasControl(focused) ? focused : first, onKeyDown, onFocus }
}

function placeOf(element: EventTarget): TablePlace | null {
  if (!(element instanceof HTMLElement)) return null
  const { row, column } = element.dataset
  return row === undefined || column === undefined
    ? null
    : { row: Number(row), column: Number(column) }
}
