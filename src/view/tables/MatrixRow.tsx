import { memo, type ReactNode } from 'react'
import { type CrossTab, cellOf, cellTotal } from '../../domain/crosstab.ts'
import type { Meeting } from '../../domain/meeting.ts'
import { KINDS } from '../../domain/transcript.ts'
import { toggleCell } from '../../state/cell.ts'
import { type Choose, toggleTheme } from '../../state/choice.ts'
import { HEADER } from '../../state/walk-table.ts'
import { KindMark } from '../KindMark.tsx'
import { useNameWithCount, Words } from '../Language.tsx'
import { Tell } from './Tell.tsx'
import { useCellName } from './useCellName.ts'

/** A theme to tick, with its total, and a cell for each speaker. */
export const MatrixRow = memo(function MatrixRow(props: {
  meeting: Meeting
  theme: number
  columns: readonly number[]
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
  const { meeting, theme, columns, tab, beyond, total, checked, speaker, alone, stop } = props
  const { id, label } = meeting.themes[theme]!
  const accessibleName = useNameWithCount()
  const cellName = useCellName()
  return (
    <tr data-chosen={checked || undefined} className="group data-chosen:bg-wash">
      <th
        scope="row"
        className="sticky start-0 z-10 max-w-32 min-w-32 border-e border-b border-line bg-surface p-0 text-start font-normal group-data-chosen:bg-wash @medium:max-w-48 @medium:min-w-40"
      >
        <label className="flex min-h-9 items-center gap-1.5 px-1.5 py-1 hover:bg-wash @medium:px-2">
          <input
            type="checkbox"
            className="size-3.5 shrink-0 accent-ink"
            checked={checked}
            aria-label={accessibleName(label, total)}
            tabIndex={stop === HEADER ? 0 : -1}
            data-row={theme}
            data-column={HEADER}
            onChange={() => props.choose((choice) => toggleTheme(choice, id))}
          />
          <span className="flex min-w-0 grow flex-col leading-tight @medium:flex-row @medium:items-center @medium:justify-between @medium:gap-2">
            <span className="min-w-0 text-xs hyphens-auto @medium:text-[0.8125rem]">
              <Words of={label} />
            </span>
            <span className="text-xs text-muted tabular-nums">{total}</span>
          </span>
        </label>
      </th>
      {columns.map((column) => {
        const { id: speakerId, name } = meeting.transcript.speakers[column]!
        const kinds = cellOf(tab, column, theme)
        const points = cellTotal(tab, column, theme)
        const hidden = points > 0 ? 0 : cellTotal(beyond, column, theme)
        return (
          <td
            key={speakerId}
            data-chosen={column === speaker || undefined}
            className="border-b border-line p-0.5 text-center data-chosen:bg-wash"
          >
            {points + hidden > 0 ? (
              <button
                type="button"
                aria-pressed={checked && alone && column === speaker}
                aria-label={cellName(name, label, kinds, hidden)}
                tabIndex={stop === column ? 0 : -1}
                data-row={theme}
                data-column={column}
                className="flex min-h-8 w-full flex-wrap items-center justify-center gap-x-1.5 rounded-md px-0.5 hover:bg-wash focus-visible:-outline-offset-2 aria-pressed:bg-surface aria-pressed:inset-ring-2 aria-pressed:inset-ring-ink"
                onClick={() => props.choose((choice) => toggleCell(choice, speakerId, id))}
              >
                {KINDS.map((kind, i) =>
                  kinds[i]! > 0 ? (
                    <span key={kind} className="flex items-center gap-0.5 tabular-nums">
                      <KindMark kind={kind} />
                      {kinds[i]}
                    </span>
                  ) : null,
                )}
                {hidden > 0 && <span className="text-muted">·</span>}
              </button>
            ) : (
              <span className="sr-only">
                <Tell>{(t) => t.noneHere}</Tell>
              </span>
            )}
          </td>
        )
      })}
    </tr>
  )
})
