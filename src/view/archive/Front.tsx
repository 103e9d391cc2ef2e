import type { ReactNode } from 'react'
import {
  MINE,
  toMeetings,
  toPerson,
  toSearch,
  toTheme,
} from '../../state/archive/archive-choice.ts'
import { useLead, Words } from '../parts/Language.tsx'
import { ArchiveLink, LINK } from './ArchiveLink.tsx'
import { DayWords } from './DayWords.tsx'
import { ExportDetails } from './ExportDetails.tsx'
import { PartTitle, Title } from './Heading.tsx'
import { KindCounts } from './KindCounts.tsx'
import { MeetingEntry } from './MeetingEntry.tsx'
import { NamedLinks } from './NamedLinks.tsx'
import { OpenProblems } from './OpenProblems.tsx'
import { SayArchive, useSayArchive } from './SayArchive.tsx'
import { useArchive } from './useArchive.ts'
import { daysOf, YearChart } from './YearChart.tsx'

/** So many bodies are named here, those with most meetings: all are to choose among where all meetings are listed. */
const MOST_BODIES = 12

/** So many of the latest meetings, and of those with most points, are named at first. */
const FEW = 8
const NAMED = 12

/**
 * The first look at an archive: how much there is and of when, what was last, who and what has most.
 * @param note what is said of the archive besides.
 */
export function Front({ note }: { note?: ReactNode }): ReactNode {
  const { archive, choice } = useArchive()
  const { summary } = archive
  const say = useSayArchive()
  const lead = useLead()
  const points = summary.points.reduce((sum, n) => sum + n, 0)
  return (
    <div className="grid gap-8">
      <section className="grid gap-2">
        <Title>
          <Words of={summary.title} />
        </Title>
        <Extent />
        <p className="flex flex-wrap items-baseline gap-x-4">
          <KindCounts of={summary.points} />
          {points > 0 && (
            <ArchiveLink to={toSearch(choice, '')}>
              <SayArchive>{(m) => m.allPoints(points)}</SayArchive>
            </ArchiveLink>
          )}
        </p>
        {summary.bodies.length > 1 && (
          <p className="text-sm text-muted">
            {summary.bodies.slice(0, MOST_BODIES).map(({ id, name, meetings }, i) => (
              <span key={id}>
                {i > 0 && ' · '}
                <ArchiveLink to={toMeetings(choice, { bodies: [id] })}>
                  <Words of={name} />
                </ArchiveLink>{' '}
                <SayArchive>{(m) => m.meetingsCount(meetings)}</SayArchive>
              </span>
            ))}
          </p>
        )}
        {note}
        {points > 0 && <ExportDetails name={lead(summary.title)} />}
      </section>
      {summary.years.some(({ points }) => points > 0) && (
        <section className="grid gap-2">
          <PartTitle>
            <SayArchive>{(m) => m.byYear}</SayArchive>
          </PartTitle>
          <YearChart
            years={summary.years.map(({ year, points }) => ({ year, above: [points] }))}
            label={say((m) => m.byYear)}
            above={['fill-edge']}
            nameOf={({ above }, years) => say((m) => m.bar(years, above[0]!))}
            toYears={(bar) => toMeetings(choice, { days: daysOf(bar) })}
          />
        </section>
      )}
      <div className="grid gap-8 @wide:grid-cols-[minmax(0,1fr)_16rem_16rem]">
        <section className="grid content-start gap-4">
          <PartTitle>
            <SayArchive>{(m) => (summary.last === null ? m.meetings : m.latest)}</SayArchive>
          </PartTitle>
          <ul className="grid gap-4">
            {summary.latest.slice(0, FEW).map((meeting) => (
              <li key={meeting.key}>
                <MeetingEntry meeting={meeting} heading="h3" />
              </li>
            ))}
          </ul>
          <p>
            <ArchiveLink to={toMeetings(choice)}>
              <SayArchive>{(m) => m.allMeetings}</SayArchive>
            </ArchiveLink>
          </p>
        </section>
        {summary.topPeople.length > 0 && (
          <section className="grid content-start gap-2">
            <PartTitle>
              <SayArchive>{(m) => m.mostHeard}</SayArchive>
            </PartTitle>
            <NamedLinks
              entries={summary.topPeople.slice(0, NAMED)}
              to={(id) => toPerson(choice, id)}
            />
            <AllOf folder="people" count={summary.people} />
          </section>
        )}
        {summary.topThemes.length > 0 && (
          <section className="grid content-start gap-2">
            <PartTitle>
              <SayArchive>{(m) => m.themesTitle}</SayArchive>
            </PartTitle>
            <NamedLinks
              entries={summary.topThemes.slice(0, NAMED)}
              to={(id) => toTheme(choice, id)}
            />
            <AllOf folder="themes" count={summary.themes} />
          </section>
        )}
      </div>
      <OpenProblems />
    </div>
  )
}

/** The way to all people or themes: to the pages of the folder that list them, which the reader's own meetings have not. */
function AllOf({ folder, count }: { folder: 'people' | 'themes'; count: number }): ReactNode {
  const { archive } = useArchive().choice
  if (archive === MINE || count <= NAMED) return null
  return (
    <p>
      <a href={`${archive}/${folder}/`} className={LINK}>
        <SayArchive>
          {(m) => (folder === 'people' ? m.allPeople(count) : m.allThemes(count))}
        </SayArchive>
      </a>
    </p>
  )
}

/** How many meetings, people and themes there are, and of when. */
function Extent(): ReactNode {
  const { summary } = useArchive().archive
  return (
    <p className="flex flex-wrap gap-x-4 text-muted">
      <span>
        <SayArchive>{(m) => m.meetingsCount(summary.meetings)}</SayArchive>
      </span>
      <span>
        <SayArchive>{(m) => m.peopleCount(summary.people)}</SayArchive>
      </span>
      {summary.voices > 0 && (
        <span>
          <SayArchive>{(m) => m.voices(summary.voices)}</SayArchive>
        </span>
      )}
      <span>
        <SayArchive>{(m) => m.themesCount(summary.themes)}</SayArchive>
      </span>
      {summary.first !== null && summary.last !== null && (
        <span>
          <DayWords day={summary.first} />
          {summary.last !== summary.first && (
            <>
              {' – '}
              <DayWords day={summary.last} />
            </>
          )}
        </span>
      )}
    </p>
  )
}
