import type { ReactNode } from 'react'
import { Answered } from './Answered.tsx'
import { BodySelect } from './ChooseOne.tsx'
import { DaysFilter } from './DaysFilter.tsx'
import { MeetingEntry } from './MeetingEntry.tsx'
import { MoreButton } from './MoreButton.tsx'
import { SayArchive } from './SayArchive.tsx'
import { useAnswer } from './useAnswer.ts'
import { useArchive } from './useArchive.ts'
import { ViewTitle } from './ViewTitle.tsx'

const STEP = 20

/** All meetings, newest first, of some days and of a body where such are chosen. */
export function MeetingPages(): ReactNode {
  const { archive, choice } = useArchive()
  const { days, bodies } = choice
  const shown = choice.shown || STEP
  const answer = useAnswer(
    () => archive.meetings({ days, bodies }, 0, shown),
    JSON.stringify([days, bodies, shown]),
  )
  return (
    <div className="grid grid-cols-1 gap-4">
      <ViewTitle of={(m) => m.allMeetings} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <DaysFilter />
        <BodySelect />
      </div>
      <Answered answer={answer} keeps>
        {({ total, meetings }) =>
          total === 0 ? (
            <p role="status" className="text-muted">
              <SayArchive>{(m) => m.noMeetings}</SayArchive>
            </p>
          ) : (
            <>
              <ul className="grid gap-4">
                {meetings.map((meeting) => (
                  <li key={meeting.key}>
                    <MeetingEntry meeting={meeting} heading="h2" />
                  </li>
                ))}
              </ul>
              <MoreButton shown={meetings.length} all={total} step={STEP} />
            </>
          )
        }
      </Answered>
    </div>
  )
}
