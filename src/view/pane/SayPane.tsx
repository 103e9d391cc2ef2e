import { paneMessages } from '../../i18n/pane-messages.ts'
import { createSay } from '../parts/Language.tsx'

/** The messages around points in the pane. */
export const { Say: SayPane, useSay: useSayPane } = createSay(paneMessages)
