import type { ReactNode } from 'react'
import { KINDS, type Kind } from '../../../domain/format/transcript.ts'
import type { Meeting } from '../../../domain/meeting/meeting.ts'
import { layoutBeads } from '../../../layout/marks.ts'
import { dotsAt, markAt } from '../../../layout/marks-at.ts'
import { KIND_FILL } from '../../parts/KindMark.tsx'

/**
 * A speaker's points as a row of beads, as in a small picture, but of one element each: rows are made
 * anew as they scroll and at every filter, and beads were half of all that they had. What the filter takes out is
 * one path of dots, and each shape is written where it stands: to be moved there it would need a layer of its own.
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
  const out = places.filter((_, i) => !remains[points[i]!])
  return (
    <svg aria-hidden="true" width={width} height={height} className="beads shrink-0">
      {out.length > 0 && <path d={dotsAt(out, 1.5)} className="fill-edge" />}
      {Array.from(points, (point, i) => {
        const kind = KINDS[meeting.kindOf[point]!]!
        const { x, y } = places[i]!
        return remains[point] ? (
          <path
            key={point}
            data-point={point}
            d={shapeAt(kind, x, y)}
            className={`mark cursor-pointer [pointer-events:all] data-faded:opacity-30 ${BEAD_FILL[kind]}`}
          />
        ) : null
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

const shapes = new Map<string, string>()

/** Beads stand at few places: each shape is written once for each. */
function shapeAt(kind: Kind, x: number, y: number): string {
  const at = `${kind} ${x} ${y}`
  const shape = shapes.get(at) ?? markAt(kind, x, y)
  shapes.set(at, shape)
  return shape
}
