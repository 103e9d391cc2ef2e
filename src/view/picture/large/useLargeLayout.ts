import { type RefObject, useMemo, useState } from 'react'
import { listOf } from '../../../domain/meeting/adjacency.ts'
import { maskOf } from '../../../domain/meeting/filter.ts'
import { inView } from '../../../layout/large/column.ts'
import { createBeyond, createFlows } from '../../../layout/large/flows.ts'
import { layoutRibbons } from '../../../layout/large/ribbons.ts'
import { linksOf } from '../../../layout/links.ts'
import type { ViewProps } from '../../parts/ViewProps.ts'
import { useColumn } from './useColumn.ts'
import { EDGE_REM, expectedFrame, ROW_REM, useFrame } from './useFrame.ts'
import { useOrders } from './useOrders.ts'
import { useScroller } from './useScroller.ts'

const NOTHING = { between: [], beyond: [] }

/**
 * The rows of both columns as they are listed and scrolled, and the ribbons between those in view and
 * from them to the edges; none before the frame is measured.
 */
export function useLargeLayout(
  { meeting, points, tally, filter, choice, speaker }: ViewProps,
  typed: { readonly speaker: string; readonly theme: string },
  between: RefObject<Element | null>,
  edge: RefObject<Element | null>,
) {
  const remains = useMemo(() => maskOf(points, meeting.kindOf.length), [points, meeting])
  const flowsOf = useMemo(() => createFlows(meeting, remains), [meeting, remains])
  const chosen = useMemo(() => (speaker === null ? null : flowsOf(speaker)), [flowsOf, speaker])
  const orders = useOrders({ meeting, tally, filter, sort: choice.sort, chosen, typed })
  const beyondOf = useMemo(
    () => createBeyond(meeting, remains, orders.speaker.rows, tally),
    [meeting, remains, orders.speaker, tally],
  )

  const frame = useFrame(between, edge)
  const rem = frame?.rem ?? 0
  const inner = (frame?.height ?? 0) - 2 * EDGE_REM * rem
  const scrollers = {
    speaker: useScroller(orders.speaker, rem * ROW_REM.speaker, inner, speaker),
    theme: useScroller(orders.theme, rem * ROW_REM.theme, inner, null),
  }
  const [expected] = useState(expectedFrame)
  const columns = {
    speaker: useColumn('speaker', orders.speaker, frame ?? expected, scrollers.speaker.scrolled),
    theme: useColumn('theme', orders.theme, frame ?? expected, scrollers.theme.scrolled),
  }
  const ribbons = useMemo(() => {
    if (!frame) return NOTHING
    const linksOfSpeaker = (row: number) =>
      linksOf(
        meeting,
        listOf(meeting.pointsOf, row).filter((one) => remains[one]),
      )
    return layoutRibbons(
      flowsOf,
      linksOfSpeaker,
      beyondOf(inView(columns.speaker)),
      columns.speaker,
      columns.theme,
      frame.height,
    )
  }, [meeting, remains, flowsOf, beyondOf, columns.speaker, columns.theme, frame])
  return { remains, orders, frame, scrollers, columns, ribbons }
}
