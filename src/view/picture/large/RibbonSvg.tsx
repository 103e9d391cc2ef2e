import { memo, type ReactNode, useLayoutEffect, useRef } from 'react'
import { KINDS } from '../../../domain/format/transcript.ts'
import { ribbonPath } from '../../../layout/large/ribbons.ts'
import { KIND_STROKE } from '../../parts/KindMark.tsx'
import { mark } from '../applyEmphasis.ts'
import type { PaintProps } from './PaintProps.ts'

/** Paints ribbons where there are few. What is lifted changes attributes, nothing is rendered. */
export const RibbonSvg = memo(function RibbonSvg(props: PaintProps): ReactNode {
  const { ribbons, width, liftOf, toldOf, subscribe } = props
  const drawing = useRef<SVGSVGElement>(null)
  const all = [...ribbons.beyond, ...ribbons.between]
  useLayoutEffect(() => {
    const emphasise = () => {
      const isLifted = liftOf()
      const isTold = toldOf()
      const paths = drawing.current!.children
      for (const [i, ribbon] of [...ribbons.beyond, ...ribbons.between].entries()) {
        const lifts = isLifted?.(ribbon) ?? false
        mark(paths[i]!, 'data-lifted', lifts)
        mark(paths[i]!, 'data-faded', isLifted !== null && !lifts)
        mark(paths[i]!, 'data-told', isTold?.(ribbon) ?? false)
      }
    }
    emphasise()
    return subscribe(emphasise)
  }, [ribbons, liftOf, toldOf, subscribe])
  return (
    <svg ref={drawing} aria-hidden="true" className="size-full overflow-visible">
      {all.map((ribbon, i) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: whichever ribbon it draws, an element does
          key={i}
          className={`ribbon ${KIND_STROKE[KINDS[ribbon.kind]!]}`}
          d={ribbonPath(ribbon, width)}
          strokeWidth={ribbon.width}
          data-beyond-edge={i < ribbons.beyond.length || undefined}
          data-speaker={ribbon.speaker}
          data-theme={ribbon.theme}
          data-point={ribbon.point}
        />
      ))}
    </svg>
  )
})
