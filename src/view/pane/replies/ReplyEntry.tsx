import { type ReactNode, useId } from 'react'
import type { Reply, Span } from '../../../domain/format/transcript.ts'
import type { Meeting } from '../../../domain/meeting/meeting.ts'
import { pointAtReply } from '../../../domain/meeting/reply-point.ts'
import type { Choose, Origin } from '../../../state/address/choice.ts'
import { Words } from '../../parts/Language.tsx'
import { useExactSource } from '../../parts/useExactSource.ts'
import { useSource } from '../../parts/useSource.ts'
import { Ground, PlaceLink } from './PlaceLink.tsx'
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
  const text = useExactSource(meeting.transcript)?.text ?? null
  const point = pointAtReply(meeting, reply)
  const there = meeting.transcript.points.at(point ?? 0)!
  const ground = span && (
    <Ground meeting={meeting} span={span} text={text} linked={point !== null} />
  )
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
          {/* Without its words at hand: the point that was made with them or right behind, and no other. */}
          {text === null && touches(there.span!, span!) && <Words of={there.text} />}
          {ground}
        </PlaceLink>
      )}
    </div>
  )
}

/** A full stop and a mark of quotation may stand between. */
const BETWEEN = 2

/** Whether a point stands at the words of a reply, or right behind them. */
const touches = (point: Span, words: Span) =>
  point.end > words.start && point.start <= words.end + BETWEEN
