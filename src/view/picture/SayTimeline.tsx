import { timelineMessages } from '../../i18n/timeline-messages.ts'
import { createSay } from '../parts/Language.tsx'

/** The messages about when themes were spoken of. */
export const { Say: SayTimeline, useSay: useSayTimeline } = createSay(timelineMessages)
