import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { Meeting } from '../../../domain/meeting/meeting.ts'
import type { Order } from '../../../layout/large/order.ts'
import type { Place } from '../../../state/address/walk.ts'
import { controlOf, placeOf } from '../placeOf.ts'
import { rowFocus } from '../rowFocus.ts'
import { useColumnWalk } from '../useColumnWalk.ts'

type Both<T> = { readonly speaker: T; readonly theme: T }

/**
 * Arrow keys, Home and End in columns of which most rows are not in the page: the row is brought into
 * view, and has the focus once it is there. Each column is one stop of Tab.
 */
export function useRowWalk(props: {
  root: RefObject<HTMLElement | null>
  meeting: Meeting
  points: Int32Array
  orders: Both<Order>
  /** The chosen speaker: where Tab comes first. */
  speaker: number | null
  show: Both<(row: number) => void>
}) {
  const { root, meeting, points, orders, speaker, show } = props
  const [at, setAt] = useState<Both<number | null>>({ speaker, theme: null })
  const [going, setGoing] = useState<Place | null>(null)

  // A row that is no longer listed gives its stop to the first.
  const stopOf = ({ rows, rank }: Order, row: number | null) =>
    row !== null && rank[row]! >= 0 ? row : rows[0]
  const stops = {
    speaker: stopOf(orders.speaker, at.speaker),
    theme: stopOf(orders.theme, at.theme),
  }

  useLayoutEffect(() => {
    if (!going) return
    show[going.column](going.row)
    controlOf(root, going)?.focus({ preventScroll: true })
    setGoing(null)
  }, [going, show, root])

  // Where an order is new, the row that has the focus stays in view if it is listed still.
  const latest = useRef(show)
  useLayoutEffect(() => {
    latest.current = show
  })
  useLayoutEffect(() => {
    const { activeElement } = document
    const here = activeElement && root.current?.contains(activeElement) && placeOf(activeElement)
    if (here && orders[here.column].rank[here.row]! >= 0) latest.current[here.column](here.row)
  }, [orders, root])

  const rows = { speaker: orders.speaker.rows, theme: orders.theme.rows }
  const onKeyDown = useColumnWalk(meeting, points, rows, (next) => {
    setAt((now) => ({ ...now, [next.column]: next.row }))
    setGoing(next)
  })
  const onRow = rowFocus(({ column, row }) => {
    setAt((now) => (now[column] === row ? now : { ...now, [column]: row }))
  })
  return { stops, onRowEvents: { onKeyDown, ...onRow } }
}
