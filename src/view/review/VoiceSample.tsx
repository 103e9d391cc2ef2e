import { type ReactNode, useMemo } from 'react'
import { revealUnits } from '../../domain/format/reveal.ts'
import { isNameless } from '../../domain/parse/names/nameless.ts'
import { useLanguageOfText } from '../parts/useLanguageOfText.ts'
import { HearButton } from '../recording/HearButton.tsx'
import type { Desk } from './Desk.ts'
import { SayReview, useSayReview } from './SayReview.tsx'

/** So many passages tell a voice. */
const MOST = 3
/** The beginning of a passage, in UTF-16 units: enough to know it again. */
const SHOWN = 60

/**
 * The longest passages of somebody who has no name yet, each to be heard; nothing for those who have one and where
 * no passage has a time.
 */
export function VoiceSample({
  desk,
  points,
}: {
  desk: Desk
  points: readonly number[]
}): ReactNode {
  const { transcript, text, speaker } = desk
  const say = useSayReview()
  const languageOfText = useLanguageOfText()
  const sample = useMemo(() => {
    const timed = points.flatMap((point) => {
      const { time, span } = transcript.points[point]!
      return time === undefined || !span ? [] : [{ point, time, span }]
    })
    const lengthOf = (one: (typeof timed)[number]) => one.span.end - one.span.start
    return timed
      .toSorted((a, b) => lengthOf(b) - lengthOf(a))
      .slice(0, MOST)
      .toSorted((a, b) => a.point - b.point)
  }, [points, transcript.points])
  if (speaker === null || sample.length === 0) return null
  if (!isNameless(transcript.speakers[speaker]!.name)) return null
  return (
    <section aria-label={say((m) => m.voiceSample)} className="grid gap-1.5">
      <h4 className="text-sm font-bold">
        <SayReview>{(m) => m.voiceSample}</SayReview>
      </h4>
      <ul className="grid gap-1.5 text-sm">
        {sample.map(({ point, time, span: { start, end } }) => {
          const words = revealUnits(text.slice(start, Math.min(end, start + SHOWN)))
          return (
            <li key={point} className="flex items-baseline gap-2">
              <q lang={languageOfText(words)} className="min-w-0 flex-1 font-serif">
                {words}
                {end > start + SHOWN && '…'}
              </q>
              <HearButton point={point} time={time} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
