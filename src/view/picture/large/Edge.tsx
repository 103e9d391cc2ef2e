import type { ReactNode, Ref } from 'react'
import { Say } from '../../parts/Language.tsx'
import { SayLarge } from './SayLarge.tsx'

/**
 * The edge of a column: how many rows are beyond it, and how many points run there from the rows in
 * view, or from what is lifted. The number of points is written by the emphasis (`data-beyond`), since
 * it changes with every movement of the pointer.
 */
export function Edge(props: {
  column: 'speaker' | 'theme'
  side: 'above' | 'below'
  rows: number
  ref?: Ref<HTMLParagraphElement>
}): ReactNode {
  const { column, side, rows, ref } = props
  return (
    <p
      ref={ref}
      className="flex h-7 shrink-0 items-center gap-1.5 overflow-hidden px-1.5 text-xs whitespace-nowrap text-muted @medium:px-3"
    >
      {rows > 0 && (
        <>
          <span aria-hidden="true">{side === 'above' ? '↑' : '↓'}</span>
          <span className="min-w-0 truncate">
            <SayLarge>{(m) => m[side][column](rows)}</SayLarge>
          </span>
        </>
      )}
      <span
        data-beyond={`${column}-${side}`}
        hidden
        className="ms-auto shrink-0 tabular-nums not-[[hidden]]:@max-medium:hidden"
      >
        <span /> <Say>{(m) => m.pointsWord}</Say>
      </span>
    </p>
  )
}
