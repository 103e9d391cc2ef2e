import { useMemo } from 'react'
import { KINDS, type Reply } from '../../domain/format/transcript.ts'
import { listOf } from '../../domain/meeting/adjacency.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { clock } from '../../i18n/clock.ts'
import { grouped } from '../../i18n/words/grouped.ts'
import type { ReplyEnds } from '../../layout/time/reply-ends.ts'
import type { Cell, Spread } from '../../layout/time/tile.ts'
import { useDisplay, useLead } from '../parts/Language.tsx'
import { useSayPoint } from '../parts/SayPoint.tsx'
import { useSayTime } from './SayTime.tsx'
import { useSayReply } from './useSayReply.ts'

/** Gives the accessible name of a mark: who said what, on which themes, and whom it answers. */
export function useCellNames(spread: Spread, ends: readonly ReplyEnds[]): (cell: Cell) => string {
  const display = useDisplay()
  const lead = useLead()
  const sayPoint = useSayPoint()
  const sayTime = useSayTime()
  const sayReply = useSayReply(spread.meeting)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is said is another with another display only
  return useMemo(() => {
    const { meeting, speech, scale, speakers } = spread
    const repliesOf = groupReplies(meeting, ends)
    const placeOf = (point: number) => {
      const place = speech.places[speech.rankOf[point]!]!
      return speech.by === 'time' ? clock(place) : grouped(place + 1)
    }
    const speakerName = (point: number) =>
      lead(meeting.transcript.speakers[meeting.speakerOf[point]!]!.name)
    return ({ lane, points }) => {
      const first = points[0]!
      if (points.length > 1) {
        const isShared = lane === speakers.rows.length
        const who = isShared ? sayTime((m) => m.others(speakers.others)) : speakerName(first)
        const [from, to] = [placeOf(first), placeOf(points.at(-1)!)]
        return `${sayTime((m) => m.bar(who, points.length, from, to))}. ${sayTime((m) => m.barOpens)}`
      }
      // Each text is looked up in the file: where much of a meeting is in view, only pointing tells it.
      const text = scale.isEach ? lead(meeting.transcript.points.at(first)!.text) : ''
      const kind = sayPoint((m) => m.kind[KINDS[meeting.kindOf[first]!]!])
      const themes = Array.from(listOf(meeting.themesOf, first), (theme) =>
        lead(meeting.themes[theme]!.label),
      )
      return [
        sayTime((m) => m.mark(speakerName(first), kind, text)),
        sayTime((m) => m.markThemes(themes)),
        ...(repliesOf.get(first) ?? []).map(sayReply),
      ].join(' ')
    }
  }, [spread, ends, display])
}

/** Per point the replies that it makes. */
function groupReplies(
  { transcript }: Meeting,
  ends: readonly ReplyEnds[],
): ReadonlyMap<number, Reply[]> {
  const all = new Map<number, Reply[]>()
  for (const { from, reply } of ends) {
    const own = all.get(from) ?? []
    own.push(transcript.replies![reply]!)
    all.set(from, own)
  }
  return all
}
