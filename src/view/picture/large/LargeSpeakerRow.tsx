import { memo, type ReactNode } from 'react'
import { KINDS } from '../../../domain/format/transcript.ts'
import { listOf } from '../../../domain/meeting/adjacency.ts'
import type { Meeting } from '../../../domain/meeting/meeting.ts'
import { nativeWording, tagOf } from '../../../i18n/language.ts'
import { type Choose, toggleSpeaker } from '../../../state/address/choice.ts'
import { Count } from '../../parts/Count.tsx'
import { useDisplay, useNameWithCount, Words } from '../../parts/Language.tsx'
import { Marked } from '../../parts/Marks.tsx'
import { KindBar } from './KindBar.tsx'
import { LargeBeads } from './LargeBeads.tsx'
import { ROW_REM } from './useFrame.ts'

/** Up to so many points are a bead each. */
const MOST_BEADS = 10

/** A speaker in a column that scrolls: a row of one height, what does not fit ends in dots. */
export const LargeSpeakerRow = memo(function LargeSpeakerRow(props: {
  meeting: Meeting
  speaker: number
  /** In the order of the column, of so many. */
  place: number
  of: number
  count: number
  /** Per point of the meeting: 1 where the filter leaves it. */
  remains: Uint8Array
  pressed: boolean
  tabStop: boolean
  /** Whether it goes past too fast for its points to be seen. */
  flying: boolean
  choose: Choose
}): ReactNode {
  const { meeting, speaker, place, of, count, remains, pressed, tabStop, flying, choose } = props
  const { id, name, role } = meeting.transcript.speakers[speaker]!
  const accessibleName = useNameWithCount()
  const native = nativeWording(name, useDisplay())
  const own = listOf(meeting.pointsOf, speaker)
  return (
    <li
      aria-setsize={of}
      aria-posinset={place + 1}
      data-speaker={speaker}
      data-chosen={pressed || undefined}
      className="absolute inset-x-0 flex h-12 contain-strict flex-col justify-center rounded-lg px-1.5 leading-tight data-chosen:bg-wash forced-colors:data-chosen:outline-2 hover:bg-wash @medium:px-3"
      style={{ top: `${place * ROW_REM.speaker}rem` }}
    >
      <div className="flex items-center justify-between gap-2">
        {/* On a wide page a Chinese name without room wraps to a second line, which is not shown. */}
        <p className="line-clamp-2 min-w-0 flex-1 in-data-faded:text-muted @medium:block @medium:h-5">
          <button
            type="button"
            aria-pressed={pressed}
            aria-label={accessibleName(name, count)}
            {...(role ? { 'aria-describedby': `role-${speaker}` } : {})}
            tabIndex={tabStop ? 0 : -1}
            data-speaker-control={speaker}
            className="text-start text-sm font-bold @medium:max-w-full @medium:truncate @medium:align-bottom after:absolute after:inset-0 after:rounded-lg focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-focus"
            onClick={() => choose((choice) => toggleSpeaker(choice, id))}
          >
            <Words of={name} />
          </button>
          {native && (
            <span
              lang={tagOf(native.language)}
              className="ms-1.5 hidden text-xs whitespace-nowrap text-muted @medium:inline"
            >
              <Marked text={native.text} />
            </span>
          )}
        </p>
        <span className="flex shrink-0 items-center gap-2">
          <span className="relative hidden @medium:block @wide:hidden @min-[68rem]:block">
            {flying ? null : own.length > MOST_BEADS ? (
              <KindBar counts={kindsOf(meeting, own, remains)} total={own.length} />
            ) : (
              <LargeBeads meeting={meeting} points={own} remains={remains} />
            )}
          </span>
          <Count
            of={count}
            most={own.length}
            className="flex justify-end text-end text-xs @medium:min-w-[5ch]"
          />
        </span>
      </div>
      {role && (
        <p
          id={`role-${speaker}`}
          className="hidden truncate text-xs leading-normal text-muted @medium:block"
        >
          <Words of={role} />
        </p>
      )}
    </li>
  )
})

function kindsOf(meeting: Meeting, points: Int32Array, remains: Uint8Array): Int32Array {
  const counts = new Int32Array(KINDS.length)
  for (const point of points) counts[meeting.kindOf[point]!]! += remains[point]!
  return counts
}
