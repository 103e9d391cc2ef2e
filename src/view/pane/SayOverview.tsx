import { OVERVIEW_MESSAGES } from '../../i18n/overview-messages.ts'
import { createSay } from '../parts/Language.tsx'

/** The messages of what of the overview is loaded after it. */
export const { Say: SayOverview } = createSay(OVERVIEW_MESSAGES)
