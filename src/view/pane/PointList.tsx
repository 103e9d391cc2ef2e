import { Fragment, type ReactNode, useEffect, useRef } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Choose, Origin } from '../../state/address/choice.ts'
import { Words } from '../parts/Language.tsx'
import { PointArticle } from './PointArticle.tsx'

/**
 * Points in order, under the headings that their speaker gave them; the current one in view. Where a
 * heading with the speaker's name stands above, theirs are a level below it.
 */
export function PointList(props: {
  meeting: Meeting
  points: ArrayLike<number>
  underSpeaker?: boolean
  origin: Origin
  current: number | null
  choose: Choose
}): ReactNode {
  const { meeting, points, underSpeaker, origin, current, choose } = props
  const Heading = underSpeaker ? 'h4' : 'h3'
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (current === null) return
    list.current?.querySelector('[data-current]')?.scrollIntoView({ block: 'nearest' })
  }, [current])
  const headings = Array.from(points, (point) => meeting.transcript.points.at(point)!.heading)
  return (
    <div ref={list} className="grid gap-4">
      {Array.from(points, (point, i) => {
        const heading = headings[i]
        const isNew = heading && JSON.stringify(heading) !== JSON.stringify(headings[i - 1])
        return (
          <Fragment key={point}>
            {isNew && (
              <Heading className="-mb-1.5 text-sm font-bold">
                <Words of={heading} />
              </Heading>
            )}
            <PointArticle
              meeting={meeting}
              point={point}
              origin={origin}
              current={point === current}
              choose={choose}
            />
          </Fragment>
        )
      })}
    </div>
  )
}
