import type { ReactNode } from 'react'
import { followPoint, type Thread, type ThreadPoint } from '../../domain/archive/read/follow.ts'
import { toTheme } from '../../state/archive/archive-choice.ts'
import { useLead, Words } from '../parts/Language.tsx'
import { Answered } from './Answered.tsx'
import { ArchiveLink } from './ArchiveLink.tsx'
import { PartTitle } from './Heading.tsx'
import { NotThere } from './NotThere.tsx'
import { PointEntry } from './PointEntry.tsx'
import { SayArchive } from './SayArchive.tsx'
import { ThreadTimeline } from './ThreadTimeline.tsx'
import { isTold } from './thread-marks.ts'
import { useAnswer } from './useAnswer.ts'
import { useArchive } from './useArchive.ts'
import { ViewTitle } from './ViewTitle.tsx'

/** A point followed over meetings: what answers it, where it was said before and is said again. */
export function ThreadPage({ of: [meeting, point] }: { of: readonly [string, string] }): ReactNode {
  const { archive } = useArchive()
  const answer = useAnswer(
    () => followPoint(archive, meeting, point),
    JSON.stringify([meeting, point]),
  )
  return (
    <Answered answer={answer}>
      {(thread) =>
        thread ? <Followed thread={thread} /> : <NotThere>{(m) => m.thread.none}</NotThere>
      }
    </Answered>
  )
}

function Followed({ thread }: { thread: Thread }): ReactNode {
  const { choice } = useArchive()
  const { point, meeting, person, themes, answers, before, after } = thread
  const isProblem = point.kind === 'problem'
  return (
    <div className="grid max-w-4xl gap-6">
      <section className="grid gap-3">
        <ViewTitle of={(m) => (isProblem ? m.thread.title.problem : m.thread.title.other)} />
        <PointEntry
          point={point}
          meeting={meeting}
          person={person}
          answered={thread.answered}
          isFollowed
        />
        {themes.length > 0 && (
          <p className="flex flex-wrap gap-x-3 text-sm text-muted">
            <span>
              <SayArchive>{(m) => m.thread.themes}</SayArchive>
            </span>
            {themes.map(({ id, label }) => (
              <ArchiveLink key={id} to={toTheme(choice, id)}>
                <Words of={label} />
              </ArchiveLink>
            ))}
          </p>
        )}
      </section>
      <ThreadTimeline thread={thread} />
      {(isProblem || thread.answered !== null) && (
        <section className="grid gap-3">
          <PartTitle>
            <SayArchive>
              {(m) =>
                answers.length === 0 || answers.some(isTold)
                  ? m.thread.answers
                  : m.thread.maybeAnswers
              }
            </SayArchive>
          </PartTitle>
          {answers.length === 0 ? (
            <p className="text-muted">
              <SayArchive>
                {(m) => (thread.answered === null ? m.thread.unknown : m.thread.unanswered)}
              </SayArchive>
            </p>
          ) : (
            <Linked points={answers} isBefore={false} />
          )}
        </section>
      )}
      <p className="max-w-prose text-sm text-muted">
        <SayArchive>
          {({ thread: m }) => {
            if (meeting.day === null) return m.noDay
            if (themes.length === 0) return m.noTheme
            return m.compared(thread.compared, thread.others)
          }}
        </SayArchive>
        {before.length + after.length > 0 && (
          <>
            {' '}
            <SayArchive>{(m) => m.thread.doubtful}</SayArchive>
          </>
        )}
      </p>
      {thread.compared > 0 && <SaidElsewhere before={before} after={after} />}
    </div>
  )
}

/** What was said of it at meetings before and after. */
function SaidElsewhere({ before, after }: Pick<Thread, 'before' | 'after'>): ReactNode {
  return (
    <>
      <section className="grid gap-3">
        <PartTitle>
          <SayArchive>{(m) => m.thread.before}</SayArchive>
        </PartTitle>
        {before.length === 0 ? (
          <p className="text-muted">
            <SayArchive>{(m) => m.thread.first}</SayArchive>
          </p>
        ) : (
          <Linked points={before} isBefore />
        )}
      </section>
      <section className="grid gap-3">
        <PartTitle>
          <SayArchive>{(m) => m.thread.after}</SayArchive>
        </PartTitle>
        {after.length === 0 ? (
          <p className="text-muted">
            <SayArchive>{(m) => m.thread.never}</SayArchive>
          </p>
        ) : (
          <Linked points={after} isBefore={false} />
        )}
      </section>
    </>
  )
}

/** Points with why they stand here. */
function Linked(props: { points: readonly ThreadPoint[]; isBefore: boolean }): ReactNode {
  const { points, isBefore } = props
  return (
    <ol className="grid gap-4">
      {points.map(({ meeting, number, point, person, answered, link }) => (
        <li key={`${meeting.key} ${number}`} className="grid gap-1">
          <p className="text-sm">
            <WhyLinked link={link} isBefore={isBefore} />
            {answered === true && (
              <span className="text-muted">
                {' · '}
                <SayArchive>{(m) => m.thread.answeredThere}</SayArchive>
              </span>
            )}
          </p>
          <PointEntry point={point} meeting={meeting} person={person} answered={answered} />
        </li>
      ))}
    </ol>
  )
}

function WhyLinked(props: { link: ThreadPoint['link']; isBefore: boolean }): ReactNode {
  const { link, isBefore } = props
  const lead = useLead()
  const said = link.said ? lead(link.said) : ''
  return (
    <SayArchive>
      {({ thread: m }) => {
        if (link.is === 'answer') return link.by === 'words' ? m.by.words(said) : m.by[link.by]
        if (link.is === 'maybe') return m.maybe(said)
        return isBefore ? m.earlier(said) : m.again(said)
      }}
    </SayArchive>
  )
}
