import { type ReactNode, useRef, useState } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { clock } from '../../i18n/clock.ts'
import { grouped } from '../../i18n/words/grouped.ts'
import type { Timeline, TimelineRow } from '../../layout/timeline.ts'
import { type Choose, choosePoint } from '../../state/address/choice.ts'
import type { WalkKey } from '../../state/address/walk.ts'
import { useLead } from '../parts/Language.tsx'
import { ThemeName } from '../parts/ThemeName.tsx'
import { walkKeys } from '../parts/walkKeys.ts'
import { useSayTimeline } from './SayTimeline.tsx'

/** A row among those shown, and a stretch. */
interface Place {
  readonly row: number
  readonly stretch: number
}

/** The rows of themes with a cell for each stretch in which they were spoken of; one stop of Tab. */
export function TimelineCells(props: {
  meeting: Meeting
  timeline: Timeline
  rows: readonly TimelineRow[]
  isNarrow: boolean
  choose: Choose
}): ReactNode {
  const { meeting, timeline, rows, isNarrow, choose } = props
  const list = useRef<HTMLUListElement>(null)
  const [at, setAt] = useState<Place>({ row: 0, stretch: 0 })
  const lead = useLead()
  const say = useSayTimeline()
  const stop = nearest(rows, at)
  const stretches = timeline.bounds.length - 1
  const inWords = (place: number) =>
    timeline.by === 'time' ? clock(place) : grouped(Math.round(place) + 1)
  const stretchOf = (stretch: number) => {
    const [from, to] = [timeline.bounds[stretch]!, timeline.bounds[stretch + 1]!]
    return say((m) => m.stretch[timeline.by](inWords(from), inWords(to)))
  }
  const onKeyDown = walkKeys(
    placeOf,
    (here, key) => walk(rows, here, key),
    ({ row, stretch }) => {
      setAt({ row, stretch })
      list.current
        ?.querySelector<HTMLElement>(`[data-row="${row}"][data-stretch="${stretch}"]`)
        ?.focus()
    },
  )
  return (
    <ul
      ref={list}
      aria-label={say((m) => m.title)}
      className="grid gap-1"
      onKeyDown={onKeyDown}
      onFocus={({ target }) => {
        const here = placeOf(target)
        if (here) setAt(here)
      }}
    >
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
                data-stretch={stretch}
                tabIndex={row === stop?.row && stretch === stop.stretch ? 0 : -1}
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

function placeOf(element: EventTarget): Place | null {
  if (!(element instanceof HTMLElement)) return null
  const { row, stretch } = element.dataset
  return row === undefined || stretch === undefined
    ? null
    : { row: Number(row), stretch: Number(stretch) }
}

/** The cell of a row that is nearest to a stretch; null where there is no such row. */
function nearest(rows: readonly TimelineRow[], { row, stretch }: Place): Place | null {
  const cells = rows[Math.min(row, rows.length - 1)]?.cells
  if (!cells) return null
  const away = (cell: { readonly stretch: number }) => Math.abs(cell.stretch - stretch)
  const cell = cells.reduce((best, one) => (away(one) < away(best) ? one : best))
  return { row: Math.min(row, rows.length - 1), stretch: cell.stretch }
}

/** Where a key leads: along the row to the next cell, up and down to the nearest one. */
function walk(rows: readonly TimelineRow[], here: Place, key: WalkKey): Place | null {
  const { row, stretch } = here
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const to = row + (key === 'ArrowUp' ? -1 : 1)
    return rows[to] ? nearest(rows, { row: to, stretch }) : null
  }
  const line = rows[row]!.cells.map((cell) => cell.stretch)
  const at = line.indexOf(stretch)
  const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: line.length - 1 }[key]
  return line[to] === undefined ? null : { row, stretch: line[to] }
}
