import { type RefObject, useMemo, useState } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { controlOf } from './placeOf.ts'
import { rowFocus } from './rowFocus.ts'
import { useColumnWalk } from './useColumnWalk.ts'

/**
 * The keyboard in a picture whose rows are all in the page: each column is one stop of Tab, the row that
 * had the focus last, at first the chosen speaker's.
 */
export function useRowStops(
  meeting: Meeting,
  points: Int32Array,
  root: RefObject<HTMLElement | null>,
  speaker: number | null,
) {
  const [stops, setStops] = useState({ speaker: speaker ?? 0, theme: 0 })
  const rows = useMemo(
    () => ({
      speaker: Int32Array.from(meeting.transcript.speakers.keys()),
      theme: Int32Array.from(meeting.themes.keys()),
    }),
    [meeting],
  )
  const onKeyDown = useColumnWalk(meeting, points, rows, (next) => controlOf(root, next)?.focus())
  const onRow = rowFocus(({ column, row }) => {
    setStops((now) => (now[column] === row ? now : { ...now, [column]: row }))
  })
  return { stops, onRowEvents: { onKeyDown, ...onRow } }
}
