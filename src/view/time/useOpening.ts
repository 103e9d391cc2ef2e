import { useCallback } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { type Choose, choosePoint } from '../../state/address/choice.ts'
import type { TimeTarget } from './time-target.ts'

/**
 * What a click opens: the point of a mark, the first of an arc; a bar is drawn apart as long as it can be
 * zoomed into, and the focus stays at its first point.
 */
export function useOpening(props: {
  meeting: Meeting
  zoom: number
  zooms: number
  onZoom: (zoom: number) => void
  goTo: (point: number) => void
  choose: Choose
}): (target: TimeTarget) => void {
  const { meeting, zoom, zooms, onZoom, goTo, choose } = props
  return useCallback(
    (target) => {
      const first = firstPoint(target)
      if (first === undefined) return
      if (target.is === 'bar' && zoom + 1 < zooms) {
        onZoom(zoom + 1)
        goTo(first)
        return
      }
      const { id, speaker: by } = meeting.transcript.points.at(first)!
      choose((now) => choosePoint(now, by, id))
    },
    [meeting, choose, zoom, zooms, onZoom, goTo],
  )
}

function firstPoint(target: TimeTarget): number | undefined {
  switch (target.is) {
    case 'point':
      return target.point
    case 'bar':
      return target.points[0]
    case 'arc':
      return target.replies[0]!.from
    default:
      return undefined
  }
}
