import { type ReactNode, useMemo } from 'react'
import { entriesBySpeaker } from '../../domain/meeting/by-speaker.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { tallyPoints } from '../../domain/meeting/tally.ts'
import type { Choose, Origin } from '../../state/address/choice.ts'
import { InView } from '../parts/InView.tsx'
import { Words } from '../parts/Language.tsx'
import { PointArticle } from './PointArticle.tsx'
import { SpeakerHeading } from './SpeakerHeading.tsx'

interface PointsInViewProps {
  readonly meeting: Meeting
  readonly points: Int32Array
  /** Whether they stand under their speakers. */
  readonly bySpeaker?: boolean
  readonly origin: Origin
  readonly current: number | null
  readonly choose: Choose
}

/** More points than a page should hold: only those in view are in it. */
export function PointsInView(props: PointsInViewProps): ReactNode {
  const { meeting, points, bySpeaker, current } = props
  const entries = useMemo(
    () => (bySpeaker ? entriesBySpeaker(meeting, points) : points),
    [bySpeaker, meeting, points],
  )
  const counts = useMemo(() => tallyPoints(meeting, points).speakers, [meeting, points])
  return (
    <InView entries={entries} current={current === null ? -1 : entries.indexOf(current)}>
      {(entry, index) => (
        <Entry key={entry} {...props} entries={entries} index={index} counts={counts} />
      )}
    </InView>
  )
}

function Entry(
  props: PointsInViewProps & { entries: Int32Array; index: number; counts: Int32Array },
): ReactNode {
  const { meeting, bySpeaker, entries, index, counts, origin, current, choose } = props
  const entry = entries[index]!
  if (entry < 0) {
    return (
      <div className="pt-1 pb-2.5">
        <SpeakerHeading
          meeting={meeting}
          speaker={~entry}
          count={counts[~entry]!}
          choose={choose}
        />
      </div>
    )
  }
  const headingOf = (point: number | undefined) =>
    point === undefined || point < 0 ? undefined : meeting.transcript.points.at(point)!.heading
  const heading = headingOf(entry)
  const Heading = bySpeaker ? 'h4' : 'h3'
  const isNew = heading && JSON.stringify(heading) !== JSON.stringify(headingOf(entries[index - 1]))
  return (
    <div className="pb-4">
      {isNew && (
        <Heading className="pb-2.5 text-sm font-bold">
          <Words of={heading} />
        </Heading>
      )}
      <PointArticle
        meeting={meeting}
        point={entry}
        origin={origin}
        current={entry === current}
        choose={choose}
      />
    </div>
  )
}
