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
export function MeetingEntry({ meeting }: { meeting: ArchiveMeeting }): ReactNode {
  const { choice } = useArchive()
  const { title, day, body, path, points, open } = meeting
  return (
    <article className="grid gap-0.5">
      <h3 className="leading-snug">
        <a
          href={meetingAddress(choice, path)}
          className={`inline-block py-0.5 font-semibold ${LINK}`}
        >
          <Words of={title} />
        </a>
      </h3>
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
          <span className="text-sm whitespace-nowrap text-muted">
            <SayArchive>{(m) => m.open(open)}</SayArchive>
          </span>
        )}
      </p>
    </article>
  )
}
