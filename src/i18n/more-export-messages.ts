import type { MoreExportMessages } from './en/more-exports.ts'
import type { Language } from './language.ts'

const files = import.meta.glob<MoreExportMessages>('./*/more-exports.ts', {
  eager: true,
  import: 'default',
})

/** What is said of formats for other programs: loaded with their list. */
export const moreExportMessages = (language: Language): MoreExportMessages =>
  files[`./${language}/more-exports.ts`]!
