import { type ReactNode, useRef } from 'react'
import { clip } from '../../layout/large/slots.ts'
import { HEADER, type TablePlace } from '../../state/address/walk-table.ts'
import { SayTable } from '../parts/SayTable.tsx'
import type { ViewProps } from '../parts/ViewProps.ts'
import { ColumnWidths } from './ColumnWidths.tsx'
import { MatrixBody } from './MatrixBody.tsx'
import { MatrixHead } from './MatrixHead.tsx'
import { MatrixRow } from './MatrixRow.tsx'
import { SortChoice } from './SortChoice.tsx'
import { useCellWalk } from './useCellWalk.ts'
import { useCrossTab } from './useCrossTab.ts'
import { useLastChosen } from './useLastChosen.ts'
import { useMatrixOrder } from './useMatrixOrder.ts'
import { MOST_CELLS, useTableWindow } from './useTableWindow.ts'

/** Of a table of which not all is in the page; the styles of its rows agree. */
const CELL = { row: 3.5, column: 6.5 } as const

/** The scroll container takes the focus, so that it can be scrolled without a pointer. */
const FOCUSABLE = { tabIndex: 0 } as const

/**
 * Themes down, speakers across, counts by kind between: the words behind the picture. One tab stop;
 * arrow keys go from cell to cell.
 */
export function Matrix(props: ViewProps): ReactNode {
  const { meeting, points, tally, filter, choice, speaker, choose } = props
  const table = useRef<HTMLTableElement>(null)
  const { tab, beyond, hasControl } = useCrossTab(meeting, points, filter)
  const { columns, entries, sections } = useMatrixOrder(meeting, tally, choice.sort)
  const lastChosen = useLastChosen(speaker)
  const first: TablePlace = { row: HEADER, column: lastChosen ?? columns[0] ?? HEADER }
  const rows = entries.flatMap((entry) => ('theme' in entry ? [entry.theme] : []))
  const { stop, onKeyDown, onFocus } = useCellWalk({
    table,
    rows: [HEADER, ...rows],
    columns: [HEADER, ...columns],
    hasControl,
    first,
  })
  const cell = meeting.themes.length * columns.length > MOST_CELLS ? CELL : null
  const inPage = useTableWindow(cell, entries.length, columns.length, {
    row: entries.findIndex((entry) => 'theme' in entry && entry.theme === stop.row),
    column: columns.indexOf(stop.column),
  })

  return (
    <section className="grid min-w-0 gap-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <p id="matrix-title" className="me-auto text-sm text-muted">
          <SayTable>{(t) => t.matrixCaption}</SayTable>
        </p>
        <SortChoice sort={choice.sort} choose={choose} />
      </div>
      <div
        ref={inPage.frame}
        onScroll={inPage.onScroll}
        role="region"
        aria-labelledby="matrix-title"
        {...FOCUSABLE}
        className="relative max-h-[calc(100dvh-3rem)] min-w-0 scroll-ps-32 scroll-pt-18 overflow-auto rounded-xl border border-line bg-surface @medium:scroll-ps-44"
      >
        <table
          ref={table}
          aria-describedby="matrix-hint"
          aria-rowcount={cell ? entries.length + 1 : undefined}
          aria-colcount={cell ? columns.length + 1 : undefined}
          data-windowed={cell ? '' : undefined}
          style={cell ? { width: `calc(var(--head) + ${columns.length * cell.column}rem)` } : {}}
          className="w-full border-separate border-spacing-0 text-sm [--head:8rem] data-windowed:table-fixed @medium:[--head:11rem]"
          onKeyDown={onKeyDown}
          onFocus={onFocus}
        >
          <caption className="sr-only">
            <SayTable>{(t) => t.matrixCaption}</SayTable>
          </caption>
          {cell && (
            <ColumnWidths headers={['var(--head)']} columns={inPage.columns} width={cell.column} />
          )}
          <MatrixHead
            meeting={meeting}
            speakers={columns}
            columns={inPage.columns}
            tally={tally}
            speaker={speaker}
            stop={stop}
            choose={choose}
          />
          {meeting.sections.map(({ themes }, section) => (
            <MatrixBody
              key={themes[0]}
              entries={entries}
              rows={clip(inPage.rows, sections[section]!)}
              across={columns.length + 1}
              height={CELL.row}
            >
              {(theme, index) => (
                <MatrixRow
                  key={theme}
                  meeting={meeting}
                  theme={theme}
                  index={index}
                  speakers={columns}
                  columns={inPage.columns}
                  tab={tab}
                  beyond={beyond}
                  total={tally.themes[theme]!}
                  checked={filter.themes.includes(theme)}
                  speaker={speaker}
                  alone={filter.themes.length === 1}
                  stop={stop.row === theme ? stop.column : null}
                  choose={choose}
                />
              )}
            </MatrixBody>
          ))}
        </table>
      </div>
      <p id="matrix-hint" className="text-xs text-muted">
        <SayTable>{(t) => t.matrixHint}</SayTable>
      </p>
    </section>
  )
}
