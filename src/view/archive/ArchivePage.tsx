import { type ReactNode, Suspense, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import type { Archive } from '../../domain/archive/archive.ts'
import { ArchiveFault } from '../../domain/archive/archive-fault.ts'
import { MANIFEST } from '../../domain/archive/manifest.ts'
import { openArchive } from '../../domain/archive/read/open-archive.ts'
import { languagesOf, tagOf } from '../../i18n/language.ts'
import { defaultDisplay } from '../../state/address/remembered.ts'
import { readArchiveAddress } from '../../state/archive/archive-address.ts'
import { type ArchiveChoice, archiveView } from '../../state/archive/archive-choice.ts'
import { addressNow, subscribeToAddress } from '../../state/archive/archive-history.ts'
import { httpBytes } from '../../state/archive/http-bytes.ts'
import { rememberRecords } from '../../state/archive/remember-records.ts'
import { NewVersion } from '../offline/NewVersion.tsx'
import { DisplayContext, OwnLanguageContext, Say, useLead, useSay } from '../parts/Language.tsx'
import { ArchiveHeader } from './ArchiveHeader.tsx'
import { FaultNote } from './FaultNote.tsx'
import { Front } from './Front.tsx'
import { MeetingPages } from './MeetingPages.tsx'
import { Person } from './Person.tsx'
import { SearchPage } from './SearchPage.tsx'
import { Theme } from './Theme.tsx'
import { useAnswer } from './useAnswer.ts'
import { ArchiveContext } from './useArchive.ts'
import { useStyle } from './useStyle.ts'

const open = async (folder: string): Promise<Archive> => {
  if (folder === '') throw new ArchiveFault('not-archive', new URL(location.href).search)
  try {
    return rememberRecords(await openArchive(httpBytes(folder)))
  } catch (error) {
    // Many hosts answer with a page of theirs where there is no file.
    if (error instanceof ArchiveFault && error.path === MANIFEST && error.code === 'damaged')
      throw new ArchiveFault('not-archive', MANIFEST)
    throw error
  }
}

// What the address names is asked for before anything is rendered.
const early = readArchiveAddress(addressNow()).archive
let opening: Promise<Archive> | null = open(early)
opening.catch(() => {})

/** The page of an archive: opens the one that the address names, and shows what is chosen in it. */
export function ArchivePage(): ReactNode {
  useStyle()
  const search = useSyncExternalStore(subscribeToAddress, addressNow)
  const choice = useMemo(() => readArchiveAddress(search), [search])
  const display = choice.lang ?? defaultDisplay()
  const { archive: folder } = choice
  const answer = useAnswer(() => {
    const begun = folder === early ? opening : null
    opening = null
    return begun ?? open(folder)
  }, folder)
  useEffect(() => {
    document.documentElement.lang = tagOf(languagesOf(display)[0]!)
  }, [display])
  const { here: archive, fault, retry } = answer
  return (
    <DisplayContext value={display}>
      {fault ? (
        <main className="mx-auto grid min-h-dvh max-w-2xl content-center p-6">
          <FaultNote fault={fault} retry={retry} isWhole />
        </main>
      ) : archive ? (
        <OwnLanguageContext value={archive.summary.languages[0]}>
          <Opened archive={archive} choice={choice} />
        </OwnLanguageContext>
      ) : (
        <p className="loading" role="status">
          <Say>{(m) => m.loading}</Say>
        </p>
      )}
      {import.meta.env.PROD && (archive || fault) && (
        <Suspense>
          <NewVersion />
        </Suspense>
      )}
    </DisplayContext>
  )
}

function Opened({ archive, choice }: { archive: Archive; choice: ArchiveChoice }): ReactNode {
  const context = useMemo(() => ({ archive, choice }), [archive, choice])
  const view = archiveView(choice)
  const [person] = choice.people
  const [theme] = choice.themes
  const main = useRef<HTMLElement>(null)
  // Another view begins at its top, with the focus on its heading; the first has what the browser gives it.
  const subject = `${view} ${view === 'person' ? person : view === 'theme' ? theme : ''}`
  const before = useRef(subject)
  const lead = useLead()
  const say = useSay()
  const title = [lead(archive.summary.title), say((m) => m.appName)].join(' · ')
  useEffect(() => {
    document.title = title
  }, [title])
  useEffect(() => {
    if (before.current === subject) return
    before.current = subject
    window.scrollTo(0, 0)
    main.current?.focus()
  }, [subject])
  return (
    <ArchiveContext value={context}>
      <div className="@container">
        <div className="mx-auto grid max-w-7xl gap-6 p-4 @medium:p-6">
          <ArchiveHeader />
          <main ref={main} tabIndex={-1} className="min-w-0 outline-none">
            {view === 'search' ? (
              <SearchPage words={choice.query!} />
            ) : view === 'person' ? (
              <Person id={person!} />
            ) : view === 'theme' ? (
              <Theme id={theme!} />
            ) : view === 'meetings' ? (
              <MeetingPages />
            ) : (
              <Front />
            )}
          </main>
        </div>
      </div>
    </ArchiveContext>
  )
}
