import type { ReactNode } from 'react'
import { layoutYearBars, type YearBar, type YearCounts } from '../../layout/archive/year-bars.ts'
import type { ArchiveChoice } from '../../state/archive/archive-choice.ts'
import { ArchiveLink } from './ArchiveLink.tsx'
import { useSayArchive } from './SayArchive.tsx'
import { useWidth } from './useWidth.ts'

/** Of the bars, in px, where text is as large as usual. */
const HEIGHT = 96

/** The days of a bar. */
export const daysOf = ({ first, last }: Pick<YearBar, 'first' | 'last'>) => ({
  from: `${first}-01-01`,
  to: `${last}-12-31`,
})

/** Bars by year, each a link; what they stand for is their name. */
export function YearChart(props: {
  years: readonly YearCounts[]
  label: string
  /** Classes that fill the parts of a bar, by series: above the line, below it. */
  above: readonly string[]
  below?: readonly string[]
  /** What a bar says. */
  nameOf: (bar: YearBar, years: string) => string
  /** Where a bar leads, and what is done then. */
  toYears: (bar: YearBar) => ArchiveChoice
  onYears?: () => unknown
}): ReactNode {
  const { years, label, above, below = [], nameOf, toYears, onYears } = props
  const { box, width, text } = useWidth<HTMLDivElement>()
  const height = HEIGHT * text
  const say = useSayArchive()
  const { bars, line } = layoutYearBars(years, { width, height, narrowest: 24, text })
  const short = ({ first, last }: YearBar) => (first === last ? first : `${first}–${last}`)
  return (
    <div ref={box} className="relative h-[7.5rem] min-w-0">
      <svg aria-hidden="true" {...{ width, height }} className="absolute overflow-visible">
        {bars.map(({ first, x, width, parts }) =>
          parts.map(({ series, y, height }) => (
            <rect
              key={`${first} ${series} ${y < line}`}
              {...{ x, y, width, height }}
              className={`mark ${(y < line ? above : below)[series]}`}
            />
          )),
        )}
        <line x2={bars.length * (bars[0]?.step ?? 0)} y1={line} y2={line} className="stroke-edge" />
      </svg>
      <ul aria-label={label}>
        {bars.map((bar) => (
          <li
            key={bar.first}
            className="absolute inset-y-0"
            style={{ left: bar.left, width: bar.step }}
          >
            <ArchiveLink
              to={toYears(bar)}
              onGone={onYears}
              className="absolute inset-0 rounded-sm hover:bg-ink/8"
              aria-label={nameOf(
                bar,
                say((m) => m.years(bar.first, bar.last)),
              )}
              title={nameOf(bar, short(bar))}
            />
            {bar.name !== null && (
              <span
                aria-hidden="true"
                className="pointer-events-none absolute bottom-0 -translate-x-1/2 text-xs whitespace-nowrap text-muted tabular-nums"
                style={{ left: bar.name }}
              >
                {short(bar)}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
