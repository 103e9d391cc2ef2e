import { useMemo } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { sortRows } from '../../domain/meeting/sort-rows.ts'
import type { Tally } from '../../domain/meeting/tally.ts'
import type { Stretch } from '../../layout/large/column.ts'
import type { Sort } from '../../state/address/choice.ts'
import { useRowRanks } from '../parts/useRowRanks.ts'
import type { MatrixEntry } from './MatrixBody.tsx'

export interface MatrixOrder {
  /** The speakers. */
  readonly columns: readonly number[]
  readonly entries: readonly MatrixEntry[]
  /** Per section of the themes: its stretch of the entries. */
  readonly sections: readonly Stretch[]
}

/** The order of the rows and columns; themes are sorted within their sections. */
export function useMatrixOrder(meeting: Meeting, tally: Tally, sort: Sort): MatrixOrder {
  const { speakers } = meeting.transcript
  const ranks = useRowRanks(meeting, sort, true)
  const columns = useMemo(
    () => sortRows([...speakers.keys()], sort, tally.speakers, ranks.speakers),
    [speakers, sort, tally, ranks],
  )
  const rows = useMemo(() => {
    const entries: MatrixEntry[] = []
    const sections = meeting.sections.map(({ label, themes }): Stretch => {
      const first = entries.length
      if (label) entries.push({ label })
      for (const theme of sortRows(themes, sort, tally.themes, ranks.themes))
        entries.push({ theme })
      return { first, end: entries.length }
    })
    return { entries, sections }
  }, [meeting, sort, tally, ranks])
  return { columns, ...rows }
}
