import { sourceMessages } from '../../i18n/source-messages.ts'
import { createSay } from '../parts/Language.tsx'

/** The messages of the source view. */
export const { Say: SaySource, useSay: useSaySource } = createSay(sourceMessages)
