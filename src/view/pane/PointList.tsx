import { Fragment, type ReactNode } from 'react'
import type { Meeting } from '../../domain/meeting.ts'
import type { Choose } from '../../state/choice.ts'
import { Words } from '../Language.tsx'
import { PointArticle } from './PointArticle.tsx'

/** Points in order, under the headings that their speaker gave them. */
export function PointList(props: {
  meeting: Meeting
  points: ArrayLike<number>
  transcript: string | null
  current: number | null
  choose: Choose
}): ReactNode {
  const { meeting, points, transcript, current, choose } = props
  const headings = Array.from(points, (point) => meeting.transcript.points.at(point)!.heading)
  return (
    <div className="grid gap-4">
      {Array.from(points, (point, i) => {
        const heading = headings[i]
        const isNew = heading && JSON.stringify(heading) !== JSON.stringify(headings[i - 1])
        return (
          <Fragment key={point}>
            {isNew && (
              <h3 className="-mb-1.5 text-sm font-bold">
                <Words of={heading} />
              </h3>
            )}
            <PointArticle
              meeting={meeting}
              point={point}
              transcript={transcript}
              current={point === current}
              choose={choose}
            />
          </Fragment>
        )
      })}
    </div>
  )
}
