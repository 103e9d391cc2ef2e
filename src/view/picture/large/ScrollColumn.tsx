import { type ReactNode, type Ref, useDeferredValue } from 'react'
import { type Column, inView, toRender } from '../../../layout/large/column.ts'
import { withKept } from '../../../layout/large/slots.ts'
import { useAfterPaint } from '../../parts/useAfterPaint.ts'
import { Edge } from './Edge.tsx'
import { SayLarge } from './SayLarge.tsx'
import { ROW_REM } from './useFrame.ts'
import type { Scroller } from './useScroller.ts'

/** Rows in the page above and below those that show, so that scrolling finds them there. */
const OVERSCAN = 6

/**
 * A column that scrolls on its own between its two edges. Only rows that show are in the page, some
 * more, and the row that Tab comes to.
 */
export function ScrollColumn(props: {
  is: 'speaker' | 'theme'
  label: string
  column: Column
  scroller: Scroller
  /** The row that Tab comes to. */
  stop: number | undefined
  edge?: Ref<HTMLParagraphElement>
  className: string
  /** `flying`: it goes past too fast for its details to be seen. */
  rowOf: (row: number, place: number, flying: boolean) => ReactNode
}): ReactNode {
  const { is, label, column, scroller, stop, edge, className, rowOf } = props
  const seen = inView(column)
  const count = column.rows.length
  // Where most rows are new, those out of sight come after those in view can be seen.
  const before = useDeferredValue(column.scrolled, 0)
  const isNear = Math.abs(before - column.scrolled) < column.height / 2
  const isSame = useAfterPaint<Int32Array | null>(column.rows, null) === column.rows
  const overscan = isSame && isNear ? OVERSCAN : 0
  const flying = isSame && !isNear
  return (
    <div className={`flex min-w-0 flex-col ${className}`}>
      <Edge column={is} side="above" rows={seen.first} {...(edge ? { ref: edge } : {})} />
      <div className="relative grow">
        <div
          ref={scroller.frame}
          className="absolute inset-0 overflow-x-hidden overflow-y-auto overscroll-contain bg-paper will-change-transform [scrollbar-width:thin]"
          onScroll={scroller.onScroll}
        >
          <ul
            aria-label={label}
            className="relative"
            style={{ height: `${count * ROW_REM[is]}rem` }}
          >
            {placesOf(column, stop, overscan).map((place) =>
              rowOf(column.rows[place]!, place, flying),
            )}
          </ul>
          {count === 0 && (
            <p className="px-3 py-2 text-sm text-muted">
              <SayLarge>{(m) => m.noneListed}</SayLarge>
            </p>
          )}
        </div>
      </div>
      <Edge column={is} side="below" rows={count - seen.end} />
    </div>
  )
}

/** The places of the rows to have in the page, ascending. */
function placesOf(column: Column, stop: number | undefined, overscan: number): number[] {
  const { rows, rank, rowHeight, height, scrolled } = column
  const shown = toRender(rows.length, rowHeight, height, scrolled, overscan)
  return withKept(shown, stop === undefined ? -1 : rank[stop]!)
}
