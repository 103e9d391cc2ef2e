import type { TableMessages } from './en/table.ts'
import type { Language } from './language.ts'

const files = import.meta.glob<TableMessages>('./*/table.ts', { eager: true, import: 'default' })

/**
 * What the matrix, the comparison, the remedies and the coverage say; apart from `messages.ts`, so
 * that a first visit does not load it.
 */
export const tableMessages = (language: Language): TableMessages => files[`./${language}/table.ts`]!
