import type { ReactNode } from 'react'
import type { Slot } from '../../layout/large/slots.ts'

/**
 * How wide the columns of a table are of which not all are in the page.
 * @param headers the widths of those before them, in CSS.
 * @param width of a column, in rem.
 */
export function ColumnWidths(props: {
  headers: readonly string[]
  columns: readonly Slot[]
  width: number
}): ReactNode {
  const { headers, columns, width } = props
  return (
    <colgroup>
      {headers.map((width) => (
        <col key={width} style={{ width }} />
      ))}
      {columns.map((slot) => {
        const [key, places] =
          typeof slot === 'number' ? [slot, 1] : [`${slot.first}+`, slot.end - slot.first]
        return <col key={key} style={{ width: `${places * width}rem` }} />
      })}
    </colgroup>
  )
}
