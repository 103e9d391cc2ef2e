import type { MouseEvent, ReactNode } from 'react'
import type { Span } from '../../../domain/format/transcript.ts'
import type { Meeting } from '../../../domain/meeting/meeting.ts'
import { placeInWords } from '../../../i18n/place-in-words.ts'
import { writeAddress } from '../../../state/address/address.ts'
import {
  type Choice,
  type Choose,
  choosePoint,
  chooseView,
  type Origin,
  onlyMeeting,
} from '../../../state/address/choice.ts'
import { followHere } from '../../parts/followHere.ts'
import { SayPoint } from '../../parts/SayPoint.tsx'
import { revealPassage, wantPassage } from '../../source/passage.ts'

const LINKED = 'underline decoration-edge underline-offset-4'

/** The words of a passage, where they are at hand, and where it stands. */
export function Ground(props: {
  meeting: Meeting
  span: Span
  linked: boolean
  children?: ReactNode
}): ReactNode {
  const { meeting, span, linked, children } = props
  const { pages } = meeting.transcript.source
  return (
    <>
      {children}{' '}
      <span className={`text-xs whitespace-nowrap text-muted tabular-nums ${linked ? LINKED : ''}`}>
        <SayPoint>{(m) => placeInWords(m, span, pages)}</SayPoint>
      </span>
    </>
  )
}

/** Leads to a point: in the source's text where that is at hand, else in the pane. */
export function PlaceLink(props: {
  id: string
  labelledBy: string
  meeting: Meeting
  point: number
  origin: Origin
  inSource: boolean
  choose: Choose
  children: ReactNode
}): ReactNode {
  const { meeting, point, inSource, choose } = props
  const { id, speaker } = meeting.transcript.points.at(point)!
  const chosen = (choice: Choice) => {
    const there = choosePoint(choice, speaker, id)
    return inSource ? chooseView(there, 'source') : there
  }
  const onClick = (event: MouseEvent) => {
    if (!followHere(event)) return
    if (inSource) wantPassage(point)
    choose(chosen)
    // Where it is chosen already nothing changes, and nothing else would bring it back into view.
    if (inSource) revealPassage(point)
  }
  return (
    <a
      id={props.id}
      aria-labelledby={props.labelledBy}
      href={writeAddress(chosen(onlyMeeting(props.origin)))}
      className="min-h-6 hover:text-ink"
      onClick={onClick}
    >
      {props.children}
    </a>
  )
}
