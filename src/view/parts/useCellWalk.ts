import { type FocusEvent, type KeyboardEvent, type RefObject, useRef, useState } from 'react'
import { type CellPlace, cellOf, nearestCell, walkCells } from './cells.ts'
import { walkKeys } from './walkKeys.ts'

/**
 * A list whose cells are one stop of Tab, see `cells.ts`. `stop` is the cell that Tab leads to, null where there is
 * none; keys move it and the focus along, and so does whatever else brings the focus to a cell.
 */
export function useCellWalk(lines: readonly (readonly number[])[]): {
  readonly stop: CellPlace | null
  readonly onList: {
    readonly ref: RefObject<HTMLUListElement | null>
    readonly onKeyDown: (event: KeyboardEvent) => void
    readonly onFocus: (event: FocusEvent) => void
  }
} {
  const ref = useRef<HTMLUListElement>(null)
  const [at, setAt] = useState<CellPlace>({ row: 0, column: 0 })
  const onKeyDown = walkKeys(
    cellOf,
    (here, key) => walkCells(lines, here, key),
    ({ row, column }) =>
      ref.current
        ?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)
        ?.focus(),
  )
  const onFocus = ({ target }: FocusEvent) => {
    const here = cellOf(target)
    if (here) setAt(here)
  }
  return { stop: nearestCell(lines, at), onList: { ref, onKeyDown, onFocus } }
}
