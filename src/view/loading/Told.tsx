import type { ReactNode } from 'react'
import type { Localized } from '../../domain/transcript.ts'
import { LOADING_MESSAGES, type LoadingMessages } from '../../i18n/loading-messages.ts'
import { Words } from '../Language.tsx'

export type Message = (m: LoadingMessages) => string

export const inBoth = (message: Message): Localized => ({
  zh: message(LOADING_MESSAGES.zh),
  en: message(LOADING_MESSAGES.en),
})

/** A message about a large transcript, each language marked as what it is. */
export function Told({ children: message }: { children: Message }): ReactNode {
  return <Words of={inBoth(message)} />
}
