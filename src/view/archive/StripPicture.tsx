import { type ReactNode, useMemo, useState } from 'react'
import type { Days } from '../../domain/archive/archive.ts'
import { UNDATED } from '../../domain/archive/narrow-points.ts'
import { KINDS, type Localized } from '../../domain/format/transcript.ts'
import { archiveMessages } from '../../i18n/archive-messages.ts'
import { dateInWords } from '../../i18n/date.ts'
import { messages } from '../../i18n/messages.ts'
import {
  layoutStrip,
  STRIP_ROW,
  type Strip,
  type StripCell,
  type StripPoint,
} from '../../layout/archive/strip.ts'
import { MARK_PATHS } from '../../layout/marks.ts'
import type { ArchiveChoice } from '../../state/archive/archive-choice.ts'
import { Button } from '../parts/Button.tsx'
import type { CellPlace } from '../parts/cells.ts'
import { KIND_FILL } from '../parts/KindMark.tsx'
import { useLead, usePlain, Words } from '../parts/Language.tsx'
import { useCellWalk } from '../parts/useCellWalk.ts'
import { ArchiveLink } from './ArchiveLink.tsx'
import { useLeadLanguage } from './DayWords.tsx'
import { SayArchive, useSayArchive } from './SayArchive.tsx'
import { useWidth } from './useWidth.ts'

export interface StripRow {
  readonly name: Localized
  readonly points: number
  readonly to: ArchiveChoice
}

/** More rows are shown when they are asked for. */
const FEW_ROWS = 12
/** Room for the name of a row beside it, where it stands beside it, and below which it does not, in px where text is as large as usual. */
const NAME = 168
const NARROW = 560

/** Rows × calendar: a mark for each point, one stop of Tab; a cell chooses what is in it. */
export function StripPicture(props: {
  label: string
  /** Those with most points first. */
  rows: readonly StripRow[]
  points: readonly StripPoint[]
  onCell: (row: number, days: Days) => void
}): ReactNode {
  const { label, rows, points, onCell } = props
  const { box, width, text } = useWidth<HTMLDivElement>()
  const [isWhole, setWhole] = useState(false)
  const isNarrow = width < NARROW * text
  const beside = isNarrow ? 0 : NAME * text
  const room = Math.max(0, width - beside)
  const strip = useMemo(
    () => layoutStrip(points, rows.length, room, text),
    [points, rows.length, room, text],
  )
  const shown = strip.rows.slice(0, isWhole ? undefined : FEW_ROWS)
  const lines = shown.map((cells) => cells.map(({ column }) => column))
  const { stop, onList } = useCellWalk(lines)
  const lead = useLead()
  const daysOf = (column: number): Days => strip.columns[column] ?? UNDATED
  const inWords = useCellInWords(strip)
  const nameOf = (row: number, cell: StripCell) => inWords(lead(rows[row]!.name), cell)
  return (
    <div ref={box} className="grid min-w-0 gap-1">
      <p className="text-xs text-muted">
        <SayArchive>{(m) => m.stripHint}</SayArchive>
      </p>
      {width > 0 && (
        <ul aria-label={label} {...onList}>
          {shown.map((cells, row) => (
            <li
              key={rows[row]!.to.people.concat(rows[row]!.to.themes).join(' ')}
              className={`border-b border-line py-0.5 ${isNarrow ? 'grid' : 'flex items-center'}`}
            >
              <RowName row={rows[row]!} width={beside} />
              <Cells
                {...{ row, cells, stop, nameOf }}
                columnWidth={strip.width}
                columns={strip.columns}
                onCell={(column) => onCell(row, daysOf(column))}
              />
            </li>
          ))}
        </ul>
      )}
      <Years strip={strip} from={beside} />
      {strip.rows.length > FEW_ROWS && (
        <p>
          <Button aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            <SayArchive>{(m) => (isWhole ? m.fewerRows : m.allRows(strip.rows.length))}</SayArchive>
          </Button>
        </p>
      )}
    </div>
  )
}

