import { type ReactNode, useId } from 'react'
import { motionsOf } from '../../domain/meeting/agenda/motions.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { type Choice, type Choose, choosePoint, type Origin } from '../../state/address/choice.ts'
import { Ground, PlaceLink } from '../pane/replies/PlaceLink.tsx'
import { PointStance } from '../parts/PointStance.tsx'
import { useSource } from '../parts/useSource.ts'
import { PointLink } from '../tables/PointEntry.tsx'
import { SayAgenda } from './SayAgenda.tsx'
import { VoterName } from './VoterName.tsx'

/** A point under its item: whether it is a motion and who seconds it, its place in the source. */
export function AgendaPoint(props: {
  meeting: Meeting
  point: number
  choice: Choice
  origin: Origin
  choose: Choose
}): ReactNode {
  const { meeting, point, choice, origin, choose } = props
  const { transcript } = meeting
  const { id, span } = transcript.points.at(point)!
  const { moved, seconds } = motionsOf(transcript)
  const seconded = seconds.get(id) ?? []
  const source = useSource(transcript)
  const own = useId()
  return (
    <article
      aria-labelledby={`${own}said`}
      className="grid grid-cols-1 gap-x-4 @medium:grid-cols-[minmax(0,1fr)_auto]"
    >
      <div id={`${own}said`}>
        <PointLink
          meeting={meeting}
          point={point}
          choice={choice}
          change={choosePoint}
          named
          beside={
            moved.has(id) && (
              <>
                {' · '}
                <SayAgenda>{(m) => m.motion}</SayAgenda>
              </>
            )
          }
          choose={choose}
        />
      </div>
      {span && (
        <p className="ps-3.5 @medium:ps-0">
          <PlaceLink
            id={`${own}place`}
            labelledBy={`${own}place`}
            meeting={meeting}
            point={point}
            origin={origin}
            inSource={source !== null}
            choose={choose}
          >
            <Ground meeting={meeting} span={span} linked />
          </PlaceLink>
        </p>
      )}
      <div className="col-span-full flex flex-wrap items-baseline gap-x-3 ps-3.5 text-xs text-muted">
        <PointStance meeting={meeting} point={point} />
        {seconded.length > 0 && (
          <p>
            <SayAgenda>{(m) => m.secondedBy}</SayAgenda>{' '}
            {seconded.map(({ from }, i) => (
              <span key={from}>
                {i > 0 && ' · '}
                <VoterName meeting={meeting} speaker={from} choose={choose} />
              </span>
            ))}
          </p>
        )}
      </div>
    </article>
  )
}
