import type { PaneMessages } from './en/pane.ts'
import type { Language } from './language.ts'

const files = import.meta.glob<PaneMessages>('./*/pane.ts', { eager: true, import: 'default' })

/** What is said around points in the pane, loaded with the first of them. */
export const paneMessages = (language: Language): PaneMessages => files[`./${language}/pane.ts`]!
