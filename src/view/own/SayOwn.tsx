import { ownMessages } from '../../i18n/own-messages.ts'
import { createSay } from '../parts/Language.tsx'

/** The messages about a meeting of the reader's own. */
export const { Say: SayOwn } = createSay(ownMessages)
