import type { ReactNode } from 'react'
import { NO_DAYS } from '../../state/archive/archive-choice.ts'
import { Answered } from './Answered.tsx'
import { DaysFilter } from './DaysFilter.tsx'
import { Title } from './Heading.tsx'
import { MeetingEntry } from './MeetingEntry.tsx'
import { MoreButton } from './MoreButton.tsx'
import { SayArchive } from './SayArchive.tsx'
import { useAnswer } from './useAnswer.ts'
import { useArchive } from './useArchive.ts'

const STEP = 20

/** All meetings, newest first, of some days where such are chosen. */
export function MeetingPages(): ReactNode {
  const { archive, choice } = useArchive()
  const { days } = choice
  const shown = choice.shown || STEP
  // One more tells whether there are more.
  const answer = useAnswer(
    () => archive.meetings(days, 0, shown + 1),
    JSON.stringify([days, shown]),
  )
  const isAll = days.from === NO_DAYS.from && days.to === NO_DAYS.to
  return (
    <div className="grid gap-4">
      <Title>
        <SayArchive>{(m) => m.allMeetings}</SayArchive>
      </Title>
      <DaysFilter />
      <Answered answer={answer} keeps>
        {(meetings) =>
          meetings.length === 0 ? (
            <p role="status" className="text-muted">
              <SayArchive>{(m) => m.noMeetings}</SayArchive>
            </p>
          ) : (
            <>
              <ul className="grid gap-4">
                {meetings.slice(0, shown).map((meeting) => (
                  <li key={meeting.key}>
                    <MeetingEntry meeting={meeting} heading="h2" />
                  </li>
                ))}
              </ul>
              <MoreButton
                shown={Math.min(shown, meetings.length)}
                all={
                  isAll
                    ? archive.summary.meetings
                    : meetings.length > shown
                      ? null
                      : meetings.length
                }
                step={STEP}
              />
            </>
          )
        }
      </Answered>
    </div>
  )
}
