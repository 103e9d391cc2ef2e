import { publishMessages } from '../../i18n/publish-messages.ts'
import { createSay } from '../parts/Language.tsx'

/** The messages of giving a meeting to others. */
export const { Say: SayPublish, useSay: useSayPublish } = createSay(publishMessages)
