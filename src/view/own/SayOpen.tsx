import { openMessages } from '../../i18n/open-messages.ts'
import { createSay } from '../parts/Language.tsx'

/** The messages of the dialog for opening. */
export const { Say: SayOpen, useSay: useSayOpen } = createSay(openMessages)
