import { type ReactNode, Suspense, useMemo, useState, useSyncExternalStore } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { readAddress } from '../../state/address/address.ts'
import { type Choose, toggleCompared } from '../../state/address/choice.ts'
import { currentSearch, subscribe } from '../../state/address/history.ts'
import { Words } from '../parts/Language.tsx'
import { later } from '../parts/later.tsx'
import { MOST_AT_ONCE } from '../parts/most-at-once.ts'
import { SayTable } from '../parts/SayTable.tsx'

const SpeakersInView = later(() => import('./SpeakersInView.tsx').then((m) => m.SpeakersInView))

/** The other speakers, to tick beside the chosen one. */
export function CompareWith(props: {
  meeting: Meeting
  speaker: number
  choose: Choose
}): ReactNode {
  const { meeting, speaker, choose } = props
  const { speakers } = meeting.transcript
  // The pane may still be behind; what is ticked is what the address says now.
  const search = useSyncExternalStore(subscribe, currentSearch)
  const { compare } = useMemo(() => readAddress(search).choice, [search])
  // Speakers are listed only when somebody wants to see them.
  const [open, setOpen] = useState(compare.length > 0)
  const others = useMemo(
    () => [...speakers.keys()].filter((one) => one !== speaker),
    [speakers, speaker],
  )
  const tickBox = (one: number) => {
    const { id, name } = speakers[one]!
    return (
      <label key={id} className="flex min-h-7 items-center gap-1.5">
        <input
          type="checkbox"
          className="shrink-0 accent-ink"
          checked={compare.includes(id)}
          onChange={() => choose((now) => toggleCompared(now, id))}
        />
        <span>
          <Words of={name} />
        </span>
      </label>
    )
  }
  return (
    <details
      className="text-sm"
      open={compare.length > 0 || undefined}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="cursor-pointer rounded-md py-1 text-muted">
        <SayTable>{(t) => t.compareWith}</SayTable>
      </summary>
      <fieldset className="mt-1 mb-3">
        <legend className="sr-only">
          <SayTable>{(t) => t.compareWith}</SayTable>
        </legend>
        {open && others.length > MOST_AT_ONCE && (
          <Suspense>
            <SpeakersInView meeting={meeting} others={others}>
              {tickBox}
            </SpeakersInView>
          </Suspense>
        )}
        {open && others.length <= MOST_AT_ONCE && (
          <div className="flex flex-wrap gap-x-4 gap-y-1">{others.map(tickBox)}</div>
        )}
      </fieldset>
    </details>
  )
}
