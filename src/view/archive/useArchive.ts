import { createContext, use } from 'react'
import type { Archive } from '../../domain/archive/archive.ts'
import type { ArchiveChoice } from '../../state/archive/archive-choice.ts'

interface OpenArchive {
  readonly archive: Archive
  readonly choice: ArchiveChoice
}

export const ArchiveContext = createContext<OpenArchive | null>(null)

/** The archive that is open, and what is chosen in it. */
export function useArchive(): OpenArchive {
  const open = use(ArchiveContext)
  if (!open) throw new Error('No archive is open')
  return open
}
