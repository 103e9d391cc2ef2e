import type { ReactNode } from 'react'
import { languagesOf } from '../../../i18n/language.ts'
import { REPLY_MESSAGES, type ReplyMessages } from '../../../i18n/reply-messages.ts'
import { useDisplay, Words } from '../../Language.tsx'

type Message = (m: ReplyMessages) => string

/** A message about replies, each language marked as what it is. */
export function SayReply({ children: message }: { children: Message }): ReactNode {
  return <Words of={{ zh: message(REPLY_MESSAGES.zh), en: message(REPLY_MESSAGES.en) }} />
}

/** Gives a message about replies as plain text, for names and options. */
export function useSayReply(): (message: Message) => string {
  const languages = languagesOf(useDisplay())
  return (message) => languages.map((language) => message(REPLY_MESSAGES[language])).join(' / ')
}
