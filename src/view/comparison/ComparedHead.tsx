import { type ReactNode, useMemo } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { tallyPoints } from '../../domain/meeting/tally.ts'
import type { Choose } from '../../state/address/choice.ts'
import { removeFromComparison } from '../../state/address/comparison.ts'
import { Say, usePlain, Words } from '../parts/Language.tsx'
import { SayTable, useSayTable } from '../parts/SayTable.tsx'

/** Who stands side by side, each with a way to leave; stays in view above the columns. */
export function ComparedHead(props: {
  meeting: Meeting
  points: Int32Array
  speakers: readonly number[]
  chosen: number | null
  className: string
  choose: Choose
}): ReactNode {
  const { meeting, points, speakers, chosen, className, choose } = props
  const counts = useMemo(() => tallyPoints(meeting, points).speakers, [meeting, points])
  const plain = usePlain()
  const say = useSayTable()
  return (
    <ul
      className={`${className} z-10 border-b border-line bg-paper py-2 @medium:sticky @medium:top-0`}
    >
      {speakers.map((speaker) => {
        const { id, name, role } = meeting.transcript.speakers[speaker]!
        return (
          <li
            key={id}
            data-chosen={speaker === chosen || undefined}
            className="grid content-start border-s-3 border-transparent ps-2.5 data-chosen:border-ink"
          >
            <p className="flex items-baseline justify-between gap-2">
              <span className="font-bold">
                <Words of={name} />
              </span>
              <button
                type="button"
                aria-label={say((t) => t.compareRemove(plain(name)))}
                className="min-h-6 shrink-0 rounded-md px-1.5 text-sm text-muted hover:bg-wash"
                onClick={() => choose((choice) => removeFromComparison(choice, id))}
              >
                <SayTable>{(t) => t.remove}</SayTable>
              </button>
            </p>
            {role && (
              <p className="hidden text-xs text-muted @medium:block">
                <Words of={role} />
              </p>
            )}
            <p className="text-xs text-muted tabular-nums">
              <Say>{(m) => m.pointsCount(counts[speaker]!)}</Say>
            </p>
          </li>
        )
      })}
    </ul>
  )
}
