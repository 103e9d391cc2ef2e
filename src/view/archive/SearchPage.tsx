import { type ReactNode, useMemo } from 'react'
import type { Found, Hit } from '../../domain/archive/archive.ts'
import { readQuery } from '../../domain/archive/words/query.ts'
import type { Localized } from '../../domain/format/transcript.ts'
import { narrowed, questionOf } from '../../state/archive/archive-choice.ts'
import { goTo } from '../../state/archive/archive-history.ts'
import { Button } from '../parts/Button.tsx'
import { Say, useLead } from '../parts/Language.tsx'
import { MarksContext } from '../parts/Marks.tsx'
import { marksOf } from '../search/marksOf.tsx'
import { Answered } from './Answered.tsx'
import { ExportDetails } from './ExportDetails.tsx'
import { Title } from './Heading.tsx'
import { idAsName } from './idAsName.ts'
import { PointEntry } from './PointEntry.tsx'
import { PointFilters } from './PointFilters.tsx'
import { PAGE, PointPages } from './PointPages.tsx'
import { SayArchive, useSayArchive } from './SayArchive.tsx'
import { useAnswer } from './useAnswer.ts'
import { useArchive } from './useArchive.ts'
import { useSubjects } from './useSubjects.ts'
import { daysOf, YearChart } from './YearChart.tsx'

/** What a search finds over all meetings: how much, by year, and the points with their words. */
export function SearchPage({ words }: { words: string }): ReactNode {
  const { archive, choice } = useArchive()
  const question = questionOf(choice)
  const key = JSON.stringify(question)
  // The first points are there before all are counted: the last segments mostly have enough of them.
  const first = useAnswer(() => archive.first(question, PAGE), key)
  const answer = useAnswer(() => archive.search(question), key)
  const isEarly = answer.isWaiting && !first.isWaiting && (first.here?.length ?? 0) > 0
  return (
    <div className="grid gap-4">
      <div className="grid gap-1">
        <Title>
          <SayArchive>{(m) => m.searchTitle(words.trim())}</SayArchive>
        </Title>
        <p className="text-sm text-muted">
          <SayArchive>{(m) => m.searchHelp}</SayArchive>
        </p>
      </div>
      <Subjects />
      <PointFilters hasOpen />
      {isEarly ? (
        <FirstPoints hits={first.here!} words={words} />
      ) : (
        <Answered answer={answer} keeps>
          {(found) => (
            <FoundPoints
              found={found}
              of={key}
              words={words}
              first={() => archive.first(question, PAGE)}
            />
          )}
        </Answered>
      )}
    </div>
  )
}

/** The points that are shown first, while all are being counted. */
function FirstPoints({ hits, words }: { hits: readonly Hit[]; words: string }): ReactNode {
  const { paneMarks } = useMemo(
    () => marksOf(readQuery(words).marks.map((mark) => [mark])),
    [words],
  )
  return (
    <div className="grid gap-4">
      <p role="status" className="text-muted">
        <SayArchive>{(m) => m.counting}</SayArchive>
      </p>
      <MarksContext value={paneMarks}>
        <ol className="grid gap-4">
          {hits.map((hit) => (
            <li key={`${hit.meeting.key} ${hit.number}`}>
              <FoundPoint {...hit} />
            </li>
          ))}
        </ol>
      </MarksContext>
    </div>
  )
}

const FoundPoint = ({ point, meeting, person, themes, answered }: Hit) => (
  <PointEntry {...{ point, meeting, person, themes, answered }} />
)

/** @param first reads the page of points that is shown first. */
function FoundPoints(props: {
  found: Found
  of: string
  words: string
  first: () => Promise<readonly Hit[]>
}): ReactNode {
  const { found, of, words, first } = props
  const { archive, choice } = useArchive()
  const lead = useLead()
  const say = useSayArchive()
  const { total, years } = found
  const { paneMarks } = useMemo(() => marksOf(found.marks.map((mark) => [mark])), [found])
  return (
    <div className="grid gap-4">
      <p role="status" className="font-semibold">
        <Say>{(m) => m.pointsCount(total)}</Say>
      </p>
      {total === 0 ? (
        <p className="text-muted">
          <SayArchive>{(m) => m.nothing}</SayArchive>{' '}
          <SayArchive>{(m) => m.nothingHelp}</SayArchive>
        </p>
      ) : (
        <>
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
          <MarksContext value={paneMarks}>
            <PointPages
              all={total}
              of={of}
              read={(from) => (from === 0 ? first() : found.hits(from, PAGE))}
            >
              {FoundPoint}
            </PointPages>
          </MarksContext>
        </>
      )}
    </div>
  )
}

/** Whose points are searched and on what, each to be let go of. */
function Subjects(): ReactNode {
  const { choice } = useArchive()
  const { people, themes } = choice
  const answer = useSubjects()
  if (people.length + themes.length === 0) return null
  const without = (list: readonly string[], id: string) => list.filter((one) => one !== id)
  return (
    <Answered answer={answer} keeps>
      {(named) => (
        <p className="flex flex-wrap gap-2">
          {named.people.map(({ id, name }) => (
            <Subject
              key={id}
              name={name ?? idAsName(id)}
              onDrop={() => goTo(narrowed(choice, { people: without(people, id) }))}
            />
          ))}
          {named.themes.map(({ id, name }) => (
            <Subject
              key={id}
              name={name ?? idAsName(id)}
              onDrop={() => goTo(narrowed(choice, { themes: without(themes, id) }))}
            />
          ))}
        </p>
      )}
    </Answered>
  )
}

function Subject({ name, onDrop }: { name: Localized; onDrop: () => void }): ReactNode {
  const say = useSayArchive()
  const lead = useLead()
  return (
    <Button aria-label={say((m) => m.take(lead(name)))} onClick={onDrop}>
      {lead(name)} <span aria-hidden="true">×</span>
    </Button>
  )
}
