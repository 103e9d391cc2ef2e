import type { ReactNode } from 'react'
import type { MeetingRef } from '../../domain/archive/archive.ts'
import type { Localized, Point } from '../../domain/format/transcript.ts'
import { toPerson, toTheme, toThread } from '../../state/archive/archive-choice.ts'
import { KIND_BORDER, KIND_TEXT, KindMark } from '../parts/KindMark.tsx'
import { Words } from '../parts/Language.tsx'
import { type Marks, MarksContext } from '../parts/Marks.tsx'
import { SayPoint } from '../parts/SayPoint.tsx'
import { ArchiveLink, LINK } from './ArchiveLink.tsx'
import { DayWords } from './DayWords.tsx'
import { meetingAddress } from './meetingAddress.ts'
import { SayArchive } from './SayArchive.tsx'
import { useArchive } from './useArchive.ts'

/** A point with its words, who says it, and the way to its place in its meeting. */
export function PointEntry(props: {
  point: Point
  meeting: Pick<MeetingRef, 'key' | 'title' | 'day' | 'path'>
  /** Who says it, where the view is of several. */
  person?: { readonly id: string; readonly name: Localized } | undefined
  themes?: readonly { readonly id: string; readonly label: Localized }[]
  answered?: boolean | null
  /** Whether the view follows it already. */
  isFollowed?: boolean
  /** What a search found in its words: names, titles and themes are not searched. */
  marks?: Marks
}): ReactNode {
  const { point, meeting, person, themes = [], answered = null, isFollowed = false } = props
  const { choice } = useArchive()
  const { id, kind, heading, text } = point
  return (
    <article className={`grid gap-0.5 border-s-3 ps-3 ${KIND_BORDER[kind]}`}>
      <header className="flex flex-wrap items-baseline gap-x-3 text-sm">
        <span className={`text-xs font-semibold ${KIND_TEXT[kind]}`}>
          <KindMark kind={kind} /> <SayPoint>{(m) => m.kind[kind]}</SayPoint>
          {answered === false && (
            <>
              {' · '}
              <SayArchive>{(m) => m.unanswered}</SayArchive>
            </>
          )}
        </span>
        {person && (
          <ArchiveLink to={toPerson(choice, person.id)} className={`font-semibold ${LINK}`}>
            <Words of={person.name} />
          </ArchiveLink>
        )}
      </header>
      <MarksContext value={props.marks ?? null}>
        {heading && (
          <p className="font-semibold">
            <Words of={heading} />
          </p>
        )}
        <p className="leading-relaxed">
          <Words of={text} />
        </p>
      </MarksContext>
      <footer className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-xs text-muted">
        <a href={meetingAddress(choice, meeting, id)} className={LINK}>
          <span>
            <DayWords day={meeting.day} /> · <Words of={meeting.title} />
          </span>
        </a>
        {!isFollowed && (
          <ArchiveLink to={toThread(choice, meeting.key, id)}>
            <SayArchive>{(m) => m.thread.follow}</SayArchive>
          </ArchiveLink>
        )}
        {themes.map(({ id, label }) => (
          <ArchiveLink
            key={id}
            to={toTheme(choice, id)}
            className="inline-flex min-h-6 items-center rounded-sm bg-wash px-1.5 hover:underline"
          >
            <span>
              <Words of={label} />
            </span>
          </ArchiveLink>
        ))}
      </footer>
    </article>
  )
}
