import { memo, type ReactNode } from 'react'
import type { CrossTab } from '../../domain/meeting/crosstab.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { grouped } from '../../i18n/words/grouped.ts'
import type { Slot } from '../../layout/large/slots.ts'
import { type Choose, toggleTheme } from '../../state/address/choice.ts'
import { HEADER } from '../../state/address/walk-table.ts'
import { useNameWithCount, usePlain } from '../parts/Language.tsx'
import { ThemeName } from '../parts/ThemeName.tsx'
import { TICK, TickSign } from '../parts/TickSign.tsx'
import { GapCell } from './gaps.tsx'
import { MatrixCell } from './MatrixCell.tsx'

/** A theme to tick, with its total, and a cell for each speaker. */
export const MatrixRow = memo(function MatrixRow(props: {
  meeting: Meeting
  theme: number
  /** Of the table, its head counted as the first. */
  index: number
  /** The speakers in the order of their columns, and which of the places are in the page. */
  speakers: readonly number[]
  columns: readonly Slot[]
  /** Counts under the filter, and without its themes. */
  tab: CrossTab
  beyond: CrossTab
  total: number
  checked: boolean
  /** The chosen speaker, and whether only one theme is ticked: then a cell may be the one open. */
  speaker: number | null
  alone: boolean
  /** The column of the table's tab stop, where it is in this row. */
  stop: number | null
  choose: Choose
}): ReactNode {
  const { meeting, theme, index, speakers, columns, tab, beyond, total, checked, speaker } = props
  const { alone, stop, choose } = props
  const { id, label } = meeting.themes[theme]!
  const accessibleName = useNameWithCount()
  const plain = usePlain()
  return (
    <tr
      aria-rowindex={index}
      data-chosen={checked || undefined}
      className="in-data-windowed:h-14 data-chosen:bg-wash"
    >
      <th
        scope="row"
        aria-colindex={1}
        className="sticky start-0 z-10 max-w-32 min-w-32 border-e border-b border-line bg-surface p-0 text-start font-normal in-data-chosen:bg-wash @medium:max-w-48 @medium:min-w-40"
      >
        <label className="relative flex min-h-9 items-center gap-1.5 px-1.5 py-1 in-data-windowed:h-[calc(3.5rem-1px)] hover:bg-wash @medium:px-2">
          <input
            type="checkbox"
            className={TICK}
            checked={checked}
            aria-label={accessibleName(label, total)}
            tabIndex={stop === HEADER ? 0 : -1}
            data-row={theme}
            data-column={HEADER}
            onChange={() => choose((choice) => toggleTheme(choice, id))}
          />
          <TickSign checked={checked} />
          <span className="flex min-w-0 grow flex-col leading-tight @medium:flex-row @medium:items-center @medium:justify-between @medium:gap-2">
            <span
              className="min-w-0 text-xs hyphens-auto in-data-windowed:line-clamp-2 @medium:text-[0.8125rem]"
              title={plain(label)}
            >
              <ThemeName meeting={meeting} theme={theme} />
            </span>
            <span className="text-xs text-muted tabular-nums">{grouped(total)}</span>
          </span>
        </label>
      </th>
      {columns.map((slot) => {
        if (typeof slot !== 'number') return <GapCell key={`${slot.first}+`} />
        const column = speakers[slot]!
        return (
          <MatrixCell
            key={column}
            meeting={meeting}
            theme={theme}
            speaker={column}
            place={slot}
            total={total}
            tab={tab}
            beyond={beyond}
            chosen={column === speaker}
            open={checked && alone && column === speaker}
            tabStop={stop === column}
            choose={choose}
          />
        )
      })}
    </tr>
  )
})
