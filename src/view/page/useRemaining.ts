import { useMemo, useState } from 'react'
import { filterPoints } from '../../domain/meeting/filter.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { tallyPoints } from '../../domain/meeting/tally.ts'
import type { Choice } from '../../state/address/choice.ts'
import { resolveChoice } from '../../state/address/resolve.ts'
import type { UnderItem } from '../agenda/ItemChosen.tsx'
import { useStable } from '../parts/useStable.ts'
import type { SearchAnswer } from '../search/SearchAnswer.ts'
import { viewOf } from './views.ts'

const NO_POINTS = new Int32Array()

export type Remaining = ReturnType<typeof useRemaining>

/** What a choice is in a meeting, what it and the search leave of its points, and the view of them. */
export function useRemaining(meeting: Meeting, asked: Choice) {
  const resolved = useMemo(() => resolveChoice(asked, meeting), [asked, meeting])
  const [answer, setAnswer] = useState<SearchAnswer | null>(null)
  const found = answer?.meeting === meeting ? answer : null
  const finding = found?.finding
  const ticked = useStable(resolved.filter)
  const [inItem, setUnder] = useState<UnderItem | null>(null)
  const under = inItem?.meeting === meeting && inItem.item === resolved.choice.item && inItem.mask
  const filter = useMemo(
    () => ({ ...ticked, ...(finding && { found: finding.points }), ...(under && { under }) }),
    [ticked, finding, under],
  )
  const points = useMemo(() => filterPoints(meeting, filter), [meeting, filter])
  const shown = viewOf(resolved.choice, meeting)
  // Where nothing beside the view counts them, nothing is counted.
  const counted = shown?.pane === 'none' ? NO_POINTS : points
  const tally = useMemo(() => tallyPoints(meeting, counted), [meeting, counted])
  return { ...resolved, filter, points, tally, found, setAnswer, setUnder, shown }
}
