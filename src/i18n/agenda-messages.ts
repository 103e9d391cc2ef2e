import type { AgendaMessages } from './en/agenda.ts'
import type { Language } from './language.ts'

const files = import.meta.glob<AgendaMessages>('./*/agenda.ts', { eager: true, import: 'default' })

/** What is said of the agenda and of votes: loaded with the first of them. */
export const agendaMessages = (language: Language): AgendaMessages =>
  files[`./${language}/agenda.ts`]!
