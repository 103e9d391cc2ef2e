import { overviewMessages } from '../../i18n/overview-messages.ts'
import { createSay } from './Language.tsx'

/** The messages of what of the overview is loaded after it. */
export const { Say: SayOverview } = createSay(overviewMessages)
