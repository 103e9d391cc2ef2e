import { useMemo } from 'react'
import { cellTotal, crossTabulate } from '../../domain/meeting/crosstab.ts'
import { type Filter, filterPoints } from '../../domain/meeting/filter.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { HEADER, type TablePlace } from '../../state/address/walk-table.ts'

/**
 * The counts of the matrix, those without the ticked themes (a cell can be opened although these leave
 * nothing of it: opening changes the ticks), and where a control is.
 */
export function useCrossTab(meeting: Meeting, points: Int32Array, filter: Filter) {
  const tab = useMemo(() => crossTabulate(meeting, points), [meeting, points])
  const beyond = useMemo(() => {
    if (filter.themes.length === 0) return tab
    return crossTabulate(meeting, filterPoints(meeting, { ...filter, themes: [] }))
  }, [meeting, filter, tab])
  const hasControl = ({ row, column }: TablePlace) =>
    row === HEADER || column === HEADER
      ? row !== column
      : cellTotal(tab, column, row) + cellTotal(beyond, column, row) > 0
  return { tab, beyond, hasControl }
}
