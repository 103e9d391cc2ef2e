import { type MouseEvent, memo, type ReactNode } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { writeAddress } from '../../state/address/address.ts'
import type { Choice, Choose } from '../../state/address/choice.ts'
import { followHere } from '../parts/followHere.ts'
import { KIND_BORDER, KIND_TEXT, KindMark } from '../parts/KindMark.tsx'
import { Words } from '../parts/Language.tsx'
import { SayPoint } from '../parts/SayPoint.tsx'
import { Wording } from '../parts/Wording.tsx'

/** A point in a line or two that leads to itself: its kind, who said it, its text. */
export const PointEntry = memo(function PointEntry(props: {
  meeting: Meeting
  point: number
  choice: Choice
  /** How it is chosen. */
  change: (choice: Choice, speaker: string, point: string) => Choice
  /** Whether it says whose it is; where all are of one speaker, it need not. */
  named?: boolean
  choose: Choose
}): ReactNode {
  const { meeting, point, choice, change, named = false, choose } = props
  const { id, speaker, kind, text, wording } = meeting.transcript.points.at(point)!
  const onClick = (event: MouseEvent) => {
    if (!followHere(event)) return
    choose((now) => change(now, speaker, id))
  }
  return (
    <li>
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
        <span>
          <Words of={text} />
        </span>
      </a>
    </li>
  )
})
