import { type ReactNode, useMemo } from 'react'
import type { NamedOnly, ThemeRecord } from '../../domain/archive/archive.ts'
import { peopleApart } from '../../domain/archive/people/theme-namesakes.ts'
import { toPerson, toTheme } from '../../state/archive/archive-choice.ts'
import { Say, useLead, Words } from '../parts/Language.tsx'
import { Answered } from './Answered.tsx'
import { LINK } from './ArchiveLink.tsx'
import { ChangedWords } from './ChangedWords.tsx'
import { DayWords } from './DayWords.tsx'
import { PartTitle } from './Heading.tsx'
import { meetingAddress } from './meetingAddress.ts'
import { NamedLinks } from './NamedLinks.tsx'
import { NotThere } from './NotThere.tsx'
import { PeopleInTime } from './PeopleInTime.tsx'
import { PointEntry } from './PointEntry.tsx'
import { RaisedAdvised } from './RaisedAdvised.tsx'
import { RecordPoints, readAhead } from './RecordPoints.tsx'
import { SayArchive } from './SayArchive.tsx'
import { useAnswer } from './useAnswer.ts'
import { useArchive } from './useArchive.ts'
import { ViewTitle } from './ViewTitle.tsx'

/** The page of a theme: who spoke of it when, what was raised and advised, and what nobody answered. */
export function Theme({ id }: { id: string }): ReactNode {
  const { archive, choice } = useArchive()
  const answer = useAnswer(async () => {
    const theme = await archive.theme(id)
    if (theme) readAhead(archive, theme, choice, [])
    return theme
  }, id)
  return (
    <Answered answer={answer}>
      {(theme) => (theme ? <ThemePage theme={theme} /> : <NotThere>{(m) => m.noTheme}</NotThere>)}
    </Answered>
  )
}

function ThemePage({ theme }: { theme: ThemeRecord }): ReactNode {
  const { archive, choice } = useArchive()
  const { bodies, parties } = archive.summary
  const { meetings, points } = theme
  const people = useMemo(
    () => peopleApart(theme, namesById(bodies), namesById(parties)),
    [theme, bodies, parties],
  )
  const speakers = useMemo(() => byPoints(people, points), [people, points])
  const others = useMemo(() => themesBeside(theme), [theme])
  const toPersonOnIt = (id: string) => ({ ...toPerson(choice, id), themes: [theme.id] })
  return (
    <div className="grid gap-8">
      <ThemeHead theme={theme} />
      <RaisedAdvised theme={theme} />
      <div className="grid gap-8 @wide:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid min-w-0 content-start gap-8">
          <PeopleInTime {...{ theme, speakers }} toPerson={toPersonOnIt} />
          <ChangedWords theme={theme} />
          <RecordPoints record={theme}>
            {({ ref, point }) => (
              <PointEntry
                point={point}
                meeting={meetings[ref.meeting]!}
                person={people[ref.person]}
                answered={ref.answered}
              />
            )}
          </RecordPoints>
        </div>
        <aside className="grid min-w-0 content-start gap-6">
          <section className="grid gap-2">
            <PartTitle>
              <SayArchive>{(m) => m.whoSpoke}</SayArchive>
            </PartTitle>
            <NamedLinks
              entries={speakers.filter(({ voice }) => !voice).slice(0, 12)}
              to={toPersonOnIt}
            />
          </section>
          {others.length > 0 && (
            <section className="grid gap-2">
              <PartTitle>
                <SayArchive>{(m) => m.besides}</SayArchive>
              </PartTitle>
              <NamedLinks entries={others.slice(0, 8)} to={(id) => toTheme(choice, id)} />
            </section>
          )}
        </aside>
      </div>
    </div>
  )
}

/** What a theme is called and means, and how much there is on it. */
function ThemeHead({ theme }: { theme: ThemeRecord }): ReactNode {
  const { label, labels, definition, points, meetings, people } = theme
  const lead = useLead()
  const { choice } = useArchive()
  const voices = people.filter(({ voice }) => voice).length
  // Some differ in the other language only, or tell what the label says in it.
  const called = Object.values(label)
  const others = [...new Set(labels.map(lead))].filter((wording) => !called.includes(wording))
  const dated = meetings.filter(({ day }) => day !== null)
  const [first, last] = [dated[0], dated.at(-1)]
  return (
    <section className="grid gap-1">
      <ViewTitle of={label} />
      <p className="flex flex-wrap gap-x-4 text-muted">
        <span>
          <Say>{(m) => m.pointsCount(points.length)}</Say>
        </span>
        <span>
          <SayArchive>{(m) => m.meetingsCount(meetings.length)}</SayArchive>
        </span>
        <span>
          <SayArchive>{(m) => m.peopleCount(people.length - voices)}</SayArchive>
        </span>
        {voices > 0 && (
          <span>
            <SayArchive>{(m) => m.voices(voices)}</SayArchive>
          </span>
        )}
      </p>
      {definition && (
        <p className="max-w-prose">
          <Words of={definition} />
        </p>
      )}
      {first && last && first !== last && (
        <p className="text-sm text-muted">
          <SayArchive>{(m) => m.firstLast}</SayArchive>{' '}
          {[first, last].map((meeting, i) => (
            <span key={meeting.key}>
              {i > 0 && ' · '}
              <a href={meetingAddress(choice, meeting)} className={LINK}>
                <span>
                  <DayWords day={meeting.day} />, <Words of={meeting.title} />
                </span>
              </a>
            </span>
          ))}
        </p>
      )}
      {others.length > 0 && (
        <p className="text-sm text-muted">
          <SayArchive>{(m) => m.alsoWritten}</SayArchive> {others.join(' · ')}
        </p>
      )}
    </section>
  )
}

const namesById = (named: readonly NamedOnly[]) => new Map(named.map(({ id, name }) => [id, name]))

/** Who spoke of a theme, those with most points first, voices without a name last, each with their place in the record. */
function byPoints(people: ThemeRecord['people'], points: ThemeRecord['points']) {
  const counts = new Int32Array(people.length)
  for (const { person } of points) counts[person]! += 1
  return people
    .map((person, place) => ({ ...person, place, points: counts[place]! }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => Number(a.voice ?? false) - Number(b.voice ?? false) || b.points - a.points)
}

/** The themes that points are on besides this one, those with most points first. */
function themesBeside({ id, themes, points }: ThemeRecord) {
  const counts = new Int32Array(themes.length)
  for (const point of points) for (const theme of point.themes) counts[theme]! += 1
  return themes
    .map((theme, place) => ({ id: theme.id, name: theme.label, points: counts[place]! }))
    .filter((theme) => theme.points > 0 && theme.id !== id)
    .sort((a, b) => b.points - a.points)
}
