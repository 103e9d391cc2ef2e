import { pointMessages } from '../../i18n/point-messages.ts'
import { createSay } from './Language.tsx'

/** The messages of single points, and of what is closed again. */
export const { Say: SayPoint, useSay: useSayPoint } = createSay(pointMessages)
