import type { ReactNode } from 'react'
import { OPENING_MESSAGES } from '../i18n/opening-messages.ts'
import { createSay } from './Language.tsx'

const { Say } = createSay(OPENING_MESSAGES)

/** More than these say nothing more: codes, or parts of an address and their characters. */
const MOST_SHOWN = 8
const LONGEST_SHOWN = 60

/**
 * Says what of the address was left out, and that a transcript had hidden characters, which, and how
 * each is shown now.
 */
export function OpeningNotes(props: {
  dropped: readonly string[]
  hidden: readonly string[]
}): ReactNode {
  const { dropped, hidden } = props
  const codes = firstOf(hidden)
  return (
    <>
      {dropped.length > 0 && (
        <p role="alert" className={LOOK}>
          <Say>{(m) => m.dropped(firstOf(dropped))}</Say>
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

const shorten = (item: string) =>
  item.length > LONGEST_SHOWN ? `${item.slice(0, LONGEST_SHOWN)}…` : item

function firstOf(items: readonly string[]): string {
  const shown = items.slice(0, MOST_SHOWN).map(shorten).join(', ')
  return items.length > MOST_SHOWN ? `${shown}, …` : shown
}

const LOOK = 'rounded-lg bg-wash px-3 py-2 text-sm'
