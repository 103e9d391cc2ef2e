import { type MouseEvent, type ReactNode, useId } from 'react'
import type { Vote } from '../../domain/format/transcript.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { writeAddress } from '../../state/address/address.ts'
import { type Choose, choosePoint, type Origin, onlyMeeting } from '../../state/address/choice.ts'
import { Ground, PlaceLink } from '../pane/replies/PlaceLink.tsx'
import { QuotedWords } from '../pane/replies/QuotedWords.tsx'
import { followHere } from '../parts/followHere.ts'
import { Words } from '../parts/Language.tsx'
import { useSource } from '../parts/useSource.ts'
import { Ballots } from './Ballots.tsx'
import { Outcome } from './Outcome.tsx'
import { SayAgenda } from './SayAgenda.tsx'

/** What came of a vote: on whose motion, how many for and against, who voted how, and the words that say so. */
export function AgendaVote(props: {
  meeting: Meeting
  vote: Vote
  origin: Origin
  choose: Choose
}): ReactNode {
  const { meeting, vote, origin, choose } = props
  const { motion, outcome, span } = vote
  const source = useSource(meeting.transcript)
  const text = source && source.likeness.how !== 'near' ? source.text : null
  const point = motion === undefined ? undefined : meeting.pointNumber.get(motion)
  const id = useId()
  const ground = span && (
    <Ground meeting={meeting} span={span} linked={point !== undefined}>
      {text !== null && <QuotedWords text={text} span={span} />}
    </Ground>
  )
  return (
    <article
      aria-labelledby={`${id}says`}
      className="grid min-w-0 grid-cols-1 gap-2 rounded-xl border border-line bg-surface px-3 py-2.5 text-sm"
    >
      <p id={`${id}says`} className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
        <span className="font-semibold">
          <SayAgenda>{(m) => (outcome === 'withdrawn' ? m.motion : m.vote)}</SayAgenda>
        </span>
        {point !== undefined && (
          <Mover meeting={meeting} point={point} origin={origin} choose={choose} />
        )}
        <Outcome vote={vote} />
      </p>
      <Ballots meeting={meeting} vote={vote} choose={choose} />
      {ground &&
        (point === undefined ? (
          <p className="text-muted">{ground}</p>
        ) : (
          <PlaceLink
            id={`${id}place`}
            labelledBy={`${id}place`}
            meeting={meeting}
            point={point}
            origin={origin}
            inSource={source !== null}
            choose={choose}
          >
            <span className="text-muted">{ground}</span>
          </PlaceLink>
        ))}
    </article>
  )
}

/** Whose motion was put to the vote, or was not in the end: a link to it. */
function Mover(props: {
  meeting: Meeting
  point: number
  origin: Origin
  choose: Choose
}): ReactNode {
  const { meeting, point, origin, choose } = props
  const { id, speaker } = meeting.transcript.points.at(point)!
  const { name } = meeting.transcript.speakers[meeting.speakerOf[point]!]!
  const onClick = (event: MouseEvent) => {
    if (!followHere(event)) return
    choose((choice) => choosePoint(choice, speaker, id))
  }
  return (
    <a
      href={writeAddress(choosePoint(onlyMeeting(origin), speaker, id))}
      className="underline decoration-edge underline-offset-4 hover:decoration-ink"
      onClick={onClick}
    >
      <SayAgenda>{(m) => m.movedBy}</SayAgenda> <Words of={name} />
    </a>
  )
}
