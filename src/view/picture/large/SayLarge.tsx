import type { ReactNode } from 'react'
import type { Localized } from '../../../domain/transcript.ts'
import { languagesOf } from '../../../i18n/language.ts'
import { LARGE_MESSAGES, type LargeMessages } from '../../../i18n/large-messages.ts'
import { useDisplay, Words } from '../../Language.tsx'

type Message = (m: LargeMessages) => string

const inBoth = (message: Message): Localized => ({
  zh: message(LARGE_MESSAGES.zh),
  en: message(LARGE_MESSAGES.en),
})

/** A message of the large picture, each language marked as what it is. */
export function SayLarge({ children }: { children: Message }): ReactNode {
  return <Words of={inBoth(children)} />
}

/** Gives a message of the large picture as plain text, for names. */
export function useSayLarge(): (message: Message) => string {
  const languages = languagesOf(useDisplay())
  return (message) => languages.map((language) => message(LARGE_MESSAGES[language])).join(' / ')
}
