import { memo, type ReactNode } from 'react'
import { listOf } from '../../domain/meeting/adjacency.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { languagesOf, nativeWording, tagOf } from '../../i18n/language.ts'
import { type Choose, toggleSpeaker } from '../../state/address/choice.ts'
import { Count } from '../parts/Count.tsx'
import { useDisplay, useNameWithCount, usePlain, Words } from '../parts/Language.tsx'
import { Marked } from '../parts/Marks.tsx'
import { Beads } from './Beads.tsx'

/** A speaker: the name is the button, the whole row its target; office and beads stand beside it. */
export const SpeakerRow = memo(function SpeakerRow(props: {
  meeting: Meeting
  speaker: number
  count: number
  pressed: boolean
  tabStop: boolean
  choose: Choose
}): ReactNode {
  const { meeting, speaker, count, pressed, tabStop, choose } = props
  const { id, name, role } = meeting.transcript.speakers[speaker]!
  const accessibleName = useNameWithCount()
  const plain = usePlain()
  const display = useDisplay()
  const native = nativeWording(name, display)
  return (
    <li
      data-speaker={speaker}
      data-chosen={pressed || undefined}
      className="relative flex contain-layout flex-col justify-center rounded-lg px-1.5 py-1 data-chosen:bg-wash forced-colors:data-chosen:outline-2 hover:bg-wash @medium:px-3"
    >
      <div className="flex items-center justify-between gap-x-2 @medium:flex-wrap">
        <p className="min-w-0 leading-snug in-data-faded:text-muted">
          <button
            type="button"
            aria-pressed={pressed}
            aria-label={accessibleName(name, count)}
            {...(role ? { 'aria-describedby': `role-${speaker}` } : {})}
            tabIndex={tabStop ? 0 : -1}
            data-speaker-control={speaker}
            className="text-start text-sm font-bold after:absolute after:inset-0 after:rounded-lg focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-focus @medium:text-base"
            onClick={() => choose((choice) => toggleSpeaker(choice, id))}
          >
            <Words of={name} />
          </button>
          {native && (
            <span
              lang={tagOf(native.language)}
              className="ms-1.5 hidden text-sm text-muted @medium:inline"
            >
              <Marked text={native.text} />
            </span>
          )}
        </p>
        <span className="relative hidden @medium:block">
          <Beads meeting={meeting} speaker={speaker} />
        </span>
        <Count
          of={count}
          most={listOf(meeting.pointsOf, speaker).length}
          className="text-end text-xs @medium:hidden"
        />
      </div>
      {role && (
        <p
          id={`role-${speaker}`}
          title={plain(role)}
          className="hidden text-xs leading-snug text-muted @medium:block"
        >
          <span className={languagesOf(display).length === 1 ? '@wide:line-clamp-2' : ''}>
            <Words of={role} />
          </span>
        </p>
      )}
    </li>
  )
})
