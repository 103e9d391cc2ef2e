import { memo, type ReactNode } from 'react'
import { KINDS } from '../../domain/format/transcript.ts'
import { listOf } from '../../domain/meeting/adjacency.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { layoutBeads, MARK_PATHS } from '../../layout/marks.ts'
import { KIND_FILL } from '../parts/KindMark.tsx'

/**
 * A speaker's points as a row of beads, in speech order; those that a filter took out (`data-out`) are
 * left as dots. For pointers only: the speaker's button and the pane serve everybody else.
 */
export const Beads = memo(function Beads(props: { meeting: Meeting; speaker: number }): ReactNode {
  const { meeting, speaker } = props
  const own = listOf(meeting.pointsOf, speaker)
  const { places, width, height } = layoutBeads(own.length)
  return (
    <svg aria-hidden="true" width={width} height={height} className="beads shrink-0">
      {Array.from(own, (point, i) => {
        const kind = KINDS[meeting.kindOf[point]!]!
        return (
          <g
            key={point}
            data-point={point}
            transform={`translate(${places[i]!.x} ${places[i]!.y})`}
            className="not-data-out:cursor-pointer not-data-out:data-faded:opacity-30"
          >
            <circle r="6" className="fill-transparent" />
            <circle r="1.5" className="invisible fill-edge in-data-out:visible" />
            <path
              d={MARK_PATHS[kind]}
              className={`mark in-data-out:invisible ${KIND_FILL[kind]}`}
            />
          </g>
        )
      })}
    </svg>
  )
})
