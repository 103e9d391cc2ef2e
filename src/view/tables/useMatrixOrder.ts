import { useMemo } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { sortRows } from '../../domain/meeting/sort-rows.ts'
import type { Tally } from '../../domain/meeting/tally.ts'
import type { Stretch } from '../../layout/large/column.ts'
import type { Sort } from '../../state/address/choice.ts'
import { labelOf, nameOf, useNameRanks } from '../parts/useNameRanks.ts'
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
  const speakerRanks = useNameRanks(speakers, nameOf, 'people', sort === 'name')
  const themeRanks = useNameRanks(meeting.themes, labelOf, 'things', sort === 'name')
  const columns = useMemo(
    () => sortRows([...speakers.keys()], sort, tally.speakers, speakerRanks),
    [speakers, sort, tally, speakerRanks],
  )
  const rows = useMemo(() => {
    const entries: MatrixEntry[] = []
    const sections = meeting.sections.map(({ label, themes }): Stretch => {
      const first = entries.length
      if (label) entries.push({ label })
      for (const theme of sortRows(themes, sort, tally.themes, themeRanks)) entries.push({ theme })
      return { first, end: entries.length }
    })
    return { entries, sections }
  }, [meeting, sort, tally, themeRanks])
  return { columns, ...rows }
}
