import { use, useMemo } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { sortRows } from '../../domain/meeting/sort-rows.ts'
import type { Tally } from '../../domain/meeting/tally.ts'
import { collationKey } from '../../domain/text/collation-key.ts'
import { leadWording } from '../../i18n/of-languages.ts'
import type { Stretch } from '../../layout/large/column.ts'
import type { Sort } from '../../state/address/choice.ts'
import { OwnLanguageContext, useDisplay } from '../parts/Language.tsx'
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
  const [display, own] = [useDisplay(), use(OwnLanguageContext)]
  const { speakers } = meeting.transcript
  const columns = useMemo(() => {
    const all = speakers.map((_, i) => i)
    const name = (i: number) => collationKey(leadWording(speakers[i]!.name, display, own))
    return sortRows(all, sort, tally.speakers, name)
  }, [speakers, sort, tally, display, own])
  const rows = useMemo(() => {
    const name = (i: number) => leadWording(meeting.themes[i]!.label, display, own)
    const entries: MatrixEntry[] = []
    const sections = meeting.sections.map(({ label, themes }): Stretch => {
      const first = entries.length
      if (label) entries.push({ label })
      for (const theme of sortRows(themes, sort, tally.themes, name)) entries.push({ theme })
      return { first, end: entries.length }
    })
    return { entries, sections }
  }, [meeting, sort, tally, display, own])
  return { columns, ...rows }
}
