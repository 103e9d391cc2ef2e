import type { ExportMessages } from './en/export.ts'
import type { Language } from './language.ts'

const files = import.meta.glob<ExportMessages>('./*/export.ts', { eager: true, import: 'default' })

/** What exporting, printing and embedding say: loaded with them, not with the page. */
export const exportMessages = (language: Language): ExportMessages =>
  files[`./${language}/export.ts`]!
