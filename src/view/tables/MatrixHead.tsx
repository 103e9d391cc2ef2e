import type { ReactNode } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Tally } from '../../domain/meeting/tally.ts'
import { grouped } from '../../i18n/words/grouped.ts'
import type { Slot } from '../../layout/large/slots.ts'
import { type Choose, toggleSpeaker } from '../../state/address/choice.ts'
import { HEADER, type TablePlace } from '../../state/address/walk-table.ts'
import { useNameWithCount, usePlain, Words } from '../parts/Language.tsx'
import { SayTable } from '../parts/SayTable.tsx'
import { GapCell } from './gaps.tsx'

/** The speakers, each with their total; they stay in view above the rows. */
export function MatrixHead(props: {
  meeting: Meeting
  /** In the order of their columns, and which of the places are in the page. */
  speakers: readonly number[]
  columns: readonly Slot[]
  tally: Tally
  speaker: number | null
  stop: TablePlace
  choose: Choose
}): ReactNode {
  const { meeting, speakers, columns, tally, speaker, stop, choose } = props
  const accessibleName = useNameWithCount()
  const plain = usePlain()
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th
          scope="col"
          aria-colindex={1}
          className="sticky start-0 top-0 z-30 border-e border-b border-line bg-surface px-2 py-1 text-start align-bottom text-xs font-semibold text-muted"
        >
          <span className="flex flex-wrap items-baseline justify-between gap-x-2">
            <span>
              <SayTable>{(t) => t.matrixCorner}</SayTable>
            </span>
            <span className="font-normal tabular-nums">{grouped(tally.points)}</span>
          </span>
        </th>
        {columns.map((slot) => {
          if (typeof slot !== 'number') return <GapCell key={`${slot.first}+`} />
          const column = speakers[slot]!
          const { id, name } = meeting.transcript.speakers[column]!
          const pressed = column === speaker
          return (
            <th
              key={id}
              scope="col"
              aria-colindex={slot + 2}
              className="sticky top-0 z-20 min-w-16 border-b border-line bg-surface p-0.5 align-bottom font-normal"
            >
              <button
                type="button"
                aria-pressed={pressed}
                aria-label={accessibleName(name, tally.speakers[column]!)}
                tabIndex={stop.row === HEADER && stop.column === column ? 0 : -1}
                data-row={HEADER}
                data-column={column}
                data-speaker-control={column}
                className="flex min-h-12 w-full flex-col items-center justify-end rounded-md px-0.5 py-1 leading-tight hover:bg-wash focus-visible:-outline-offset-2 aria-pressed:bg-wash"
                onClick={() => choose((choice) => toggleSpeaker(choice, id))}
              >
                <span
                  className="text-[0.8125rem] font-bold in-data-windowed:line-clamp-3"
                  title={plain(name)}
                >
                  <Words of={name} />
                </span>
                <span className="text-xs text-muted tabular-nums">
                  {grouped(tally.speakers[column]!)}
                </span>
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
