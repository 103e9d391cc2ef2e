import { useMemo } from 'react'
import type { SourceAtHand } from '../../state/own/source-at-hand.ts'
import { useAfterPaint } from '../parts/useAfterPaint.ts'
import type { Desk } from './Desk.ts'

interface Marked {
  readonly desk: Desk
  readonly source: SourceAtHand
}

/**
 * What is marked in the text. A correction that moves marks is answered by the pane first, for those of a
 * long text take their time; they follow from the next frame. All else is in the text at once.
 */
export function useMarked(desk: Desk, source: SourceAtHand): Marked {
  const now = useMemo(() => ({ desk, source }), [desk, source])
  const painted = useAfterPaint(now)
  return hasSameMarks(painted, now) ? now : painted
}

const hasSameMarks = (a: Marked, b: Marked) =>
  a.source === b.source && unassignedOf(a) === unassignedOf(b)

const unassignedOf = ({ desk }: Marked) => desk.transcript.parse?.unassigned
