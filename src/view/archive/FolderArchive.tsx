import type { ReactNode } from 'react'
import type { Archive } from '../../domain/archive/archive.ts'
import { ArchiveFault } from '../../domain/archive/archive-fault.ts'
import { MANIFEST } from '../../domain/archive/manifest.ts'
import { openArchive } from '../../domain/archive/read/open-archive.ts'
import { readArchiveAddress } from '../../state/archive/archive-address.ts'
import { type ArchiveChoice, MINE } from '../../state/archive/archive-choice.ts'
import { addressNow } from '../../state/archive/archive-history.ts'
import { httpBytes } from '../../state/archive/http-bytes.ts'
import { rememberAnswers } from '../../state/archive/remember-answers.ts'
import { Say } from '../parts/Language.tsx'
import { FaultNote } from './FaultNote.tsx'
import { NoArchive } from './NoArchive.tsx'
import { OpenedArchive } from './OpenedArchive.tsx'
import { useAnswer } from './useAnswer.ts'

const open = async (folder: string): Promise<Archive> => {
  if (folder === '') throw new ArchiveFault('not-archive', new URL(location.href).search)
  try {
    return rememberAnswers(await openArchive(httpBytes(folder)))
  } catch (error) {
    // Many hosts answer with a page of theirs where there is no file.
    if (error instanceof ArchiveFault && error.path === MANIFEST && error.code === 'damaged')
      throw new ArchiveFault('not-archive', MANIFEST)
    throw error
  }
}

// What the address names is asked for before anything is rendered.
const early = readArchiveAddress(addressNow()).archive
let opening: Promise<Archive> | null = early === MINE ? null : open(early)
opening?.catch(() => {})

/** The archive in a folder beside the page. */
export function FolderArchive({ choice }: { choice: ArchiveChoice }): ReactNode {
  const { archive: folder } = choice
  const { here, fault, retry } = useAnswer(() => {
    const begun = folder === early ? opening : null
    opening = null
    return begun ?? open(folder)
  }, folder)
  if (fault)
    return (
      <NoArchive>
        <FaultNote fault={fault} retry={retry} isWhole />
      </NoArchive>
    )
  if (here) return <OpenedArchive archive={here} choice={choice} />
  return (
    <p className="loading" role="status">
      <Say>{(m) => m.loading}</Say>
    </p>
  )
}
