import type { ReactNode } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { type Choice, type Choose, MOST_COMPARED } from '../../state/address/choice.ts'
import { addToComparison, sideBySide } from '../../state/address/comparison.ts'
import { useLead } from '../parts/Language.tsx'
import { SayTable } from '../parts/SayTable.tsx'
import { useReached } from '../parts/useReached.ts'

/** A third speaker, from those who are not compared yet; nothing where there is no room. */
export function AddSpeaker(props: { meeting: Meeting; choice: Choice; choose: Choose }): ReactNode {
  const { meeting, choice, choose } = props
  const lead = useLead()
  const { speakers } = meeting.transcript
  const { isReached, hear } = useReached(speakers.length)
  const there = sideBySide(choice)
  if (choice.compare.length >= MOST_COMPARED) return null
  return (
    <label className="flex items-center gap-2 text-sm">
      <span className="text-muted">
        <SayTable>{(t) => t.compareAdd}</SayTable>
      </span>
      <select
        className="min-h-8 max-w-48 rounded-lg border border-edge bg-surface px-2 py-1"
        value=""
        {...hear}
        onChange={({ target }) => choose((now) => addToComparison(now, target.value))}
      >
        <option value="">—</option>
        {isReached &&
          speakers
            .filter(({ id }) => !there.includes(id))
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {lead(name)}
              </option>
            ))}
      </select>
    </label>
  )
}
