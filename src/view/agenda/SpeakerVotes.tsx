import { type MouseEvent, type ReactNode, useMemo } from 'react'
import type { Stance, Vote } from '../../domain/format/transcript.ts'
import { agendaOf } from '../../domain/meeting/agenda/agenda.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { writeAddress } from '../../state/address/address.ts'
import {
  type Choice,
  type Choose,
  chooseView,
  type Origin,
  onlyMeeting,
} from '../../state/address/choice.ts'
import { chooseItem } from '../../state/address/choose-item.ts'
import { Details } from '../parts/Details.tsx'
import { followHere } from '../parts/followHere.ts'
import { Words } from '../parts/Language.tsx'
import { List } from '../parts/List.tsx'
import { Outcome } from './Outcome.tsx'
import { SayAgenda } from './SayAgenda.tsx'

interface SpeakerVotesProps {
  readonly meeting: Meeting
  readonly speaker: number
  readonly origin: Origin
  readonly choose: Choose
}

/** More are shown when they are asked for: the points below are what a reader came for. */
const FEW = 4

/** How a speaker voted on what, as far as it is told; nothing where it is not. */
export function SpeakerVotes(props: SpeakerVotesProps): ReactNode {
  const { meeting, speaker } = props
  const { votes = [], speakers } = meeting.transcript
  const { id } = speakers[speaker]!
  const cast = useMemo(
    () =>
      votes.flatMap((vote) =>
        (vote.by ?? []).flatMap((ballot) =>
          ballot.speaker === id ? [{ vote, value: ballot.value }] : [],
        ),
      ),
    [votes, id],
  )
  if (cast.length === 0) return null
  return (
    <Details
      key={id}
      summary={<SayAgenda>{(m) => m.votesOf(cast.length)}</SayAgenda>}
      className="text-sm font-bold"
      startsOpen={cast.length <= FEW}
      isMuch={cast.length > FEW}
    >
      {() => (
        <List
          entries={[...cast.entries()]}
          keyOf={([i]) => i}
          className="text-sm"
          itemClassName="pb-2"
        >
          {([, one]) => <Cast {...props} {...one} />}
        </List>
      )}
    </Details>
  )
}

/** One vote of the speaker: for or against, what, and what came of it. */
function Cast(props: SpeakerVotesProps & { vote: Vote; value: Stance }): ReactNode {
  const { meeting, origin, vote, value, choose } = props
  const { places, placeOf } = agendaOf(meeting.transcript)
  const { item } = places[placeOf.get(vote.agenda)!]!
  const there = (choice: Choice) => chooseItem(chooseView(choice, 'agenda'), item.id)
  const onClick = (event: MouseEvent) => {
    if (followHere(event)) choose(there)
  }
  return (
    <div className="grid justify-items-start gap-0.5">
      <p>
        <span className="font-semibold">
          <SayAgenda>{(m) => m.stance[value]}</SayAgenda>
        </span>{' '}
        <a
          href={writeAddress(there(onlyMeeting(origin)))}
          className="underline decoration-edge underline-offset-4 hover:decoration-ink"
          onClick={onClick}
        >
          <Words of={item.label} />
        </a>
      </p>
      <p className="flex flex-wrap items-baseline gap-x-2 text-muted">
        <Outcome vote={vote} />
      </p>
    </div>
  )
}
