import { useEffect, useMemo, useState } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { type Coverage, sumUp } from '../../domain/source/sentences.ts'
import { withPauses } from '../../domain/text/steps.ts'
import type { SourceAtHand } from '../../state/own/source-at-hand.ts'
import { nextTask } from '../../state/timing/next-task.ts'
import { sentenceSteps, sentencesOfSource } from './sentencesOfSource.ts'

/** A text of so many UTF-16 units is looked through at once: it takes less than a frame or two. */
const SHORT = 100_000

interface Found {
  readonly meeting: Meeting
  readonly source: SourceAtHand
  readonly coverage: Coverage
}

/**
 * What became of the sentences of a meeting's source; null without one, and while a long one is being
 * looked through, which leaves the page free.
 */
export function useCoverage(meeting: Meeting, source: SourceAtHand | null): Coverage | null {
  const isShort = source !== null && source.text.length <= SHORT
  const short = useMemo(
    () => (isShort ? sumUp(sentencesOfSource(meeting, source)) : null),
    [isShort, meeting, source],
  )
  const [long, setLong] = useState<Found | null>(null)
  useEffect(() => {
    if (isShort || !source) return
    let isWanted = true
    const look = async () => {
      const sentences = await withPauses(sentenceSteps(meeting, source), nextTask)
      await nextTask()
      if (isWanted) setLong({ meeting, source, coverage: sumUp(sentences) })
    }
    look()
    return () => {
      isWanted = false
    }
  }, [isShort, meeting, source])
  const isIts = long?.meeting === meeting && long.source === source
  return short ?? (isIts ? long.coverage : null)
}
