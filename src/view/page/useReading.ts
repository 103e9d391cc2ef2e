import { useMemo } from 'react'
import { isFiltering } from '../../domain/meeting/filter.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Marks } from '../parts/Marks.tsx'
import { useAfterPaint } from '../parts/useAfterPaint.ts'
import { useReadingFocus } from '../parts/useReadingFocus.ts'
import { useDocumentTitle } from './useDocumentTitle.ts'
import type { Remaining } from './useRemaining.ts'

/**
 * What is read in the pane: the picture answers at once; what has more to lay out or is not looked at yet
 * follows.
 */
export function useReading(meeting: Meeting, remaining: Remaining) {
  const { points, filter, choice, speaker, point, found } = remaining
  const reading = useAfterPaint(
    useMemo(
      () => ({ meeting, points, filter, choice, speaker, point }),
      [meeting, points, filter, choice, speaker, point],
    ),
  )
  const marks: Marks | null = useAfterPaint(found?.paneMarks ?? null)
  const isAsked = reading.speaker !== null || isFiltering(reading.filter)
  useReadingFocus(reading.speaker, isAsked)
  useDocumentTitle(reading.meeting, reading.speaker)
  return { reading, marks, isAsked }
}
