import type { ReactNode } from 'react'
import type { Localized } from '../../domain/transcript.ts'
import { wordings } from '../../i18n/language.ts'
import { TABLE_MESSAGES, type TableMessages } from '../../i18n/table-messages.ts'
import { useDisplay, Words } from '../Language.tsx'

type Message = (t: TableMessages) => string

const inBoth = (message: Message): Localized => ({
  zh: message(TABLE_MESSAGES.zh),
  en: message(TABLE_MESSAGES.en),
})

/** A message of the tables, each language marked as what it is. */
export function Tell({ children: message }: { children: Message }): ReactNode {
  return <Words of={inBoth(message)} />
}

/** Gives a message of the tables as plain text; both languages with a slash between. */
export function useTell(): (message: Message) => string {
  const plain = usePlain(' / ')
  return (message) => plain(inBoth(message))
}

/** Gives a text as shown, as plain text, for names. */
export function usePlain(between = ' '): (text: Localized) => string {
  const display = useDisplay()
  return (text) => [...new Set(wordings(text, display).map((one) => one.text))].join(between)
}
