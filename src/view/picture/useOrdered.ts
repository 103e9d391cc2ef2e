import { useEffect, useMemo } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Sort } from '../../state/address/choice.ts'
import { createPart } from '../../state/release/part.ts'
import { useDisplay } from '../parts/Language.tsx'
import { useCell } from '../parts/useCell.ts'

const ORDER = createPart(() => import('./orderRows.ts').then((m) => m.orderRows))

/** A meeting as its rows are to stand in the small picture; as given until what sorts them has come. */
export function useOrdered(meeting: Meeting, sort: Sort): Meeting {
  const display = useDisplay()
  const { here: orderRows } = useCell(ORDER.state)
  useEffect(() => {
    if (sort !== 'order') ORDER.fetch()
  }, [sort])
  return useMemo(
    () => orderRows?.(meeting, sort, display) ?? meeting,
    [orderRows, meeting, sort, display],
  )
}
