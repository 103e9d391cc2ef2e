import type { ReactNode } from 'react'
import { OPENING_MESSAGES } from '../i18n/opening-messages.ts'
import { createSay } from './Language.tsx'

const { Say } = createSay(OPENING_MESSAGES)

/** More codes than these say nothing more. */
const MOST_SHOWN = 8

/**
 * Says what of the address was left out, and that a transcript had hidden characters, which, and how
 * each is shown now.
 */
export function OpeningNotes(props: {
  dropped: readonly string[]
  hidden: readonly string[]
}): ReactNode {
  const { dropped, hidden } = props
  const more = hidden.length > MOST_SHOWN ? '…' : ''
  const codes = `${hidden.slice(0, MOST_SHOWN).join(', ')}${more}`
  return (
    <>
      {dropped.length > 0 && (
        <p role="alert" className={LOOK}>
          <Say>{(m) => m.dropped(dropped.join(', '))}</Say>
        </p>
      )}
      {hidden.length > 0 && (
        <p role="note" className={LOOK}>
          <Say>{(m) => m.hidden(codes)}</Say>
        </p>
      )}
    </>
  )
}

const LOOK = 'rounded-lg bg-wash px-3 py-2 text-sm'
