import type { ReactNode } from 'react'
import type { Archive, MeetingRef, PointRef, ThemeRef } from '../../domain/archive/archive.ts'
import { countsOf } from '../../domain/archive/counts-of.ts'
import { type Narrowing, narrowPoints } from '../../domain/archive/narrow-points.ts'
import type { Point } from '../../domain/format/transcript.ts'
import { type ArchiveChoice, filterOf } from '../../state/archive/archive-choice.ts'
import type { FilterTheme } from './ChooseOne.tsx'
import { ExportDetails } from './ExportDetails.tsx'
import { PartTitle } from './Heading.tsx'
import { PointFilters } from './PointFilters.tsx'
import { PointPages, readWords } from './PointPages.tsx'
import { SayArchive } from './SayArchive.tsx'
import { useArchive } from './useArchive.ts'

/**
 * The points of a person or a theme, those that the filters leave, in the order that is chosen.
 * @param narrowedTo ids of the themes that narrow them.
 * @param themes those to choose among, each with its place in the record; none are given where the theme is no filter.
 * @param children gives the entry of a point, with its words.
 */
export function RecordPoints<P extends PointRef>(props: {
  record: RecordOf<P> & { readonly id: string }
  narrowedTo?: readonly string[]
  themes?: readonly (ThemeRef & { readonly place: number })[]
  children: (entry: { readonly ref: P; readonly point: Point }) => ReactNode
}): ReactNode {
  const { record, narrowedTo = [], themes, children } = props
  const { archive, choice } = useArchive()
  const { sort } = choice
  const filter = filterOf(choice)
  const chosen = { ...filter, themes: narrowedTo }
  // What a choice leaves is counted under all other filters.
  const besides = (change: Partial<Narrowing>) => narrowPoints(record, { ...chosen, ...change })
  const bodyOf = ({ meeting }: PointRef) => record.meetings[meeting]!.body
  const partyOf = ({ party }: PointRef) => party
  const ordered = listedPoints(record, choice, narrowedTo)
  return (
    <section id="points" className="grid scroll-mt-4 grid-cols-1 gap-3">
      <PartTitle>
        <SayArchive>{(m) => m.points}</SayArchive>
      </PartTitle>
      <PointFilters
        {...(themes && { themes: withCounts(themes, besides({ themes: [] })) })}
        bodies={countsLeft(record.points, besides({ bodies: [] }), bodyOf)}
        parties={countsLeft(record.points, besides({ parties: [] }), partyOf)}
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
          of={JSON.stringify([record.id, chosen, sort])}
          read={(from) => readWords(archive, ordered, record.meetings, from)}
        >
          {children}
        </PointPages>
      )}
    </section>
  )
}

interface RecordOf<P> {
  readonly points: readonly P[]
  readonly meetings: readonly MeetingRef[]
  readonly themes: readonly ThemeRef[]
}

/** The points that the filters leave, in the order that is chosen. */
function listedPoints<P extends PointRef>(
  record: RecordOf<P>,
  choice: ArchiveChoice,
  themes: readonly string[],
): readonly P[] {
  const left = narrowPoints(record, { ...filterOf(choice), themes })
  return choice.sort === 'newest' ? left.toReversed() : left
}

/** Begins to read the words that the page shows first, while the rest of it is drawn. */
export function readAhead<P extends PointRef>(
  archive: Archive,
  record: RecordOf<P>,
  choice: ArchiveChoice,
  narrowedTo: readonly string[],
): void {
  const listed = listedPoints(record, choice, narrowedTo)
  // Whoever shows them asks for them again, and is told what went wrong.
  readWords(archive, listed, record.meetings, 0).catch(() => {})
}

/** Of all that points have, how many of those that are left have it. */
function countsLeft(
  points: readonly PointRef[],
  left: readonly PointRef[],
  read: (point: PointRef) => string | null,
): ReadonlyMap<string, number> {
  const counts = countsOf(left, read)
  return new Map(Array.from(countsOf(points, read).keys(), (id) => [id, counts.get(id) ?? 0]))
}

/** Themes with how many of the points that are left are on each. */
function withCounts(
  themes: readonly (ThemeRef & { readonly place: number })[],
  left: readonly PointRef[],
): FilterTheme[] {
  const counts = new Map<number, number>()
  for (const { themes } of left)
    for (const theme of themes) counts.set(theme, (counts.get(theme) ?? 0) + 1)
  return themes.map(({ place, ...theme }) => ({ ...theme, points: counts.get(place) ?? 0 }))
}
