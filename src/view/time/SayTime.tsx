import { timeMessages } from '../../i18n/time-messages.ts'
import { createSay } from '../parts/Language.tsx'

/** The messages of the view of a meeting in time. */
export const { Say: SayTime, useSay: useSayTime } = createSay(timeMessages)
