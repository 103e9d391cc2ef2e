import type { ReactNode } from 'react'
import type { MeetingRef, PointRef } from '../../domain/archive/archive.ts'
import { countByYear } from '../../domain/archive/by-year.ts'
import { KINDS, type Localized } from '../../domain/format/transcript.ts'
import { layoutYearBars, type YearCounts } from '../../layout/archive/year-bars.ts'
import { narrowed } from '../../state/archive/archive-choice.ts'
import { useNameWithCount, Words } from '../parts/Language.tsx'
import { ArchiveLink } from './ArchiveLink.tsx'
import { PartTitle } from './Heading.tsx'
import { SayArchive } from './SayArchive.tsx'
import { BAR_FILL } from './StripPicture.tsx'
import { showPoints } from './showPoints.ts'
import { useArchive } from './useArchive.ts'

const MOST = 12
const SIZE = { width: 132, height: 36, narrowest: 6 }

/** A small picture a theme, all on one scale: points by year and kind. */
export function ThemeMultiples(props: {
  themes: readonly {
    readonly id: string
    readonly label: Localized
    readonly place: number
    readonly points: number
  }[]
  points: readonly PointRef[]
  meetings: readonly MeetingRef[]
}): ReactNode {
  const { themes, points, meetings } = props
  const { choice } = useArchive()
  const nameWithCount = useNameWithCount()
  const dated = points.map((point) => ({ ...point, day: meetings[point.meeting]!.day }))
  const empty = countByYear(dated).map(({ year }) => ({ year, above: KINDS.map(() => 0) }))
  if (empty.length < 2 || themes.length === 0) return null
  const pictures = themes.slice(0, MOST).map((theme) => {
    const own = countByYear(dated.filter((point) => point.themes.includes(theme.place)))
    const counts: readonly YearCounts[] = [
      ...empty,
      ...own.map(({ year, byKind }) => ({ year, above: byKind })),
    ]
    return { ...theme, counts, bars: layoutYearBars(counts, SIZE) }
  })
  const most = Math.max(...pictures.map(({ bars }) => bars.most[0]))
  return (
    <section className="grid gap-2">
      <PartTitle>
        <SayArchive>{(m) => m.byTheme}</SayArchive>
      </PartTitle>
      <ul className="grid grid-cols-2 gap-3 @medium:grid-cols-4 @wide:grid-cols-2">
        {pictures.map(({ id, label, points, counts }) => (
          <li key={id} className="min-w-0">
            <ArchiveLink
              to={narrowed(choice, { themes: [id] })}
              onGone={showPoints}
              aria-label={nameWithCount(label, points)}
              title={nameWithCount(label, points)}
              className="grid gap-1 rounded-sm text-xs hover:bg-wash"
            >
              <span className="line-clamp-1 leading-5">
                <Words of={label} />
              </span>
              <svg
                aria-hidden="true"
                viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
                className="mark w-full border-b border-edge"
              >
                {layoutYearBars(counts, { ...SIZE, most }).bars.map(({ first, x, width, parts }) =>
                  parts.map(({ series, y, height }) => (
                    <rect
                      key={`${first} ${series}`}
                      {...{ x, y, width, height }}
                      className={BAR_FILL[KINDS[series]!]}
                    />
                  )),
                )}
              </svg>
            </ArchiveLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
