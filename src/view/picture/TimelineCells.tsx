import type { ReactNode } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { clock } from '../../i18n/clock.ts'
import { grouped } from '../../i18n/words/grouped.ts'
import type { Timeline, TimelineRow } from '../../layout/timeline.ts'
import { type Choose, choosePoint } from '../../state/address/choice.ts'
import { useLead } from '../parts/Language.tsx'
import { ThemeName } from '../parts/ThemeName.tsx'
import { useCellWalk } from '../parts/useCellWalk.ts'
import { useSayTimeline } from './SayTimeline.tsx'

/** The rows of themes with a cell for each stretch in which they were spoken of; one stop of Tab. */
export function TimelineCells(props: {
  meeting: Meeting
  timeline: Timeline
  rows: readonly TimelineRow[]
  isNarrow: boolean
  choose: Choose
}): ReactNode {
  const { meeting, timeline, rows, isNarrow, choose } = props
  const lines = rows.map(({ cells }) => cells.map(({ stretch }) => stretch))
  const lead = useLead()
  const say = useSayTimeline()
  const { stop, onList } = useCellWalk(lines)
  const stretches = timeline.bounds.length - 1
  const inWords = (place: number) =>
    timeline.by === 'time' ? clock(place) : grouped(Math.round(place) + 1)
  const stretchOf = (stretch: number) => {
    const [from, to] = [timeline.bounds[stretch]!, timeline.bounds[stretch + 1]!]
    return say((m) => m.stretch[timeline.by](inWords(from), inWords(to)))
  }
  return (
    <ul aria-label={say((m) => m.title)} className="grid gap-1" {...onList}>
      {rows.map(({ theme, cells }, row) => (
        <li key={theme} className={isNarrow ? 'grid' : 'flex items-center gap-x-3'}>
          <span className={`line-clamp-2 text-xs leading-tight ${isNarrow ? '' : 'w-32 shrink-0'}`}>
            <ThemeName meeting={meeting} theme={theme} />
          </span>
          <div className="relative min-h-6 min-w-0 grow rounded-sm bg-wash">
            {cells.map(({ stretch, points, share }) => (
              <button
                key={stretch}
                type="button"
                data-row={row}
                data-column={stretch}
                tabIndex={row === stop?.row && stretch === stop.column ? 0 : -1}
                aria-label={say((m) =>
                  m.cell(lead(meeting.themes[theme]!.label), stretchOf(stretch), points.length),
                )}
                title={`${stretchOf(stretch)}, ${grouped(points.length)}`}
                className="absolute inset-y-0"
                style={{ left: percent(stretch / stretches), width: percent(1 / stretches) }}
                onClick={() => {
                  const { id, speaker } = meeting.transcript.points.at(points[0]!)!
                  choose((choice) => choosePoint(choice, speaker, id))
                }}
              >
                <span
                  className="absolute inset-0 rounded-xs bg-ink"
                  style={{ opacity: 0.25 + 0.75 * share }}
                />
              </button>
            ))}
          </div>
        </li>
      ))}
    </ul>
  )
}

const percent = (share: number) => `${100 * share}%`
