import { type ReactNode, Suspense } from 'react'
import type { Filter } from '../../domain/meeting/filter.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Choice, Choose } from '../../state/address/choice.ts'
import { wished } from '../../state/recording/hearing.ts'
import { later } from '../parts/later.tsx'
import { useCell } from '../parts/useCell.ts'
import { PrintDocument } from '../print/PrintDocument.tsx'

const Player = later(() => import('../recording/Player.tsx').then((m) => m.Player))

/** What stands beside the page once a reader has begun to use it: the sheets to print, and a recording that is wanted. */
export function AfterBegun(props: {
  meeting: Meeting
  /** What the choice leaves, and what of that is read. */
  points: Int32Array
  read: Int32Array
  filter: Filter
  choice: Choice
  choose: Choose
}): ReactNode {
  const { meeting, points, read, filter, choice, choose } = props
  const isHeard = useCell(wished) !== null
  return (
    <>
      {isHeard && (
        <Suspense>
          <Player meeting={meeting} points={read} choose={choose} />
        </Suspense>
      )}
      <PrintDocument meeting={meeting} points={points} filter={filter} choice={choice} />
    </>
  )
}
