import type { ReactNode } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Tally } from '../../domain/meeting/tally.ts'
import { type Lanes, laneCount } from '../../layout/time/lanes.ts'
import { type Choose, toggleSpeaker } from '../../state/address/choice.ts'
import { useNameWithCount, Words } from '../parts/Language.tsx'
import { SayTime, useSayTime } from './SayTime.tsx'

/** The speakers beside their lanes, each a button. */
export function LaneNames(props: {
  meeting: Meeting
  tally: Tally
  lanes: Lanes
  speaker: number | null
  /** The speaker that Tab comes to. */
  stop: number | undefined
  /** The speaker to whom the keyboard comes back at a mark, not here. */
  elsewhere: number | null
  /** Of each, px. */
  height: number
  choose: Choose
}): ReactNode {
  const { meeting, tally, lanes, speaker, stop, elsewhere, height, choose } = props
  const say = useSayTime()
  const nameWithCount = useNameWithCount()
  return (
    <ol aria-label={say((m) => m.speakers)}>
      {lanes.rows.map((row) => {
        const { id, name } = meeting.transcript.speakers[row]!
        return (
          <li
            key={id}
            data-speaker={row}
            data-chosen={speaker === row || undefined}
            className="flex items-center rounded-lg data-chosen:bg-wash hover:bg-wash forced-colors:data-chosen:outline-2"
            style={{ height }}
          >
            <button
              type="button"
              aria-pressed={speaker === row}
              aria-label={nameWithCount(name, tally.speakers[row]!)}
              tabIndex={row === stop ? 0 : -1}
              data-lane-name={row}
              {...(row === elsewhere ? {} : { 'data-speaker-control': row })}
              className="size-full px-1.5 text-start text-xs font-semibold leading-none in-data-faded:text-muted"
              onClick={() => choose((choice) => toggleSpeaker(choice, id))}
            >
              <span className="line-clamp-2 pb-0.5">
                <Words of={name} />
              </span>
            </button>
          </li>
        )
      })}
      {laneCount(lanes) > lanes.rows.length && (
        <li className="flex items-center px-1.5 text-xs leading-none text-muted" style={{ height }}>
          <SayTime>{(m) => m.others(lanes.others)}</SayTime>
        </li>
      )}
    </ol>
  )
}
