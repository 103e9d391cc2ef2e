import type { ReplyMessages } from './en/reply.ts'
import type { Language } from './language.ts'

const files = import.meta.glob<ReplyMessages>('./*/reply.ts', { eager: true, import: 'default' })

/** What is said of replies, loaded with the first of them. */
export const replyMessages = (language: Language): ReplyMessages => files[`./${language}/reply.ts`]!
