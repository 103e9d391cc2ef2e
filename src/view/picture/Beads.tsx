import { memo, type ReactNode } from 'react'
import { listOf } from '../../domain/adjacency.ts'
import type { Meeting } from '../../domain/meeting.ts'
import { KINDS } from '../../domain/transcript.ts'
import { layoutBeads, MARK_PATHS } from '../../layout/marks.ts'
import { KIND_FILL } from '../KindMark.tsx'

/**
 * A speaker's points as a row of beads, in speech order; those that a filter took out are left as
 * dots. For pointers only: the speaker's button and the pane serve everybody else.
 */
export const Beads = memo(function Beads(props: {
  meeting: Meeting
  speaker: number
  /** Per point of the meeting: 1 where the filter leaves it. */
  remains: Uint8Array
}): ReactNode {
  const { meeting, speaker, remains } = props
  const own = listOf(meeting.pointsOf, speaker)
  const { places, width, height } = layoutBeads(own.length)
  return (
    <svg aria-hidden="true" width={width} height={height} className="beads shrink-0">
      {Array.from(own, (point, i) => {
        const at = `translate(${places[i]!.x} ${places[i]!.y})`
        if (!remains[point]) {
          return <circle key={point} r="1.5" transform={at} className="fill-edge" />
        }
        const kind = KINDS[meeting.kindOf[point]!]!
        return (
          <g
            key={point}
            data-point={point}
            transform={at}
            className="cursor-pointer data-faded:opacity-30"
          >
            <circle r="6" className="fill-transparent" />
            <path d={MARK_PATHS[kind]} className={`mark ${KIND_FILL[kind]}`} />
          </g>
        )
      })}
    </svg>
  )
})
