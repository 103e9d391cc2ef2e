import { agendaMessages } from '../../i18n/agenda-messages.ts'
import { createSay } from '../parts/Language.tsx'

/** The messages of the agenda and of votes. */
export const { Say: SayAgenda, useSay: useSayAgenda } = createSay(agendaMessages)