/** What a row is called, with the number of its points: beside its cells, so many px wide, or above them where there are none. */
function RowName({ row, width }: { row: StripRow; width: number }): ReactNode {
  const plain = usePlain()
  return (
    <span
      className="flex shrink-0 items-baseline justify-between gap-2 pe-3 text-sm leading-tight"
      style={width > 0 ? { width } : {}}
    >
      <ArchiveLink
        to={row.to}
        title={plain(row.name)}
        className="line-clamp-2 min-h-6 content-center hover:underline"
      >
        <Words of={row.name} />
      </ArchiveLink>
      <span className="shrink-0 text-xs whitespace-nowrap text-muted tabular-nums">
        {row.points}
      </span>
    </span>
  )
}

function Cells(props: {
  row: number
  cells: readonly StripCell[]
  stop: CellPlace | null
  columnWidth: number
  columns: Strip['columns']
  nameOf: (row: number, cell: StripCell) => string
  onCell: (column: number) => void
}): ReactNode {
  const { row, cells, stop, columnWidth, columns, nameOf, onCell } = props
  const names = cells.map((cell) => nameOf(row, cell))
  const width = columnWidth * columns.length
  const isUndatedBesides = columns.length > 1 && columns.at(-1) === null
  return (
    <div className="relative rounded-sm bg-wash/60" style={{ width, height: STRIP_ROW }}>
      {isUndatedBesides && (
        <span
          className="absolute inset-y-0 border-s border-edge"
          style={{ left: width - columnWidth }}
        />
      )}
      {cells.map((cell, i) => (
        <button
          key={cell.column}
          type="button"
          data-row={row}
          data-column={cell.column}
          tabIndex={row === stop?.row && cell.column === stop.column ? 0 : -1}
          aria-label={names[i]}
          title={names[i]}
          className="absolute inset-y-0 rounded-sm hover:bg-line"
          style={{ left: cell.column * columnWidth, width: columnWidth }}
          onClick={() => onCell(cell.column)}
        >
          <svg aria-hidden="true" width={columnWidth} height={STRIP_ROW} className="mark block">
            {cell.marks.map(({ kind, x, y }) => (
              <path
                key={`${x} ${y}`}
                d={MARK_PATHS[kind]}
                transform={`translate(${x} ${y}) scale(.76)`}
                className={KIND_FILL[kind]}
              />
            ))}
            {cell.bar.map(({ kind, y, height }) => (
              <rect
                key={kind}
                {...{ y, height }}
                x={4}
                width={columnWidth - 8}
                className={BAR_FILL[kind]}
              />
            ))}
          </svg>
        </button>
      ))}
    </div>
  )
}

/** The years below the cells, each where it begins, and that the last column is that of no day. */
function Years({ strip, from }: { strip: Strip; from: number }): ReactNode {
  const { years, undated } = strip
  const language = useLeadLanguage()
  return (
    <p
      aria-hidden="true"
      className="relative h-5 text-xs text-muted tabular-nums"
      style={{ marginInlineStart: from }}
    >
      {years.map(({ year, x }) => (
        <span key={year} className="absolute" style={{ left: x }}>
          {year}
        </span>
      ))}
      {undated && (
        <span
          className="absolute text-end whitespace-nowrap"
          style={{ left: undated.x, width: undated.width }}
        >
          {archiveMessages(language).noDay}
        </span>
      )}
    </p>
  )
}

/**
 * Gives what says a cell: its row, its days, and how many points of each kind are in it. The days of a column are put into words once: to ask
 * the browser what a month is called takes a third of a millisecond, and there are hundreds of cells.
 */
function useCellInWords({ columns }: Strip): (name: string, cell: StripCell) => string {
  const say = useSayArchive()
  const language = useLeadLanguage()
  const when = useMemo(
    () =>
      columns.map((days) => {
        const { noDay, span } = archiveMessages(language)
        if (!days?.from || !days.to) return noDay
        const [first, last] = [dateInWords(days.from, language), dateInWords(days.to, language)]
        return first === last ? first : span(first, last)
      }),
    [columns, language],
  )
  const countsOf = ({ byKind }: StripCell) =>
    KINDS.flatMap((kind, i) =>
      byKind[i] ? `${messages(language).kinds[kind]} ${byKind[i]}` : [],
    ).join(', ')
  return (name, cell) => say((m) => m.cell(name, when[cell.column]!, countsOf(cell)))
}

/** A bar of views is as full as the others. */
export const BAR_FILL = { ...KIND_FILL, view: 'fill-view' } as const
