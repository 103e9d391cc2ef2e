import { largeMessages } from '../../../i18n/large-messages.ts'
import { createSay } from '../../parts/Language.tsx'

/** The messages of the large picture. */
export const { Say: SayLarge, useSay: useSayLarge } = createSay(largeMessages)
