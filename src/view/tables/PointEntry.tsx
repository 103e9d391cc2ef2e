import { type MouseEvent, memo, type ReactNode } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { writeAddress } from '../../state/address/address.ts'
import type { Choice, Choose } from '../../state/address/choice.ts'
import { followHere } from '../parts/followHere.ts'
import { KIND_BORDER, KIND_TEXT, KindMark } from '../parts/KindMark.tsx'
import { Words } from '../parts/Language.tsx'
import { SayPoint } from '../parts/SayPoint.tsx'
import { Wording } from '../parts/Wording.tsx'

interface PointProps {
  readonly meeting: Meeting
  readonly point: number
  readonly choice: Choice
  /** How it is chosen. */
  readonly change: (choice: Choice, speaker: string, point: string) => Choice
  /** Whether it says whose it is; where all are of one speaker, it need not. */
  readonly named?: boolean
  readonly choose: Choose
}

/** A point in a list, as {@link PointLink}. */
export const PointEntry = memo(function PointEntry(props: PointProps): ReactNode {
  return (
    <li>
      <PointLink {...props} />
    </li>
  )
})

/** A point in a line or two that leads to itself: its kind, who said it, its text. */
export function PointLink(
  props: PointProps & {
    beside?: ReactNode
    /** Without its text, which stands above. */
    isBrief?: boolean
  },
): ReactNode {
  const { meeting, point, choice, change, named = false, beside, isBrief = false, choose } = props
  const { id, speaker, kind, text, wording } = meeting.transcript.points.at(point)!
  const onClick = (event: MouseEvent) => {
    if (!followHere(event)) return
    choose((now) => change(now, speaker, id))
  }
  return (
    <a
      href={writeAddress(change(choice, speaker, id))}
      aria-current={choice.point === id || undefined}
      className={`grid gap-0.5 border-s-3 py-0.5 ps-2.5 pe-1 text-sm leading-relaxed hover:bg-wash aria-[current]:bg-wash ${KIND_BORDER[kind]}`}
      onClick={onClick}
    >
      <span className="text-xs">
        <span className={`font-semibold ${KIND_TEXT[kind]}`}>
          <KindMark kind={kind} /> <SayPoint>{(m) => m.kind[kind]}</SayPoint>
          <Wording of={wording} />
          {beside}
        </span>
        {named && (
          <>
            {' '}
            <span className="font-semibold">
              <Words of={meeting.transcript.speakers[meeting.speakerOf[point]!]!.name} />
            </span>
          </>
        )}
      </span>{' '}
      {!isBrief && (
        <span>
          <Words of={text} />
        </span>
      )}
    </a>
  )
}
