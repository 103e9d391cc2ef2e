import { memo, type ReactNode, useLayoutEffect, useRef } from 'react'
import { KINDS, type Kind } from '../../domain/format/transcript.ts'
import type { Strand } from '../../layout/strands.ts'
import { KIND_STROKE } from '../parts/KindMark.tsx'
import { slideStrands } from './slideStrands.ts'

/**
 * Paints the strands. Hidden from assistive technology: the lists say the same in words. Each keeps
 * its element as long as its point stays, so that it can slide to a new place.
 */
export const Strands = memo(function Strands(props: {
  strands: readonly Strand[]
  /** From one column to the other, in pixels. */
  width: number
}): ReactNode {
  const { strands, width } = props
  const group = useRef<SVGGElement>(null)
  const drawnAt = useRef(width)
  useLayoutEffect(() => {
    // Where the columns move, strands stay with them.
    const still =
      drawnAt.current !== width || matchMedia('(prefers-reduced-motion: reduce)').matches
    drawnAt.current = width
    return slideStrands(group.current!.children, strands, width, still)
  }, [strands, width])
  return (
    <g ref={group}>
      {strands.map(({ point, speaker, theme, kind }) => (
        <path
          key={`${point}/${theme}`}
          className={`strand ${KIND_STROKE[KINDS[kind] as Kind]}`}
          data-speaker={speaker}
          data-theme={theme}
          data-point={point}
        />
      ))}
    </g>
  )
})
