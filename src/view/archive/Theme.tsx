import { type ReactNode, useMemo } from 'react'
import type { ThemeRecord } from '../../domain/archive/archive.ts'
import { countByYear } from '../../domain/archive/by-year.ts'
import { narrowPoints } from '../../domain/archive/narrow-points.ts'
import { tellApart } from '../../domain/format/look-alikes.ts'
import { KINDS } from '../../domain/format/transcript.ts'
import { narrowed, toPerson, toTheme } from '../../state/archive/archive-choice.ts'
import { goTo } from '../../state/archive/archive-history.ts'
import { Say, useLead, useSay, Words } from '../parts/Language.tsx'
import { Answered } from './Answered.tsx'
import { CountTable } from './CountTable.tsx'
import { PartTitle, Title } from './Heading.tsx'
import { NamedLinks } from './NamedLinks.tsx'
import { NotThere } from './NotThere.tsx'
import { PointEntry } from './PointEntry.tsx'
import { PointFilters } from './PointFilters.tsx'
import { PointPages, useWordsOf } from './PointPages.tsx'
import { SayArchive, useSayArchive } from './SayArchive.tsx'
import { StripPicture } from './StripPicture.tsx'
import { useAnswer } from './useAnswer.ts'
import { useArchive } from './useArchive.ts'
import { daysOf, YearChart } from './YearChart.tsx'
import { yearsOf } from './yearsOf.ts'

/** The page of a theme: who spoke of it when, what was raised and advised, and what nobody answered. */
export function Theme({ id }: { id: string }): ReactNode {
  const { archive } = useArchive()
  const answer = useAnswer(() => archive.theme(id), id)
  return (
    <Answered answer={answer}>
      {(theme) =>
        theme ? (
          <ThemePage theme={theme} />
        ) : (
          <NotThere>
            <SayArchive>{(m) => m.noTheme}</SayArchive>
          </NotThere>
        )
      }
    </Answered>
  )
}

const [PROBLEM, RECOMMENDATION] = [KINDS.indexOf('problem'), KINDS.indexOf('recommendation')]

function ThemePage({ theme }: { theme: ThemeRecord }): ReactNode {
  const { choice } = useArchive()
  const say = useSayArchive()
  const sayPage = useSay()
  const lead = useLead()
  const { meetings, points } = theme
  const people = useMemo(() => tellApart([...theme.people]), [theme])
  const speakers = useMemo(() => byPoints(people, points), [people, points])
  const others = useMemo(() => themesBeside(theme), [theme])
  const strip = useMemo(() => {
    const rowOf = new Map(speakers.map(({ place }, row) => [place, row]))
    return points.map(({ meeting, person, kind }) => ({
      ...{ day: meetings[meeting]!.day, kind },
      rows: [rowOf.get(person)!],
    }))
  }, [speakers, points, meetings])
  const years = countByYear(
    points.map(({ meeting, kind }) => ({ day: meetings[meeting]!.day, kind })),
  )
  const { kinds, days, open, sort } = choice
  const left = narrowPoints(theme, { theme: null, kinds, days, open })
  const ordered = sort === 'newest' ? left.toReversed() : left
  const read = useWordsOf(ordered, meetings)
  const toPersonOnIt = (id: string) => ({ ...toPerson(choice, id), themes: [theme.id] })
  return (
    <div className="grid gap-8">
      <section className="grid gap-1">
        <Title>
          <Words of={theme.label} />
        </Title>
        <p className="flex flex-wrap gap-x-4 text-muted">
          <span>
            <Say>{(m) => m.pointsCount(points.length)}</Say>
          </span>
          <span>
            <SayArchive>{(m) => m.meetingsCount(meetings.length)}</SayArchive>
          </span>
          <span>
            <SayArchive>{(m) => m.peopleCount(people.length)}</SayArchive>
          </span>
        </p>
        {theme.definition && (
          <p className="max-w-prose">
            <Words of={theme.definition} />
          </p>
        )}
        {theme.labels.length > 1 && (
          <p className="text-sm text-muted">
            <SayArchive>{(m) => m.alsoWritten}</SayArchive>{' '}
            {theme.labels.slice(1).map(lead).join(' · ')}
          </p>
        )}
      </section>
      {years.length > 0 && (
        <section className="grid gap-2">
          <PartTitle>
            <SayArchive>{(m) => m.raisedAdvised}</SayArchive>
          </PartTitle>
          <p className="text-sm text-muted">
            <span className="text-problem">
              <SayArchive>{(m) => m.raised}</SayArchive>
            </span>
            {' · '}
            <span className="text-recommendation">
              <SayArchive>{(m) => m.advised}</SayArchive>
            </span>
          </p>
          <YearChart
            years={years.map(({ year, byKind }) => ({
              ...{ year, above: [byKind[PROBLEM]!], below: [byKind[RECOMMENDATION]!] },
            }))}
            label={say((m) => m.raisedAdvised)}
            above={['fill-problem']}
            below={['fill-recommendation']}
            nameOf={({ above, below }, years) =>
              `${years}: ${sayPage((m) => m.kinds.problem)} ${above[0]}, ${sayPage((m) => m.kinds.recommendation)} ${below[0]}`
            }
            toYears={(bar) => narrowed(choice, { days: daysOf(bar) })}
          />
        </section>
      )}
      <div className="grid gap-8 @wide:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid min-w-0 content-start gap-8">
          <section className="grid gap-2">
            <PartTitle>
              <SayArchive>{(m) => m.peopleInTime}</SayArchive>
            </PartTitle>
            <StripPicture
              label={say((m) => m.peopleInTime)}
              rows={speakers.map(({ id, name, points }) => ({
                name,
                points,
                to: toPersonOnIt(id),
              }))}
              points={strip}
              onCell={(row, days) => goTo({ ...toPersonOnIt(speakers[row]!.id), days })}
            />
            <CountTable
              head={<SayArchive>{(m) => m.person}</SayArchive>}
              rows={speakers.map(({ name, place }) => ({
                name,
                years: yearsOf(
                  meetings,
                  points.filter(({ person }) => person === place),
                ),
              }))}
            />
          </section>
          <section id="points" className="grid scroll-mt-4 gap-3">
            <PartTitle>
              <SayArchive>{(m) => m.points}</SayArchive>
            </PartTitle>
            <PointFilters hasOpen={points.some(({ answered }) => answered === false)} />
            {ordered.length === 0 ? (
              <p role="status" className="text-muted">
                <SayArchive>{(m) => m.noPoints}</SayArchive>
              </p>
            ) : (
              <PointPages
                all={ordered.length}
                of={JSON.stringify([theme.id, kinds, days, open, sort])}
                read={read}
              >
                {({ ref, point }) => (
                  <PointEntry
                    point={point}
                    meeting={meetings[ref.meeting]!}
                    person={people[ref.person]}
                    answered={ref.answered}
                  />
                )}
              </PointPages>
            )}
          </section>
        </div>
        <aside className="grid min-w-0 content-start gap-6">
          <section className="grid gap-2">
            <PartTitle>
              <SayArchive>{(m) => m.whoSpoke}</SayArchive>
            </PartTitle>
            <NamedLinks entries={speakers.slice(0, 12)} to={toPersonOnIt} />
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

/** Who spoke of a theme, those with most points first, each with their place in the record. */
function byPoints(people: ThemeRecord['people'], points: ThemeRecord['points']) {
  const counts = new Int32Array(people.length)
  for (const { person } of points) counts[person]! += 1
  return people
    .map((person, place) => ({ ...person, place, points: counts[place]! }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
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
