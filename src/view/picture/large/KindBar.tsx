import type { ReactNode } from 'react'
import { KINDS } from '../../../domain/format/transcript.ts'
import { BEAD_PITCH } from '../../../layout/marks.ts'
import { KIND_FILL } from '../../parts/KindMark.tsx'

/** As long as a line of ten beads, in pixels. */
const LENGTH = 10 * BEAD_PITCH
const HEIGHT = 7

/**
 * How a speaker's points divide into kinds, where they are too many for beads; what a filter took out
 * is left empty. For the eye: the count stands beside it.
 */
export function KindBar({ counts, total }: { counts: Int32Array; total: number }): ReactNode {
  let x = 0
  return (
    <svg aria-hidden="true" width={LENGTH} height={HEIGHT} className="shrink-0">
      <rect width={LENGTH} height={HEIGHT} rx="2" className="fill-line" />
      {KINDS.map((kind, i) => {
        const width = (counts[i]! / total) * LENGTH
        const from = x
        x += width
        return (
          <rect
            key={kind}
            x={from}
            width={Math.max(0, width - (x < LENGTH ? 1 : 0))}
            height={HEIGHT}
            className={`mark ${BAR_FILL[kind]}`}
          />
        )
      })}
    </svg>
  )
}

/** A view is a ring as a mark, but filled as a bar. */
const BAR_FILL = { ...KIND_FILL, view: 'fill-view' }
