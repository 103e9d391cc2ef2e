import { memo, type ReactNode } from 'react'
import type { Coverage } from '../../domain/meeting/coverage.ts'
import { cellTotal } from '../../domain/meeting/crosstab.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { grouped } from '../../i18n/words/grouped.ts'
import type { Slot } from '../../layout/large/slots.ts'
import { type Choose, toggleTheme } from '../../state/address/choice.ts'
import { usePlain } from '../parts/Language.tsx'
import { SayTable, useSayTable } from '../parts/SayTable.tsx'
import { ThemeName } from '../parts/ThemeName.tsx'
import { GapCell } from './gaps.tsx'

/** A theme to tick, how many speakers touch it, and a square for each of them. */
export const CoverageRow = memo(function CoverageRow(props: {
  meeting: Meeting
  coverage: Coverage
  theme: number
  /** Among the rows. */
  place: number
  /** The speakers in the page. */
  columns: readonly Slot[]
  checked: boolean
  tabStop: boolean
  choose: Choose
}): ReactNode {
  const { meeting, coverage, theme, place, columns, checked, tabStop, choose } = props
  const { speakers } = meeting.transcript
  const { id, label } = meeting.themes[theme]!
  const plain = usePlain()
  const say = useSayTable()
  const reach = say((t) => t.reach(coverage.reach[theme]!, speakers.length))
  return (
    <tr aria-rowindex={place + 2} className="in-data-windowed:h-9 hover:bg-wash">
      <th
        scope="row"
        aria-colindex={1}
        className="sticky start-0 max-w-26 min-w-20 bg-paper p-0 text-start font-normal @medium:max-w-none"
      >
        <button
          type="button"
          aria-pressed={checked}
          aria-label={`${plain(label)}, ${reach}`}
          data-theme-control={theme}
          tabIndex={tabStop ? 0 : -1}
          className="min-h-7 w-full rounded-md px-1 py-0.5 text-start text-xs in-data-windowed:py-px @medium:text-[0.8125rem] leading-tight hover:underline aria-pressed:font-bold"
          onClick={() => choose((choice) => toggleTheme(choice, id))}
        >
          <span className="in-data-windowed:line-clamp-2" title={plain(label)}>
            <ThemeName meeting={meeting} theme={theme} />
          </span>
        </button>
      </th>
      <td
        aria-colindex={2}
        className="px-1 text-end text-xs whitespace-nowrap text-muted tabular-nums"
      >
        {grouped(coverage.reach[theme]!)} / {grouped(speakers.length)}
      </td>
      {columns.map((slot) => {
        if (typeof slot !== 'number') return <GapCell key={`${slot.first}+`} />
        const touched = cellTotal(coverage.tab, slot, theme) > 0
        return (
          <td key={slot} aria-colindex={slot + 3} className="p-0 text-center align-middle">
            <span
              aria-hidden="true"
              data-touched={touched || undefined}
              className="mx-auto block size-3.5 rounded-xs border border-line data-touched:border-ink data-touched:bg-ink"
            />
            <span className="sr-only">
              <SayTable>{(t) => (touched ? t.touched : t.never)}</SayTable>
            </span>
          </td>
        )
      })}
    </tr>
  )
})
