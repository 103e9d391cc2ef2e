import type { ArchiveMessages } from './en/archive.ts'
import type { Language } from './language.ts'

const files = import.meta.glob<ArchiveMessages>('./*/archive.ts', {
  eager: true,
  import: 'default',
})

/** What the page of an archive says, loaded with it. */
export const archiveMessages = (language: Language): ArchiveMessages =>
  files[`./${language}/archive.ts`]!
