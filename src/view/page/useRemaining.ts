import { useMemo, useState } from 'react'
import { filterPoints } from '../../domain/meeting/filter.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { tallyPoints } from '../../domain/meeting/tally.ts'
import type { Choice } from '../../state/address/choice.ts'
import { resolveChoice } from '../../state/address/resolve.ts'
import { useStable } from '../parts/useStable.ts'
import type { SearchAnswer } from '../search/SearchAnswer.ts'

export type Remaining = ReturnType<typeof useRemaining>

/** What a choice is in a meeting, and what it and the search leave of its points. */
export function useRemaining(meeting: Meeting, asked: Choice) {
  const resolved = useMemo(() => resolveChoice(asked, meeting), [asked, meeting])
  const [answer, setAnswer] = useState<SearchAnswer | null>(null)
  const found = answer?.meeting === meeting ? answer : null
  const finding = found?.finding
  const ticked = useStable(resolved.filter)
  const filter = useMemo(
    () => (finding ? { ...ticked, found: finding.points } : ticked),
    [ticked, finding],
  )
  const points = useMemo(() => filterPoints(meeting, filter), [meeting, filter])
  const tally = useMemo(() => tallyPoints(meeting, points), [meeting, points])
  return { ...resolved, filter, points, tally, found, setAnswer }
}
