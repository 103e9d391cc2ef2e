import type { ReactNode } from 'react'
import type { Localized } from '../../domain/format/transcript.ts'
import type { Slot } from '../../layout/large/slots.ts'
import { Words } from '../parts/Language.tsx'
import { GapRow } from './gaps.tsx'

/** A row of the table: a theme, or the name of the section that begins there. */
export type MatrixEntry = { readonly theme: number } | { readonly label: Localized }

/** The rows of one section of the themes, or the space they take where they are not in the page. */
export function MatrixBody(props: {
  /** All rows of the table, and which of this section's are in the page. */
  entries: readonly MatrixEntry[]
  rows: readonly Slot[]
  /** How many columns the table has. */
  across: number
  /** The height of a row, in rem, where not all are in the page. */
  height: number
  /** @param index of the row, the head of the table counted as the first. */
  children: (theme: number, index: number) => ReactNode
}): ReactNode {
  const { entries, rows, across, height, children } = props
  return (
    <tbody>
      {rows.map((slot) => {
        if (typeof slot !== 'number')
          return <GapRow key={`${slot.first}+`} of={slot} height={height} />
        const entry = entries[slot]!
        if ('theme' in entry) return children(entry.theme, slot + 2)
        return (
          <tr key="label" aria-rowindex={slot + 2} className="in-data-windowed:h-14">
            <th
              scope="rowgroup"
              colSpan={across}
              className="border-b border-line px-2 pt-3 pb-1 text-start text-xs font-semibold text-muted"
            >
              <span className="sticky start-2">
                <Words of={entry.label} />
              </span>
            </th>
          </tr>
        )
      })}
    </tbody>
  )
}
