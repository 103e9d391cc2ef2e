import type { ReactNode } from 'react'
import type { ArchiveMeeting } from '../../domain/archive/archive.ts'
import { Words } from '../parts/Language.tsx'
import { LINK } from './ArchiveLink.tsx'
import { DayWords } from './DayWords.tsx'
import { KindCounts } from './KindCounts.tsx'
import { meetingAddress } from './meetingAddress.ts'
import { SayArchive } from './SayArchive.tsx'
import { useArchive } from './useArchive.ts'

/** A meeting in a list: what it is, what was said in it by kind, and what it left open. */
export function MeetingEntry(props: {
  meeting: ArchiveMeeting
  /** The level below the heading that the list stands under. */
  heading: 'h2' | 'h3'
}): ReactNode {
  const { meeting, heading: Heading } = props
  const { choice } = useArchive()
  const { title, day, body, points, open } = meeting
  return (
    <article className="grid gap-0.5">
      <Heading className="leading-snug">
        <a href={meetingAddress(choice, meeting)} className={`font-semibold ${LINK}`}>
          <Words of={title} />
        </a>
      </Heading>
      <p className="text-sm text-muted">
        <DayWords day={day} />
        {body && (
          <>
            {' · '}
            <Words of={body} />
          </>
        )}
      </p>
      <p className="flex flex-wrap gap-x-4">
        <KindCounts of={points} />
        {open > 0 && (
          <span className="text-sm text-muted">
            <SayArchive>{(m) => m.open(open)}</SayArchive>
          </span>
        )}
      </p>
    </article>
  )
}
