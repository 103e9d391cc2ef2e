import type { ReactNode } from 'react'
import type { MeetingRef, PointRef } from '../../domain/archive/archive.ts'
import { countsOf } from '../../domain/archive/counts-of.ts'
import { narrowPoints } from '../../domain/archive/narrow-points.ts'
import type { Point } from '../../domain/format/transcript.ts'
import { filterOf } from '../../state/archive/archive-choice.ts'
import type { FilterTheme } from './ChooseOne.tsx'
import { ExportDetails } from './ExportDetails.tsx'
import { PartTitle } from './Heading.tsx'
import { PointFilters } from './PointFilters.tsx'
import { PointPages, useWordsOf } from './PointPages.tsx'
import { SayArchive } from './SayArchive.tsx'
import { useArchive } from './useArchive.ts'

/**
 * The points of a person or a theme, those that the filters leave, in the order that is chosen.
 * @param theme the place in the record's themes of the one that narrows them; null for none.
 * @param themes those to choose among; none where the theme is no filter.
 * @param children gives the entry of a point, with its words.
 */
export function RecordPoints<P extends PointRef>(props: {
  record: {
    readonly id: string
    readonly points: readonly P[]
    readonly meetings: readonly MeetingRef[]
  }
  theme?: number | null
  themes?: readonly FilterTheme[]
  children: (entry: { readonly ref: P; readonly point: Point }) => ReactNode
}): ReactNode {
  const { record, theme = null, themes = [], children } = props
  const { choice } = useArchive()
  const { sort } = choice
  const filter = filterOf(choice)
  const left = narrowPoints(record, { theme, ...filter })
  const ordered = sort === 'newest' ? left.toReversed() : left
  const read = useWordsOf(ordered, record.meetings)
  return (
    <section id="points" className="grid scroll-mt-4 gap-3">
      <PartTitle>
        <SayArchive>{(m) => m.points}</SayArchive>
      </PartTitle>
      <PointFilters
        themes={themes}
        bodies={countsOf(record.points, ({ meeting }) => record.meetings[meeting]!.body)}
        parties={countsOf(record.points, ({ party }) => party)}
        hasOpen={record.points.some(({ answered }) => answered === false)}
      />
      {ordered.length > 0 && <ExportDetails name={record.id} />}
      {ordered.length === 0 ? (
        <p role="status" className="text-muted">
          <SayArchive>{(m) => m.noPoints}</SayArchive>
        </p>
      ) : (
        <PointPages
          all={ordered.length}
          of={JSON.stringify([record.id, theme, filter, sort])}
          read={read}
        >
          {children}
        </PointPages>
      )}
    </section>
  )
}
