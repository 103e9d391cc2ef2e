import { memo, type ReactNode } from 'react'
import { agendaOf } from '../../domain/meeting/agenda/agenda.ts'
import { readRow } from '../../domain/meeting/agenda/agenda-rows.ts'
import type { PointPlaces } from '../../domain/meeting/agenda/point-places.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Choice, Choose, Origin } from '../../state/address/choice.ts'
import { ReplyEntry } from '../pane/replies/ReplyEntry.tsx'
import { AgendaPoint } from './AgendaPoint.tsx'
import { AgendaVote } from './AgendaVote.tsx'
import { ItemHeading } from './ItemHeading.tsx'

export interface RowProps {
  readonly row: number
  readonly meeting: Meeting
  readonly where: PointPlaces
  readonly choice: Choice
  readonly origin: Origin
  /** Number of the speaker who is read in the pane. */
  readonly speaker: number | null
  readonly choose: Choose
}

/** Deeper items stand no further in. */
const MOST_INDENTED = 4

/** An item of the agenda, or something under it, as far in as the item is deep. */
export const AgendaRow = memo(function AgendaRow(props: RowProps): ReactNode {
  const { row, meeting, where } = props
  const { of, number } = readRow(row)
  const { places, placeOf, placeAt } = agendaOf(meeting.transcript)
  const { votes = [], replies = [] } = meeting.transcript
  const place = {
    item: () => number,
    point: () => where.places[number]!,
    vote: () => placeOf.get(votes[number]!.agenda)!,
    reply: () => placeAt(replies[number]!.span),
  }[of]()
  const depth = Math.min(places[place]?.depth ?? 0, MOST_INDENTED)
  return (
    <div style={{ marginInlineStart: `calc(var(--step) * ${depth})` }}>
      {of === 'item' ? (
        <ItemHeading {...props} place={number} />
      ) : (
        <div className="pb-3">
          {of === 'point' ? (
            <AgendaPoint {...props} point={number} />
          ) : of === 'vote' ? (
            <AgendaVote {...props} vote={votes[number]!} />
          ) : (
            <ReplyEntry {...props} reply={replies[number]!} speaker={null} />
          )}
        </div>
      )}
    </div>
  )
})
