import type { ReactNode } from 'react'
import type { ShownSpeaker } from '../../domain/format/transcript.ts'
import { languagesOf } from '../../i18n/language.ts'
import { openingMessages } from '../../i18n/opening-messages.ts'
import { createSay, useDisplay, useWordingsIn, Words } from '../parts/Language.tsx'

const { Say, useSay } = createSay(openingMessages)

/** More than these say nothing more: codes, names, or parts of an address and their characters. */
const MOST_SHOWN = 8
const LONGEST_SHOWN = 60

/**
 * Says what of the address was left out; that a transcript had hidden characters, which, and how each
 * is shown now; and which speakers have names that look alike, as far as these are shown.
 */
export function OpeningNotes(props: {
  dropped: readonly string[]
  hidden: readonly string[]
  alike: readonly ShownSpeaker[]
}): ReactNode {
  const { dropped, hidden } = props
  const display = useDisplay()
  const wordingsIn = useWordingsIn()
  const say = useSay()
  const codes = firstOf(hidden)
  const alike = props.alike.filter(({ name, ownName }) =>
    languagesOf(display).some(
      (one) => wordingsIn(name, one)[0]!.text !== wordingsIn(ownName!, one)[0]!.text,
    ),
  )
  return (
    <aside className="grid gap-3" aria-label={say((m) => m.notes)}>
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
      {alike.length > 0 && (
        <div role="note" className={LOOK}>
          <p>
            <Say>{(m) => m.alike}</Say>
          </p>
          <ul className="flex flex-wrap gap-x-4">
            {alike.slice(0, MOST_SHOWN).map(({ id, name, role }) => (
              <li key={id}>
                <b>
                  <Words of={name} />
                </b>
                {role && (
                  <span className="ms-1.5 text-xs text-muted">
                    <Words of={role} />
                  </span>
                )}
              </li>
            ))}
            {alike.length > MOST_SHOWN && (
              <li className="text-muted">
                <Say>{(m) => m.more(alike.length - MOST_SHOWN)}</Say>
              </li>
            )}
          </ul>
        </div>
      )}
    </aside>
  )
}

const shorten = (item: string) =>
  item.length > LONGEST_SHOWN ? `${item.slice(0, LONGEST_SHOWN)}…` : item

function firstOf(items: readonly string[]): string {
  const shown = items.slice(0, MOST_SHOWN).map(shorten).join(', ')
  return items.length > MOST_SHOWN ? `${shown}, …` : shown
}

const LOOK = 'rounded-lg bg-wash px-3 py-2 text-sm'
