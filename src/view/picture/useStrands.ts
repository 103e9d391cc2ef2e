import { type RefObject, useCallback, useMemo } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Target } from '../../layout/emphasis.ts'
import { linksOf } from '../../layout/links.ts'
import { nearestStrand } from '../../layout/nearest-strand.ts'
import { layoutStrands } from '../../layout/strands.ts'
import { useAfterPaint } from '../parts/useAfterPaint.ts'
import { usePlaces } from './usePlaces.ts'
import { type FindDrawn, REACH } from './usePointing.ts'

/** The strands of the points that remain, the room that they run through (px), and which is at a place. */
export function useStrands(
  meeting: Meeting,
  points: Int32Array,
  root: RefObject<HTMLElement | null>,
  between: RefObject<SVGSVGElement | null>,
) {
  const places = usePlaces(root, between)
  // What a filter takes out goes at once, by an attribute; the rest takes its room with the next frame.
  const settled = useAfterPaint(points)
  const links = useMemo(() => linksOf(meeting, settled), [meeting, settled])
  const strands = useMemo(
    () => (places ? layoutStrands(links, places.speakers, places.themes, places.width) : []),
    [links, places],
  )
  const find = useCallback<FindDrawn<Target>>(
    (x, y, width) => {
      const strand = nearestStrand(strands, x, y, width, REACH)
      return strand && { is: 'point', point: strand.point }
    },
    [strands],
  )
  return { strands, width: places?.width ?? 0, find }
}
