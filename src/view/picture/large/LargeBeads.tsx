import type { ReactNode } from 'react'
import { KINDS } from '../../../domain/format/transcript.ts'
import type { Meeting } from '../../../domain/meeting/meeting.ts'
import { layoutBeads, MARK_PATHS } from '../../../layout/marks.ts'
import { KIND_FILL } from '../../parts/KindMark.tsx'

/**
 * A speaker's points as a row of beads, as in a small picture, but of one element each: rows are made
 * anew as they scroll and at every filter, and beads were half of all that they had.
 */
export function LargeBeads(props: {
  meeting: Meeting
  /** The speaker's, in speech order. */
  points: Int32Array
  /** Per point of the meeting: 1 where the filter leaves it. */
  remains: Uint8Array
}): ReactNode {
  const { meeting, points, remains } = props
  const { places, width, height } = layoutBeads(points.length)
  return (
    <svg aria-hidden="true" width={width} height={height} className="beads shrink-0">
      {Array.from(points, (point, i) => {
        const kind = KINDS[meeting.kindOf[point]!]!
        const { x, y } = places[i]!
        return remains[point] ? (
          <path
            key={point}
            data-point={point}
            transform={`translate(${x} ${y})`}
            d={MARK_PATHS[kind]}
            className={`mark cursor-pointer [pointer-events:all] data-faded:opacity-30 ${BEAD_FILL[kind]}`}
          />
        ) : (
          <circle key={point} cx={x} cy={y} r="1.5" className="fill-edge" />
        )
      })}
    </svg>
  )
}

/** What is inside a shape and a little around it is pointed at too: a ring has its line for that. */
const BEAD_FILL = {
  problem: `${KIND_FILL.problem} stroke-[3]`,
  recommendation: `${KIND_FILL.recommendation} stroke-[3]`,
  view: KIND_FILL.view,
  question: `${KIND_FILL.question} stroke-[3]`,
  procedure: `${KIND_FILL.procedure} stroke-[3]`,
}
