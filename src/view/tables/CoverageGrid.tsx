import { type ReactNode, useMemo, useRef } from 'react'
import { type Coverage, leastTouched } from '../../domain/meeting/coverage.ts'
import { SayTable } from '../parts/SayTable.tsx'
import type { ViewProps } from '../parts/ViewProps.ts'
import { ColumnWidths } from './ColumnWidths.tsx'
import { CoverageHeader } from './CoverageHeader.tsx'
import { CoverageRow } from './CoverageRow.tsx'
import { GapCell, GapRow } from './gaps.tsx'
import { useHeaderWalk } from './useHeaderWalk.ts'
import { MOST_CELLS, useTableWindow } from './useTableWindow.ts'

/** Of a table of which not all is in the page; the styles of its rows agree. */
const CELL = { row: 2.25, column: 1.5 } as const

/** A square per speaker and theme, filled where touched; the least touched themes on top. */
export function CoverageGrid(props: ViewProps & { coverage: Coverage }): ReactNode {
  const { meeting, coverage, filter, speaker: chosen, choose } = props
  const { speakers } = meeting.transcript
  const rows = useMemo(() => leastTouched(coverage), [coverage])
  const cell = rows.length * speakers.length > MOST_CELLS ? CELL : null
  const table = useRef<HTMLTableElement>(null)
  const lines = useMemo(
    () => ({ speaker: Int32Array.from(speakers.keys()), theme: Int32Array.from(rows) }),
    [speakers, rows],
  )
  const { stops, onKeyDown, onFocus } = useHeaderWalk(table, lines, chosen)
  // The stops of Tab stay in the page, wherever the table is scrolled to.
  const inPage = useTableWindow(cell, rows.length, speakers.length, {
    row: rows.indexOf(stops.theme ?? -1),
    column: stops.speaker ?? -1,
  })
  return (
    <div
      ref={inPage.frame}
      onScroll={inPage.onScroll}
      data-windowed={cell ? '' : undefined}
      className="relative min-w-0 overflow-x-auto data-windowed:max-h-[calc(100dvh-3rem)] data-windowed:scroll-ps-48 data-windowed:scroll-pt-36 data-windowed:overflow-auto"
    >
      <table
        ref={table}
        aria-rowcount={cell ? rows.length + 1 : undefined}
        aria-colcount={cell ? speakers.length + 2 : undefined}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        style={
          cell ? { width: `calc(var(--head) + 4.5rem + ${speakers.length * cell.column}rem)` } : {}
        }
        className="border-separate border-spacing-0 text-sm [--head:6.5rem] in-data-windowed:table-fixed @medium:[--head:11rem]"
      >
        <caption className="sr-only">
          <SayTable>{(t) => t.coverageHint}</SayTable>
        </caption>
        {cell && (
          <ColumnWidths
            headers={['var(--head)', '4.5rem']}
            columns={inPage.columns}
            width={cell.column}
          />
        )}
        <thead className="in-data-windowed:sticky in-data-windowed:top-0 in-data-windowed:z-20 in-data-windowed:bg-paper">
          <tr aria-rowindex={1}>
            <td className="sticky start-0 bg-paper" />
            <th
              scope="col"
              aria-colindex={2}
              className="px-1 pb-1 text-end align-bottom text-xs font-normal text-muted"
            >
              <SayTable>{(t) => t.touchedBy}</SayTable>
            </th>
            {inPage.columns.map((slot) =>
              typeof slot === 'number' ? (
                <CoverageHeader
                  key={slot}
                  meeting={meeting}
                  coverage={coverage}
                  speaker={slot}
                  pressed={slot === chosen}
                  tabStop={slot === stops.speaker}
                  choose={choose}
                />
              ) : (
                <GapCell key={`${slot.first}+`} />
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {inPage.rows.map((slot) => {
            if (typeof slot !== 'number')
              return <GapRow key={`${slot.first}+`} of={slot} height={CELL.row} />
            const theme = rows[slot]!
            return (
              <CoverageRow
                key={theme}
                meeting={meeting}
                coverage={coverage}
                theme={theme}
                place={slot}
                columns={inPage.columns}
                checked={filter.themes.includes(theme)}
                tabStop={theme === stops.theme}
                choose={choose}
              />
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
