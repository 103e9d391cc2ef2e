import { useMemo } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { placesIn } from '../../layout/crossings.ts'
import { fewestCrossings } from '../../layout/fewest-crossings.ts'
import type { Sort } from '../../state/address/choice.ts'
import { labelOf, nameOf, useNameRanks } from './useNameRanks.ts'
import { useSteps } from './useSteps.ts'

/** Of so many points the crossings are few enough to be counted within a frame or two. */
const FEW_POINTS = 2_000

/** The places of rows, by their numbers; null where they are not known yet or nobody wants them. */
export interface RowRanks {
  readonly speakers: Int32Array | null
  readonly themes: Int32Array | null
}

/** The places that `sortRows` goes by, by name or for few crossings; `isGrouped`, themes stay in their groups. */
export function useRowRanks(meeting: Meeting, sort: Sort, isGrouped: boolean): RowRanks {
  const byName = sort === 'name'
  const speakers = useNameRanks(meeting.transcript.speakers, nameOf, 'people', byName)
  const themes = useNameRanks(meeting.themes, labelOf, 'things', byName)
  const wanted = useMemo(
    () => (sort === 'crossings' ? { meeting, isGrouped } : null),
    [meeting, sort, isGrouped],
  )
  const crossings = useSteps(wanted, rankSteps, meeting.kindOf.length <= FEW_POINTS)
  return useMemo(() => crossings ?? { speakers, themes }, [crossings, speakers, themes])
}

function* rankSteps(wanted: {
  readonly meeting: Meeting
  readonly isGrouped: boolean
}): Generator<void, RowRanks> {
  const groups = wanted.meeting.sections.map(({ themes }) => themes)
  const { speakers, themes } = yield* fewestCrossings(
    wanted.meeting,
    wanted.isGrouped ? groups : [groups.flat()],
  )
  return { speakers: placesIn(speakers), themes: placesIn(themes) }
}
