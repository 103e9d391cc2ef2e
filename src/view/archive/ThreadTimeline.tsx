import type { ReactNode } from 'react'
import type { Thread } from '../../domain/archive/read/follow.ts'
import { dateInWords } from '../../i18n/date.ts'
import { layoutThread, THREAD_MARK } from '../../layout/archive/thread.ts'
import { MARK_PATHS } from '../../layout/marks.ts'
import { KIND_FILL } from '../parts/KindMark.tsx'
import { useLead } from '../parts/Language.tsx'
import { useLeadLanguage } from './DayWords.tsx'
import { PartTitle } from './Heading.tsx'
import { meetingAddress } from './meetingAddress.ts'
import { SayArchive, useSayArchive } from './SayArchive.tsx'
import { type ThreadMarkOf, threadMarks } from './thread-marks.ts'
import { useArchive } from './useArchive.ts'
import { useWidth } from './useWidth.ts'

/** A thread along time: each mark leads to its point in its meeting. Nothing where there is only one, or no room for all. */
export function ThreadTimeline({ thread }: { thread: Thread }): ReactNode {
  const { choice } = useArchive()
  const { box, width, text } = useWidth<HTMLDivElement>()
  const say = useSayArchive()
  const lead = useLead()
  const language = useLeadLanguage()
  const shown = threadMarks(thread)
  const own = shown.findIndex(({ is }) => is === 'self')
  const picture = layoutThread(
    shown.map(({ meeting, is }) => ({
      day: meeting.day,
      lane: is === 'answer' || is === 'maybe' ? 'answers' : 'raised',
    })),
    own,
    width,
    text,
  )
  const nameOf = ({ is, person, meeting }: ThreadMarkOf) =>
    say((m) =>
      m.thread.mark(
        m.thread.marks[is],
        lead(person.name),
        meeting.day === null ? m.noDay : dateInWords(meeting.day, language),
      ),
    )
  if (shown.length < 2) return null
  return (
    <section className="grid gap-2">
      <PartTitle>
        <SayArchive>{(m) => m.thread.picture}</SayArchive>
      </PartTitle>
      <div ref={box} className="min-w-0">
        {picture && (
          <>
            <p className="text-xs text-muted">
              <SayArchive>{(m) => m.thread.pictureHelp}</SayArchive>
            </p>
            <div className="relative" style={{ height: picture.height }}>
              <svg
                aria-hidden="true"
                width={width}
                height={picture.height}
                className="absolute overflow-visible"
              >
                {picture.paths.map(
                  (path, i) =>
                    path && (
                      <path
                        key={shown[i]!.meeting.key + shown[i]!.number}
                        d={path}
                        className="fill-none stroke-edge"
                        strokeDasharray={shown[i]!.is === 'answer' ? undefined : '4 4'}
                      />
                    ),
                )}
              </svg>
              <ol aria-label={say((m) => m.thread.picture)}>
                {shown.map((one, i) => (
                  <li key={one.meeting.key + one.number}>
                    <a
                      href={meetingAddress(choice, one.meeting, one.point.id)}
                      aria-current={one.is === 'self' || undefined}
                      title={nameOf(one)}
                      className="absolute grid place-items-center rounded-full bg-paper hover:bg-wash aria-[current]:border-2 aria-[current]:border-ink"
                      style={{
                        left: picture.marks[i]!.x - THREAD_MARK / 2,
                        top: picture.marks[i]!.y - THREAD_MARK / 2,
                        width: THREAD_MARK,
                        height: THREAD_MARK,
                      }}
                    >
                      <span className="sr-only">{nameOf(one)}</span>
                      <svg aria-hidden="true" viewBox="-6 -6 12 12" className="mark size-3.5">
                        <path
                          d={MARK_PATHS[one.point.kind]}
                          className={KIND_FILL[one.point.kind]}
                        />
                      </svg>
                    </a>
                  </li>
                ))}
              </ol>
            </div>
            <div
              aria-hidden="true"
              className="relative h-5 border-t border-line text-xs text-muted"
            >
              {picture.years.map(({ year, x }) => (
                <span key={year} className="absolute" style={{ left: x }}>
                  {year}
                </span>
              ))}
            </div>
          </>
        )}
      </div>
    </section>
  )
}
