import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react'
import { cellTotal, crossTabulate } from '../../domain/crosstab.ts'
import { filterPoints } from '../../domain/filter.ts'
import { sortRows } from '../../domain/sort-rows.ts'
import { LANGUAGE_TAG, languagesOf, leadWording } from '../../i18n/language.ts'
import { isWalkKey } from '../../state/walk.ts'
import { HEADER, type TablePlace, walkTable } from '../../state/walk-table.ts'
import { useDisplay, Words } from '../Language.tsx'
import type { ViewProps } from '../views.ts'
import { MatrixHead } from './MatrixHead.tsx'
import { MatrixRow } from './MatrixRow.tsx'
import { SortChoice } from './SortChoice.tsx'
import { Tell } from './Tell.tsx'

/** The scroll container takes the focus, so that it can be scrolled without a pointer. */
const FOCUSABLE = { tabIndex: 0 } as const

/**
 * Themes down, speakers across, counts by kind between: the words behind the picture. One tab stop;
 * arrow keys go from cell to cell.
 */
export function Matrix(props: ViewProps): ReactNode {
  const { meeting, points, tally, filter, choice, speaker, choose } = props
  const table = useRef<HTMLTableElement>(null)
  const display = useDisplay()
  const tab = useMemo(() => crossTabulate(meeting, points), [meeting, points])
  // A cell can be opened although the ticked themes leave nothing of it: opening changes the ticks.
  const beyond = useMemo(() => {
    if (filter.themes.length === 0) return tab
    return crossTabulate(meeting, filterPoints(meeting, { ...filter, themes: [] }))
  }, [meeting, filter, tab])

  const { speakers } = meeting.transcript
  const columns = useMemo(() => {
    const all = speakers.map((_, i) => i)
    const name = (i: number) => leadWording(speakers[i]!.name, display)
    return sortRows(all, choice.sort, tally.speakers, name, localeOf(display))
  }, [speakers, choice.sort, tally, display])
  const sections = useMemo(() => {
    const name = (i: number) => leadWording(meeting.themes[i]!.label, display)
    return meeting.sections.map(({ label, themes }) => ({
      label,
      themes: sortRows(themes, choice.sort, tally.themes, name, localeOf(display)),
    }))
  }, [meeting, choice.sort, tally, display])

  const hasControl = ({ row, column }: TablePlace) =>
    row === HEADER || column === HEADER
      ? row !== column
      : cellTotal(tab, column, row) + cellTotal(beyond, column, row) > 0
  const first: TablePlace = { row: HEADER, column: columns[0] ?? HEADER }
  const [focused, setFocused] = useState<TablePlace>(first)
  const stop = hasControl(focused) ? focused : first

  const onKeyDown = (event: KeyboardEvent) => {
    const here = placeOf(event.target)
    if (!here || !isWalkKey(event.key) || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const rows = [HEADER, ...sections.flatMap(({ themes }) => themes)]
    const next = walkTable(rows, [HEADER, ...columns], hasControl, here, event.key)
    if (next) table.current?.querySelector<HTMLElement>(selectorOf(next))?.focus()
  }
  const onFocus = (event: { target: EventTarget }) => {
    const place = placeOf(event.target)
    if (place) setFocused(place)
  }

  return (
    <section className="grid min-w-0 gap-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <p id="matrix-title" className="me-auto text-sm text-muted">
          <Tell>{(t) => t.matrixCaption}</Tell>
        </p>
        <SortChoice sort={choice.sort} choose={choose} />
      </div>
      <div
        role="region"
        aria-labelledby="matrix-title"
        {...FOCUSABLE}
        className="relative max-h-[calc(100dvh-3rem)] min-w-0 scroll-ps-32 scroll-pt-18 overflow-auto rounded-xl border border-line bg-surface @medium:scroll-ps-44"
      >
        <table
          ref={table}
          aria-describedby="matrix-hint"
          className="w-full border-separate border-spacing-0 text-sm"
          onKeyDown={onKeyDown}
          onFocus={onFocus}
        >
          <caption className="sr-only">
            <Tell>{(t) => t.matrixCaption}</Tell>
          </caption>
          <MatrixHead
            meeting={meeting}
            columns={columns}
            tally={tally}
            speaker={speaker}
            stop={stop}
            choose={choose}
          />
          {sections.map(({ label, themes }) => (
            <tbody key={themes.toSorted((a, b) => a - b)[0]}>
              {label && (
                <tr>
                  <th
                    scope="rowgroup"
                    colSpan={columns.length + 1}
                    className="border-b border-line px-2 pt-3 pb-1 text-start text-xs font-semibold text-muted"
                  >
                    <span className="sticky start-2">
                      <Words of={label} />
                    </span>
                  </th>
                </tr>
              )}
              {themes.map((theme) => (
                <MatrixRow
                  key={theme}
                  meeting={meeting}
                  theme={theme}
                  columns={columns}
                  tab={tab}
                  beyond={beyond}
                  total={tally.themes[theme]!}
                  checked={filter.themes.includes(theme)}
                  speaker={speaker}
                  alone={filter.themes.length === 1}
                  stop={stop.row === theme ? stop.column : null}
                  choose={choose}
                />
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <p id="matrix-hint" className="text-xs text-muted">
        <Tell>{(t) => t.matrixHint}</Tell>
      </p>
    </section>
  )
}

const localeOf = (display: Parameters<typeof languagesOf>[0]) =>
  LANGUAGE_TAG[languagesOf(display)[0]!]

const selectorOf = ({ row, column }: TablePlace) => `[data-row="${row}"][data-column="${column}"]`

function placeOf(element: EventTarget): TablePlace | null {
  if (!(element instanceof HTMLElement)) return null
  const { row, column } = element.dataset
  return row === undefined || column === undefined
    ? null
    : { row: Number(row), column: Number(column) }
}
