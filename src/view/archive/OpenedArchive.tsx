import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import type { Archive } from '../../domain/archive/archive.ts'
import { type ArchiveChoice, archiveView } from '../../state/archive/archive-choice.ts'
import { OwnLanguageContext } from '../parts/Language.tsx'
import { ArchiveHeader } from './ArchiveHeader.tsx'
import { Front } from './Front.tsx'
import { MeetingPages } from './MeetingPages.tsx'
import { OfferNewVersion } from './OfferNewVersion.tsx'
import { Person } from './Person.tsx'
import { SearchPage } from './SearchPage.tsx'
import { Theme } from './Theme.tsx'
import { ThreadPage } from './Thread.tsx'
import { ArchiveContext } from './useArchive.ts'
import { useArchiveTitle } from './useArchiveTitle.ts'
import { usePlace } from './usePlace.ts'

/**
 * An archive that is open: what is chosen in it.
 * @param note what the front says of the archive besides.
 */
export function OpenedArchive(props: {
  archive: Archive
  choice: ArchiveChoice
  note?: ReactNode
}): ReactNode {
  const { archive, choice, note } = props
  const context = useMemo(() => ({ archive, choice }), [archive, choice])
  const view = archiveView(choice)
  const [person] = choice.people
  const [theme] = choice.themes
  const main = useRef<HTMLElement>(null)
  // Another view begins with the focus on its heading; the first has what the browser gives it.
  const subject = `${view} ${view === 'thread' ? choice.follow : view === 'person' ? person : view === 'theme' ? theme : ''}`
  const before = useRef(subject)
  const title = useArchiveTitle(archive)
  // Before the heading of a view says more.
  useLayoutEffect(() => {
    document.title = title
  }, [title])
  usePlace(subject)
  useEffect(() => {
    if (before.current === subject) return
    before.current = subject
    const heading = main.current?.querySelector('h1')
    ;(heading ?? main.current)?.focus({ preventScroll: true })
  }, [subject])
  return (
    <OwnLanguageContext value={archive.summary.languages[0]}>
      <ArchiveContext value={context}>
        <div className="@container">
          <div className="mx-auto grid max-w-7xl gap-6 p-4 @medium:p-6">
            <ArchiveHeader />
            <main ref={main} tabIndex={-1} className="min-w-0 outline-none">
              {view === 'thread' ? (
                <ThreadPage of={choice.follow!} />
              ) : view === 'search' ? (
                <SearchPage words={choice.query!} />
              ) : view === 'person' ? (
                <Person id={person!} />
              ) : view === 'theme' ? (
                <Theme id={theme!} />
              ) : view === 'meetings' ? (
                <MeetingPages />
              ) : (
                <Front note={note} />
              )}
            </main>
          </div>
        </div>
        <OfferNewVersion />
      </ArchiveContext>
    </OwnLanguageContext>
  )
}
