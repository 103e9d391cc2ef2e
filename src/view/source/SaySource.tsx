import type { ReactNode } from 'react'
import type { Localized } from '../../domain/transcript.ts'
import { languagesOf } from '../../i18n/language.ts'
import { SOURCE_MESSAGES, type SourceMessages } from '../../i18n/source-messages.ts'
import { useDisplay, Words } from '../Language.tsx'

type Message = (m: SourceMessages) => string

const inBoth = (message: Message): Localized => ({
  zh: message(SOURCE_MESSAGES.zh),
  en: message(SOURCE_MESSAGES.en),
})

/** A message of the source view, each language marked as what it is. */
export function SaySource({ children }: { children: Message }): ReactNode {
  return <Words of={inBoth(children)} />
}

/** Gives a message of the source view as plain text, for names. */
export function useSaySource(): (message: Message) => string {
  const languages = languagesOf(useDisplay())
  return (message) =>
    [...new Set(languages.map((language) => message(SOURCE_MESSAGES[language])))].join(' / ')
}
