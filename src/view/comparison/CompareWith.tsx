import { type ReactNode, useMemo, useState, useSyncExternalStore } from 'react'
import type { Meeting } from '../../domain/meeting.ts'
import { readAddress } from '../../state/address.ts'
import { type Choose, toggleCompared } from '../../state/choice.ts'
import { currentSearch, subscribe } from '../../state/history.ts'
import { Words } from '../Language.tsx'
import { Tell } from '../tables/Tell.tsx'

/** The other speakers, to tick beside the chosen one. */
export function CompareWith(props: {
  meeting: Meeting
  speaker: number
  choose: Choose
}): ReactNode {
  const { meeting, speaker, choose } = props
  // The pane may still be behind; what is ticked is what the address says now.
  const search = useSyncExternalStore(subscribe, currentSearch)
  const { compare } = useMemo(() => readAddress(search).choice, [search])
  // Thousands of speakers are listed only when somebody wants to see them.
  const [open, setOpen] = useState(compare.length > 0)
  return (
    <details
      className="text-sm"
      open={compare.length > 0 || undefined}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="cursor-pointer rounded-md py-1 text-muted">
        <Tell>{(t) => t.compareWith}</Tell>
      </summary>
      <fieldset className="mt-1 mb-3 flex flex-wrap gap-x-4 gap-y-1">
        <legend className="sr-only">
          <Tell>{(t) => t.compareWith}</Tell>
        </legend>
        {(open ? meeting.transcript.speakers : []).map(
          ({ id, name }, i) =>
            i !== speaker && (
              <label key={id} className="flex min-h-7 items-center gap-1.5">
                <input
                  type="checkbox"
                  className="accent-ink"
                  checked={compare.includes(id)}
                  onChange={() => choose((now) => toggleCompared(now, id))}
                />
                <span>
                  <Words of={name} />
                </span>
              </label>
            ),
        )}
      </fieldset>
    </details>
  )
}
