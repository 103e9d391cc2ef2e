import { memo, type ReactNode } from 'react'
import { type Arc, curveOf, pathOf } from '../../layout/time/arcs.ts'
import type { Heights } from '../../layout/time/heights.ts'

const DASHES = { solid: undefined, dashed: '5 3', dotted: '1.5 3' } as const

/** What an arc looks like: never a colour, which means a kind. */
export const arcStyle = (line: Arc['line']) => ({
  ...{ stroke: 'var(--color-ink)', strokeWidth: 1.5 },
  ...{ strokeDasharray: DASHES[line], strokeLinecap: 'round' as const },
})

/** The arcs of what is in view. For the eye: the list of points says what each replies to. */
export const Arcs = memo(function Arcs(props: {
  arcs: readonly Arc[]
  /** From where to where, px from the beginning. */
  from: number
  to: number
  heights: Heights
}): ReactNode {
  const { arcs, from, to, heights } = props
  return (
    <svg
      aria-hidden="true"
      className="pointer-events-none absolute top-0 overflow-hidden"
      style={{ left: from }}
      width={to - from}
      height={heights.axisTop}
    >
      {arcs.map((arc) => (
        <g
          key={arc.replies[0]!.reply}
          data-arc={arc.replies[0]!.reply}
          className="data-faded:opacity-30"
        >
          <path
            d={pathOf(arc, curveOf(arc, heights.laneAt), from)}
            className="fill-none"
            style={arcStyle(arc.line)}
          />
        </g>
      ))}
    </svg>
  )
})
