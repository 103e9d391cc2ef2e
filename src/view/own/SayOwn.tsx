import type { ReactNode } from 'react'
import { OWN_MESSAGES, type OwnMessages } from '../../i18n/own-messages.ts'
import { Words } from '../Language.tsx'

/** A message about a meeting of the reader's own, each language marked as what it is. */
export function SayOwn({ children }: { children: (m: OwnMessages) => string }): ReactNode {
  return <Words of={{ zh: children(OWN_MESSAGES.zh), en: children(OWN_MESSAGES.en) }} />
}
