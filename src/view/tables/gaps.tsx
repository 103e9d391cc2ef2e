import type { ReactNode } from 'react'
import type { Stretch } from '../../layout/large/column.ts'

/** The space of the rows that are not in the page; `height` of one in rem. */
export function GapRow({ of, height }: { of: Stretch; height: number }): ReactNode {
  return <tr aria-hidden="true" style={{ height: `${(of.end - of.first) * height}rem` }} />
}

/** The space of the columns that are not in the page; their width is the table's affair. */
export function GapCell(): ReactNode {
  return <td aria-hidden="true" />
}
