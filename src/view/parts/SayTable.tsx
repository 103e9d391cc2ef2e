import { tableMessages } from '../../i18n/table-messages.ts'
import { createSay } from './Language.tsx'

/** The messages of the tables and the comparison. */
export const { Say: SayTable, useSay: useSayTable } = createSay(tableMessages)
