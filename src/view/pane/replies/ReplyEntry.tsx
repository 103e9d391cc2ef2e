import { type MouseEvent, type ReactNode, useId } from 'react'
import type { Reply, Span } from '../../../domain/format/transcript.ts'
import type { Meeting } from '../../../domain/meeting/meeting.ts'
import { pointAtReply } from '../../../domain/meeting/reply-point.ts'
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
import { Say } from '../../parts/Language.tsx'
import { useSource } from '../../parts/useSource.ts'
import { revealPassage, wantPassage } from '../../source/passage.ts'
import { QuotedWords } from './QuotedWords.tsx'
import { ReplySentence } from './ReplySentence.tsx'
import { SayReply } from './SayReply.tsx'

/** A reply with its ground: who answers whom, the words that say so or their place, the way there. */
export function ReplyEntry(props: {
  meeting: Meeting
  reply: Reply
  origin: Origin
  /** Number of the speaker in whose pane it stands. */
  speaker: number | null
  choose: Choose
}): ReactNode {
  const { meeting, reply, origin, speaker, choose } = props
  const { span } = reply
  const source = useSource(meeting.transcript)
  const id = useId()
  // Of a text that only resembles the source nobody knows where exactly the words stand.
  const text = source && source.likeness.how !== 'near' ? source.text : null
  const point = pointAtReply(meeting, reply)
  const ground = span && <Ground span={span} text={text} linked={point !== null} />
  return (
    <div className="grid justify-items-start text-sm">
      <p id={`${id}says`}>
        <ReplySentence
          meeting={meeting}
          reply={reply}
          quoted={span !== undefined && text !== null}
          links={{ origin, speaker, choose }}
        />
      </p>
      {!ground ? (
        // Left out, it would be lost what the author of the transcript states; it is their word alone.
        <p className="text-xs text-muted">
          <SayReply>{(m) => m.noWords}</SayReply>
        </p>
      ) : point === null ? (
        <p>{ground}</p>
      ) : (
        <PlaceLink
          id={`${id}place`}
          labelledBy={`${id}says ${id}place`}
          meeting={meeting}
          point={point}
          origin={origin}
          inSource={source !== null}
          choose={choose}
        >
          {ground}
        </PlaceLink>
      )}
    </div>
  )
}

const LINKED = 'underline decoration-edge underline-offset-4'

function Ground(props: { span: Span; text: string | null; linked: boolean }): ReactNode {
  const { span, text, linked } = props
  return (
    <>
      {text !== null && <QuotedWords text={text} span={span} />}{' '}
      <span className={`text-xs whitespace-nowrap text-muted tabular-nums ${linked ? LINKED : ''}`}>
        <Say>{(m) => m.place(span.start + 1, span.end)}</Say>
      </span>
    </>
  )
}

/** Leads to a point: in the source's text where that is at hand, else in the pane. */
function PlaceLink(props: {
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
