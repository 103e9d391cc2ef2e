import { type ReactNode, use, useMemo } from 'react'
import type { ShownSpeaker } from '../../domain/format/transcript.ts'
import { languagesOf, wordings } from '../../i18n/language.ts'
import { openingMessages } from '../../i18n/opening-messages.ts'
import { createSay, OwnLanguageContext, useDisplay, Words } from '../parts/Language.tsx'

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
  const [display, own] = [useDisplay(), use(OwnLanguageContext)]
  const say = useSay()
  const codes = firstOf(hidden)
  const alike = useMemo(
    () =>
      props.alike.filter(
        ({ name, ownName }) =>
          // Whatever is shown of it; of a hundred thousand that is sooner seen.
          Object.keys(name).every((language) => name[language] !== ownName![language]) ||
          languagesOf(display).some(
            (one) => wordings(name, one, own)[0]!.text !== wordings(ownName!, one, own)[0]!.text,
          ),
      ),
    [props.alike, display, own],
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
