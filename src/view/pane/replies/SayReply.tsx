import { replyMessages } from '../../../i18n/reply-messages.ts'
import { createSay } from '../../parts/Language.tsx'

/** The messages about replies. */
export const { Say: SayReply, useSay: useSayReply } = createSay(replyMessages)
