import { loadingMessages } from '../../i18n/loading-messages.ts'
import { createSay } from '../parts/Language.tsx'

/** The messages about a large transcript that is being read. */
export const { Say: SayLoading, useSay: useSayLoading } = createSay(loadingMessages)
