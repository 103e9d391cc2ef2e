import { type ReactNode, useMemo } from 'react'
import type { PersonRecord } from '../../domain/archive/archive.ts'
import { Say } from '../parts/Language.tsx'
import { Answered } from './Answered.tsx'
import { idAsName } from './idAsName.ts'
import { NotThere } from './NotThere.tsx'
import { PersonFacts } from './PersonFacts.tsx'
import { PointEntry } from './PointEntry.tsx'
import { RecordPoints, readAhead } from './RecordPoints.tsx'
import { RepliesWith } from './RepliesWith.tsx'
import { SaidAgain } from './SaidAgain.tsx'
import { SayArchive } from './SayArchive.tsx'
import { ThemeMultiples } from './ThemeMultiples.tsx'
import { ThemesInTime } from './ThemesInTime.tsx'
import { useAnswer } from './useAnswer.ts'
import { useArchive } from './useArchive.ts'
import { ViewTitle } from './ViewTitle.tsx'

/** The page of a person: what they said, on what, when, and whom they answer. */
export function Person({ id }: { id: string }): ReactNode {
  const { archive, choice } = useArchive()
  const answer = useAnswer(async () => {
    const person = await archive.person(id)
    if (person) readAhead(archive, person, choice, choice.themes)
    return person
  }, id)
  return (
    <Answered answer={answer}>
      {(person) =>
        person ? <PersonPage person={person} /> : <NotThere>{(m) => m.noPerson}</NotThere>
      }
    </Answered>
  )
}

function PersonPage({ person }: { person: PersonRecord }): ReactNode {
  const { choice } = useArchive()
  const { meetings, points } = person
  const themes = useMemo(() => themesByPoints(person), [person])
  return (
    <div className="grid gap-8">
      <PersonHead person={person} />
      <div className="grid gap-8 @wide:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid min-w-0 content-start gap-8">
          <div className="grid gap-2">
            <ThemesInTime {...{ person, themes }} />
            <SaidAgain {...{ person, themes }} />
          </div>
          <RecordPoints record={person} narrowedTo={choice.themes} themes={themes}>
            {({ ref, point }) => (
              <PointEntry
                point={point}
                meeting={meetings[ref.meeting]!}
                themes={ref.themes.map((theme) => person.themes[theme]!)}
                answered={ref.answered}
              />
            )}
          </RecordPoints>
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

/** What a person is called, and how much there is of theirs. */
function PersonHead({ person }: { person: PersonRecord }): ReactNode {
  const { id, names, points, meetings, themes } = person
  return (
    <section className="grid gap-1">
      <ViewTitle of={names[0]?.name ?? idAsName(id)} />
      <p className="flex flex-wrap gap-x-4 text-muted">
        <span>
          <Say>{(m) => m.pointsCount(points.length)}</Say>
        </span>
        <span>
          <SayArchive>{(m) => m.meetingsCount(meetings.length)}</SayArchive>
        </span>
        <span>
          <SayArchive>{(m) => m.themesCount(themes.length)}</SayArchive>
        </span>
      </p>
    </section>
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
