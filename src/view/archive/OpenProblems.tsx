import type { ReactNode } from 'react'
import { questionOf, toOpen } from '../../state/archive/archive-choice.ts'
import { Answered } from './Answered.tsx'
import { ArchiveLink } from './ArchiveLink.tsx'
import { PartTitle } from './Heading.tsx'
import { PointEntry } from './PointEntry.tsx'
import { SayArchive } from './SayArchive.tsx'
import { useAnswer } from './useAnswer.ts'
import { useArchive } from './useArchive.ts'

/** So many are shown at first. */
const FEW = 4

/** The latest problems that nothing answers, and the way to all; nothing where there are none. */
export function OpenProblems(): ReactNode {
  const { archive, choice } = useArchive()
  const all = toOpen(choice)
  const { open } = archive.summary
  const answer = useAnswer(async () => (open === 0 ? [] : archive.first(questionOf(all), FEW)), '')
  if (open === 0) return null
  return (
    <section className="grid content-start gap-4">
      <PartTitle>
        <SayArchive>{(m) => m.thread.openTitle}</SayArchive>
      </PartTitle>
      <Answered answer={answer}>
        {(hits) => (
          <ol className="grid gap-x-8 gap-y-4 @wide:grid-cols-2">
            {hits.map(({ meeting, number, point, person, themes, answered }) => (
              <li key={`${meeting.key} ${number}`}>
                <PointEntry {...{ point, meeting, person, themes, answered }} />
              </li>
            ))}
          </ol>
        )}
      </Answered>
      <p>
        <ArchiveLink to={all}>
          <SayArchive>{(m) => m.thread.allOpen(open)}</SayArchive>
        </ArchiveLink>
      </p>
    </section>
  )
}
