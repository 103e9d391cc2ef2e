import { type ReactNode, useEffect, useState } from 'react'
import type { Archive } from '../../domain/archive/archive.ts'
import { openArchive } from '../../domain/archive/read/open-archive.ts'
import type { Localized } from '../../domain/format/transcript.ts'
import { archiveMessages } from '../../i18n/archive-messages.ts'
import { LANGUAGES } from '../../i18n/language.ts'
import type { ArchiveChoice } from '../../state/archive/archive-choice.ts'
import { mineBeside } from '../../state/archive/mine-beside.ts'
import type { LeftOut, MineFailure } from '../../state/archive/mine-protocol.ts'
import { rememberAnswers } from '../../state/archive/remember-answers.ts'
import { subscribeMeetings } from '../../state/own/meeting-notices.ts'
import { Button } from '../parts/Button.tsx'
import { Words } from '../parts/Language.tsx'
import { LINK } from './ArchiveLink.tsx'
import { Title } from './Heading.tsx'
import { NoArchive } from './NoArchive.tsx'
import { OpenedArchive } from './OpenedArchive.tsx'
import { SayArchive } from './SayArchive.tsx'
import { useAnswer } from './useAnswer.ts'

type Opened =
  | { readonly ok: true; readonly archive: Archive; readonly leftOut: readonly LeftOut[] }
  | { readonly ok: false; readonly failure: MineFailure }

const TITLE: Localized = Object.fromEntries(
  LANGUAGES.map((language) => [language, archiveMessages(language).mine.title]),
)

async function open(tell: (read: number, of: number) => void): Promise<Opened> {
  const mine = await mineBeside(tell)
  if (!mine.ok) return mine
  const archive = rememberAnswers(await openArchive(mine.read))
  return {
    ok: true,
    archive: { ...archive, summary: { ...archive.summary, title: TITLE } },
    leftOut: mine.leftOut,
  }
}

/** The reader's own meetings as an archive, made on this device. */
export function MyArchive({ choice }: { choice: ArchiveChoice }): ReactNode {
  const [progress, setProgress] = useState<readonly [read: number, of: number] | null>(null)
  const { here, fault } = useAnswer(() => open((read, of) => setProgress([read, of])), '')
  const failure = fault ? 'died' : here?.ok === false ? here.failure : null
  if (failure)
    return (
      <NoArchive>
        <div className="grid justify-items-start gap-3">
          <Title>
            <SayArchive>{(m) => m.mine.failedTitle}</SayArchive>
          </Title>
          <p role="alert">
            <SayArchive>{(m) => m.mine.failures[failure]}</SayArchive>
          </p>
          <p className="flex flex-wrap items-center gap-4">
            {failure !== 'none' && <ReadAgain />}
            <ToExplorer />
          </p>
        </div>
      </NoArchive>
    )
  if (here?.ok)
    return (
      <OpenedArchive
        archive={here.archive}
        choice={choice}
        note={<MineNote leftOut={here.leftOut} />}
      />
    )
  return (
    <p className="loading" role="status">
      <SayArchive>{(m) => (progress ? m.mine.reading(...progress) : m.mine.opening)}</SayArchive>
    </p>
  )
}

/** Of which meetings this is, which are not among them, and whether one has changed since. */
function MineNote({ leftOut }: { leftOut: readonly LeftOut[] }): ReactNode {
  const [isOld, setOld] = useState(false)
  useEffect(() => subscribeMeetings(() => setOld(true)), [])
  return (
    <div className="grid max-w-prose gap-2 text-sm text-muted">
      <p>
        <SayArchive>{(m) => m.mine.help}</SayArchive> <ToExplorer />
      </p>
      {leftOut.length > 0 && (
        <div>
          <p>
            <SayArchive>{(m) => m.mine.leftOut(leftOut.length)}</SayArchive>
          </p>
          <ul className="list-disc ps-4">
            {leftOut.map(({ title, why }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes.
              <li key={i}>
                {title ? <Words of={title} /> : <SayArchive>{(m) => m.mine.untitled}</SayArchive>}
                {' · '}
                <SayArchive>{(m) => m.mine.why[why]}</SayArchive>
              </li>
            ))}
          </ul>
        </div>
      )}
      {isOld && (
        <p role="status" className="flex flex-wrap items-center gap-3">
          <SayArchive>{(m) => m.mine.changed}</SayArchive>
          <ReadAgain />
        </p>
      )}
    </div>
  )
}

const ReadAgain = (): ReactNode => (
  <Button onClick={() => window.location.reload()}>
    <SayArchive>{(m) => m.mine.again}</SayArchive>
  </Button>
)

const ToExplorer = (): ReactNode => (
  <a href="./" className={LINK}>
    <SayArchive>{(m) => m.mine.toExplorer}</SayArchive>
  </a>
)
