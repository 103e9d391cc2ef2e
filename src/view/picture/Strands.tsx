import { memo, type ReactNode } from 'react'
import { KINDS, type Kind } from '../../domain/transcript.ts'
import type { Strand } from '../../layout/strands.ts'
import { KIND_STROKE } from '../KindMark.tsx'

/**
 * Paints the strands. Hidden from assistive technology: the lists say the same in words. Each keeps
 * its element as long as its point stays, so that it can slide to a new place.
 */
export const Strands = memo(function Strands({
  strands,
}: {
  strands: readonly Strand[]
}): ReactNode {
  return strands.map(({ point, speaker, theme, kind, path }) => (
    <path
      key={`${point}/${theme}`}
      className={`strand ${KIND_STROKE[KINDS[kind] as Kind]}`}
      d={path}
      data-speaker={speaker}
      data-theme={theme}
      data-point={point}
    />
  ))
})
