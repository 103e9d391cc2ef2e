import { type ReactNode, useMemo } from 'react'
import type { PersonRecord } from '../../domain/archive/archive.ts'
import { narrowPoints } from '../../domain/archive/narrow-points.ts'
import { narrowed, toTheme } from '../../state/archive/archive-choice.ts'
import { goTo } from '../../state/archive/archive-history.ts'
import { Say, Words } from '../parts/Language.tsx'
import { Answered } from './Answered.tsx'
import { CountTable } from './CountTable.tsx'
import { PartTitle, Title } from './Heading.tsx'
import { idAsName } from './idAsName.ts'
import { NotThere } from './NotThere.tsx'
import { PersonFacts } from './PersonFacts.tsx'
import { PointEntry } from './PointEntry.tsx'
import { PointFilters } from './PointFilters.tsx'
import { PointPages, useWordsOf } from './PointPages.tsx'
import { RepliesWith } from './RepliesWith.tsx'
import { SayArchive, useSayArchive } from './SayArchive.tsx'
import { StripPicture } from './StripPicture.tsx'
import { showPoints } from './showPoints.ts'
import { ThemeMultiples } from './ThemeMultiples.tsx'
import { useAnswer } from './useAnswer.ts'
import { useArchive } from './useArchive.ts'
import { yearsOf } from './yearsOf.ts'

/** The page of a person: what they said, on what, when, and whom they answer. */
export function Person({ id }: { id: string }): ReactNode {
  const { archive } = useArchive()
  const answer = useAnswer(() => archive.person(id), id)
  return (
    <Answered answer={answer}>
      {(person) =>
        person ? (
          <PersonPage person={person} />
        ) : (
          <NotThere>
            <SayArchive>{(m) => m.noPerson}</SayArchive>
          </NotThere>
        )
      }
    </Answered>
  )
}

function PersonPage({ person }: { person: PersonRecord }): ReactNode {
  const { choice } = useArchive()
  const say = useSayArchive()
  const { meetings, points } = person
  const name = person.names[0]?.name ?? idAsName(person.id)
  const themes = useMemo(() => themesByPoints(person), [person])
  const strip = useMemo(() => {
    const rowOf = new Map(themes.map(({ place }, row) => [place, row]))
    return points.map(({ meeting, themes, kind }) => ({
      ...{ day: meetings[meeting]!.day, kind },
      rows: themes.flatMap((theme) => rowOf.get(theme) ?? []),
    }))
  }, [themes, points, meetings])
  const theme = person.themes.findIndex(({ id }) => id === choice.themes[0])
  const { kinds, days, open, sort } = choice
  const left = narrowPoints(person, { theme: theme < 0 ? null : theme, kinds, days, open })
  const ordered = sort === 'newest' ? left.toReversed() : left
  const read = useWordsOf(ordered, meetings)
  return (
    <div className="grid gap-8">
      <section className="grid gap-1">
        <Title>
          <Words of={name} />
        </Title>
        <p className="flex flex-wrap gap-x-4 text-muted">
          <span>
            <Say>{(m) => m.pointsCount(points.length)}</Say>
          </span>
          <span>
            <SayArchive>{(m) => m.meetingsCount(meetings.length)}</SayArchive>
          </span>
          <span>
            <SayArchive>{(m) => m.themesCount(person.themes.length)}</SayArchive>
          </span>
        </p>
      </section>
      <div className="grid gap-8 @wide:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid min-w-0 content-start gap-8">
          {themes.length > 0 && (
            <section className="grid gap-2">
              <PartTitle>
                <SayArchive>{(m) => m.themesInTime}</SayArchive>
              </PartTitle>
              <StripPicture
                label={say((m) => m.themesInTime)}
                rows={themes.map(({ id, label, points }) => ({
                  ...{ name: label, points },
                  to: toTheme(choice, id),
                }))}
                points={strip}
                onCell={(row, days) => {
                  goTo(narrowed(choice, { themes: [themes[row]!.id], days }))
                  showPoints()
                }}
              />
              <CountTable
                head={<SayArchive>{(m) => m.theme}</SayArchive>}
                rows={themes.map(({ label, place }) => ({
                  name: label,
                  years: yearsOf(
                    meetings,
                    points.filter((point) => point.themes.includes(place)),
                  ),
                }))}
              />
            </section>
          )}
          <section id="points" className="grid scroll-mt-4 gap-3">
            <PartTitle>
              <SayArchive>{(m) => m.points}</SayArchive>
            </PartTitle>
            <PointFilters
              themes={themes}
              hasOpen={points.some(({ answered }) => answered === false)}
            />
            {ordered.length === 0 ? (
              <p role="status" className="text-muted">
                <SayArchive>{(m) => m.noPoints}</SayArchive>
              </p>
            ) : (
              <PointPages
                all={ordered.length}
                of={JSON.stringify([person.id, theme, kinds, days, open, sort])}
                read={read}
              >
                {({ ref, point }) => (
                  <PointEntry
                    point={point}
                    meeting={meetings[ref.meeting]!}
                    themes={ref.themes.map((theme) => person.themes[theme]!)}
                    answered={ref.answered}
                  />
                )}
              </PointPages>
            )}
          </section>
        </div>
        <aside className="grid min-w-0 content-start gap-6">
          <PersonFacts person={person} />
          <RepliesWith
            title={<SayArchive>{(m) => m.answersTitle}</SayArchive>}
            replies={person.answers}
            people={person.people}
          />
          <RepliesWith
            title={<SayArchive>{(m) => m.answeredByTitle}</SayArchive>}
            replies={person.answeredBy}
            people={person.people}
          />
          <ThemeMultiples themes={themes} points={points} meetings={meetings} />
        </aside>
      </div>
    </div>
  )
}

/** The themes of a person, those with most points first, each with its place in the record. */
function themesByPoints({ themes, points }: PersonRecord) {
  const counts = new Int32Array(themes.length)
  for (const point of points) for (const theme of point.themes) counts[theme]! += 1
  return themes
    .map((theme, place) => ({ ...theme, place, points: counts[place]! }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
}
