import type { ReactNode } from 'react'
import { HIDDEN_MESSAGES } from '../i18n/hidden-messages.ts'
import { createSay } from './Language.tsx'

const { Say } = createSay(HIDDEN_MESSAGES)

/** More codes than these say nothing more. */
const MOST_SHOWN = 8

/** Says that a transcript had hidden characters, which, and how each is shown now. */
export function HiddenNote({ hidden }: { hidden: readonly string[] }): ReactNode {
  const more = hidden.length > MOST_SHOWN ? '…' : ''
  const codes = `${hidden.slice(0, MOST_SHOWN).join(', ')}${more}`
  return (
    <div role="note" className="rounded-lg bg-wash px-3 py-2 text-sm">
      <Say>{(message) => message(codes)}</Say>
    </div>
  )
}
