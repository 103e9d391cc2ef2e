import { type KeyboardEvent, useRef } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { type Place, type Rows, walk } from '../../state/address/walk.ts'
import { walkKeys } from '../parts/walkKeys.ts'
import { placeOf } from './placeOf.ts'

/** The keyboard in the columns of a picture: along each, and between rows that `points` link. */
export function useColumnWalk(
  meeting: Meeting,
  points: Int32Array,
  rows: Rows,
  go: (place: Place) => void,
): (event: KeyboardEvent) => void {
  const cameFrom = useRef<Place | null>(null)
  return walkKeys(
    placeOf,
    (here, key) => {
      const next = walk(meeting, points, rows, here, key, cameFrom.current)
      if (next && next.column !== here.column) cameFrom.current = here
      return next
    },
    go,
  )
}
