import { useMemo, useRef } from 'react'
import { type Filter, isFiltering } from '../../../domain/meeting/filter.ts'
import type { Meeting } from '../../../domain/meeting/meeting.ts'
import { sortRows } from '../../../domain/meeting/sort-rows.ts'
import type { Tally } from '../../../domain/meeting/tally.ts'
import { nameTest } from '../../../domain/search/name-test.ts'
import type { Flow } from '../../../layout/large/flows.ts'
import { isSameOrder, type Order, orderRows } from '../../../layout/large/order.ts'
import type { Sort } from '../../../state/address/choice.ts'
import { useRowRanks } from '../../parts/useRowRanks.ts'

/**
 * The rows of both columns: sorted, narrowed by what is typed over them, and with a speaker chosen
 * their themes first, with a filter those speakers who have points left.
 */
export function useOrders(props: {
  meeting: Meeting
  tally: Tally
  filter: Filter
  sort: Sort
  /** What the chosen speaker says; null where nobody is chosen. */
  chosen: readonly Flow[] | null
  typed: { readonly speaker: string; readonly theme: string }
}): { readonly speaker: Order; readonly theme: Order } {
  const { meeting, tally, filter, sort, chosen, typed } = props
  const { speakers } = meeting.transcript

  const themeCounts = useMemo(() => {
    if (!chosen) return tally.themes
    const counts = new Int32Array(meeting.themes.length)
    for (const { theme, count } of chosen) counts[theme]! += count
    return counts
  }, [meeting, tally, chosen])

  // Names do not change with a filter: only an order by number goes by it.
  const speakerCounts = sort === 'total' ? tally.speakers : NO_COUNTS
  const ranks = useRowRanks(meeting, sort, false)
  const sortedSpeakers = useMemo(
    () => sortRows([...speakers.keys()], sort, speakerCounts, ranks.speakers),
    [speakers, sort, speakerCounts, ranks],
  )
  const sortedThemes = useMemo(
    () => sortRows([...meeting.themes.keys()], sort, themeCounts, ranks.themes),
    [meeting, sort, themeCounts, ranks],
  )

  const hasName = useMemo(() => nameTest(speakers, ({ name, role }) => [name, role]), [speakers])
  const hasLabel = useMemo(() => nameTest(meeting.themes, ({ label }) => [label]), [meeting])

  const speaker = useSettled(
    useMemo(() => {
      const has = isFiltering(filter) ? (row: number) => tally.speakers[row]! > 0 : () => false
      return orderRows(sortedSpeakers, speakers.length, hasName(typed.speaker), has)
    }, [sortedSpeakers, speakers, filter, tally, hasName, typed.speaker]),
  )
  const theme = useSettled(
    useMemo(() => {
      const has = (row: number) => chosen !== null && themeCounts[row]! > 0
      return orderRows(sortedThemes, meeting.themes.length, hasLabel(typed.theme), has)
    }, [sortedThemes, meeting, chosen, themeCounts, hasLabel, typed.theme]),
  )
  return useMemo(() => ({ speaker, theme }), [speaker, theme])
}

/** The order of an earlier render while it lists the same rows: a column goes to the top of a new one. */
function useSettled(order: Order): Order {
  const settled = useRef(order)
  if (!isSameOrder(settled.current, order)) settled.current = order
  return settled.current
}

const NO_COUNTS = new Int32Array(0)
