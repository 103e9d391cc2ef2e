import type { ReactNode } from 'react'
import type { Coverage } from '../../domain/meeting/coverage.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { type Choose, toggleSpeaker } from '../../state/address/choice.ts'
import { usePlain, Words } from '../parts/Language.tsx'
import { useSayTable } from '../parts/SayTable.tsx'

/** A speaker above their squares, to be chosen, and how many themes they touch. */
export function CoverageHeader(props: {
  meeting: Meeting
  coverage: Coverage
  speaker: number
  pressed: boolean
  tabStop: boolean
  choose: Choose
}): ReactNode {
  const { meeting, coverage, speaker, pressed, tabStop, choose } = props
  const { id, name } = meeting.transcript.speakers[speaker]!
  const plain = usePlain()
  const say = useSayTable()
  return (
    <th scope="col" aria-colindex={speaker + 3} className="p-0 align-bottom font-normal">
      <button
        type="button"
        aria-pressed={pressed}
        aria-label={`${plain(name)}, ${say((t) => t.breadth(coverage.breadth[speaker]!, coverage.themes.length))}`}
        data-speaker-control={speaker}
        tabIndex={tabStop ? 0 : -1}
        className="inline-flex min-h-6 min-w-6 items-start justify-center rounded-md py-1 max-h-64 overflow-hidden text-xs leading-4 in-data-windowed:max-h-32 hover:bg-wash aria-pressed:bg-wash aria-pressed:font-bold"
        onClick={() => choose((choice) => toggleSpeaker(choice, id))}
      >
        {/* Not on the button: WebKit turns none. */}
        <span className="whitespace-nowrap [writing-mode:vertical-rl]" title={plain(name)}>
          <Words of={name} />
        </span>
      </button>
    </th>
  )
}
