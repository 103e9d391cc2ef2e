import type { ReactNode } from 'react'
import { languagesOf } from '../../i18n/language.ts'
import { OPEN_MESSAGES, type OpenMessages } from '../../i18n/open-messages.ts'
import { useDisplay, Words } from '../Language.tsx'

type Message = (m: OpenMessages) => string

/** A message of the dialog for opening, each language marked as what it is. */
export function SayOpen({ children }: { children: Message }): ReactNode {
  return <Words of={{ zh: children(OPEN_MESSAGES.zh), en: children(OPEN_MESSAGES.en) }} />
}

/** Gives a message of the dialog as plain text, for names. */
export function useSayOpen(): (message: Message) => string {
  const languages = languagesOf(useDisplay())
  return (message) => [...new Set(languages.map((one) => message(OPEN_MESSAGES[one])))].join(' / ')
}
