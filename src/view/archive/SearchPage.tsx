import { type ComponentProps, type ReactNode, useMemo } from 'react'
import type { Found } from '../../domain/archive/archive.ts'
import { type Query, readQuery } from '../../domain/archive/words/query.ts'
import { findQueryMarks } from '../../domain/archive/words/query-marks.ts'
import {
  type ArchiveChoice,
  isNarrowed,
  narrowed,
  questionOf,
} from '../../state/archive/archive-choice.ts'
import { Say, useLead } from '../parts/Language.tsx'
import { marksOf } from '../search/marksOf.tsx'
import { ExportDetails } from './ExportDetails.tsx'
import { FaultNote } from './FaultNote.tsx'
import { PointEntry } from './PointEntry.tsx'
import { PointFilters } from './PointFilters.tsx'
import { PAGE, PointPages } from './PointPages.tsx'
import { SayArchive, useSayArchive } from './SayArchive.tsx'
import { AddSubject, Subjects } from './Subjects.tsx'
import { useAnswer } from './useAnswer.ts'
import { useArchive } from './useArchive.ts'
import { ViewTitle } from './ViewTitle.tsx'
import { daysOf, YearChart } from './YearChart.tsx'

/** What a search finds over all meetings: how much, by year, and the points with their words. */
export function SearchPage({ words }: { words: string }): ReactNode {
  const { archive, choice } = useArchive()
  const question = questionOf(choice)
  const key = JSON.stringify(question)
  const read = <T,>(answer: Promise<T>) => answer.then((here) => ({ here, of: key }))
  // The first points are there before all are counted, and a few of them before the others.
  const soonest = useAnswer(() => read(archive.soonest(question, PAGE)), key)
  const first = useAnswer(() => read(archive.first(question, PAGE)), key)
  const counted = useAnswer(() => read(archive.search(question)), key)
  const isCounted = counted.here?.of === key
  const hits = [first, soonest].find(({ here }) => here?.of === key)?.here?.here ?? []
  const isEarly = hits.length > 0 && choice.shown <= PAGE
  // Those of the search before stay until there are others.
  const isBefore = !isCounted && !isEarly && counted.here !== undefined
  const found = isCounted || isBefore ? counted.here!.here : null
  const total = found?.total ?? (isEarly ? hits.length : 0)
  const marks = useMemo(() => marksOfQuery(readQuery(words)), [words])
  return (
    <div className="grid grid-cols-1 gap-4">
      <div className="grid gap-1">
        <ViewTitle of={titleOf(choice)} />
        <p className="text-sm text-muted">
          <SayArchive>{(m) => m.searchHelp}</SayArchive>
        </p>
      </div>
      <Subjects />
      <PointFilters hasOpen more={<AddSubject />} />
      {counted.fault ? (
        <FaultNote fault={counted.fault} retry={counted.retry} />
      ) : (
        <FoundHead found={isCounted ? counted.here!.here : null} words={words} />
      )}
      {/* One list, which stays when all are counted, and with it the keyboard and the place of the reader. */}
      {total > 0 && (
        <div aria-busy={isBefore} className={isBefore ? 'opacity-60' : ''}>
          <PointPages
            all={total}
            isWhole={found !== null}
            of={isBefore ? counted.here!.of : key}
            // Where the rest of them failed, that is said where all are counted.
            first={isEarly && !(isCounted && first.fault) ? hits : undefined}
            read={(from) =>
              from === 0 || !found ? archive.first(question, PAGE) : found.hits(from, PAGE)
            }
          >
            {({ point, meeting, person, themes, answered }) => (
              <PointEntry {...{ point, meeting, person, themes, answered, marks }} />
            )}
          </PointPages>
        </div>
      )}
    </div>
  )
}

/** What is searched for; without words what the filters say, lest some points are called all. */
function titleOf(choice: ArchiveChoice): ComponentProps<typeof SayArchive>['children'] {
  const words = choice.query?.trim() ?? ''
  if (words === '' && choice.open) return (m) => m.thread.openTitle
  return words === '' && isNarrowed(choice) ? (m) => m.points : (m) => m.searchTitle(words)
}

const marksOfQuery = (query: Query) =>
  marksOf(
    [...query.marks.keys()].map((mark) => [mark]),
    (text) => findQueryMarks(text, query),
  ).paneMarks

/** How much is found, by year; while that is being counted, the room that it takes. */
function FoundHead({ found, words }: { found: Found | null; words: string }): ReactNode {
  const { archive, choice } = useArchive()
  const lead = useLead()
  const say = useSayArchive()
  const years = found?.years ?? archive.summary.years
  return (
    <>
      <p role="status" className={found ? 'font-semibold' : 'text-muted'}>
        {found ? (
          <Say>{(m) => m.pointsCount(found.total)}</Say>
        ) : (
          <SayArchive>{(m) => m.counting}</SayArchive>
        )}
      </p>
      {found?.total === 0 ? (
        <p className="text-muted">
          <SayArchive>{(m) => m.nothing}</SayArchive>{' '}
          <SayArchive>{(m) => m.nothingHelp}</SayArchive>
        </p>
      ) : (
        <div className={`grid gap-4 ${found ? '' : 'invisible'}`}>
          {years.length > 1 && (
            <YearChart
              years={years.map(({ year, points }) => ({ year, above: [points] }))}
              label={say((m) => m.byYear)}
              above={['fill-edge']}
              nameOf={({ above }, years) => say((m) => m.bar(years, above[0]!))}
              toYears={(bar) => narrowed(choice, { days: daysOf(bar) })}
            />
          )}
          <ExportDetails name={words.trim() || lead(archive.summary.title)} />
        </div>
      )}
    </>
  )
}
