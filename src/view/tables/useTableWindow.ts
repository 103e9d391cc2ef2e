import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Stretch } from '../../layout/large/column.ts'
import { type Slot, slotsOf } from '../../layout/large/slots.ts'

/** More cells than so many take longer to lay out than a reader should wait. */
export const MOST_CELLS = 1500

/** How high rows and how wide columns are where not all of them are in the page; rem. */
export interface CellSize {
  readonly row: number
  readonly column: number
}

export interface TableWindow {
  /** What scrolls the table. */
  readonly frame: RefObject<HTMLDivElement | null>
  readonly onScroll: () => void
  readonly rows: readonly Slot[]
  readonly columns: readonly Slot[]
}

/** Rows and columns come and go so many at a time, and so many are ready out of sight each way. */
const STEP = 4

interface Shown {
  readonly rows: Stretch
  readonly columns: Stretch
}

/**
 * Which rows and columns of a table are in the page: all, or with a `cell` size those in view, some
 * more, and the place that is `kept` for the focus. Headers that stay in view are none of them.
 */
export function useTableWindow(
  cell: CellSize | null,
  rows: number,
  columns: number,
  kept: { readonly row: number; readonly column: number },
): TableWindow {
  const frame = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState<Shown>(() => ({
    rows: stretchOf(0, window.innerHeight, (cell?.row ?? 1) * USUAL_REM),
    columns: stretchOf(0, window.innerWidth, (cell?.column ?? 1) * USUAL_REM),
  }))
  const measure = useCallback(() => {
    if (!frame.current || !cell) return
    const { scrollTop, scrollLeft, clientWidth, clientHeight } = frame.current
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    const next = {
      rows: stretchOf(scrollTop, clientHeight, cell.row * rem),
      columns: stretchOf(scrollLeft, clientWidth, cell.column * rem),
    }
    setShown((now) =>
      isSame(now.rows, next.rows) && isSame(now.columns, next.columns) ? now : next,
    )
  }, [cell])
  useLayoutEffect(() => {
    measure()
    const observer = new ResizeObserver(measure)
    if (frame.current) observer.observe(frame.current)
    return () => observer.disconnect()
  }, [measure])
  return {
    frame,
    onScroll: measure,
    rows: useSlots(rows, cell ? shown.rows : null, kept.row),
    columns: useSlots(columns, cell ? shown.columns : null, kept.column),
  }
}

/** What a rem is until it is measured; pixels. */
const USUAL_REM = 16

/** Lengths in pixels. */
function stretchOf(scrolled: number, length: number, size: number): Stretch {
  return {
    first: (Math.floor(scrolled / size / STEP) - 1) * STEP,
    end: (Math.ceil((scrolled + length) / size / STEP) + 1) * STEP,
  }
}

const isSame = (a: Stretch, b: Stretch) => a.first === b.first && a.end === b.end

/** The same list as long as the same is shown, so that rows need not be rendered again. */
function useSlots(total: number, shown: Stretch | null, kept: number): readonly Slot[] {
  const first = Math.min(total, Math.max(0, shown?.first ?? 0))
  const end = Math.max(first, Math.min(total, shown?.end ?? total))
  const outside = kept >= total || (kept >= first && kept < end) ? -1 : kept
  return useMemo(() => slotsOf(total, { first, end }, outside), [total, first, end, outside])
}
