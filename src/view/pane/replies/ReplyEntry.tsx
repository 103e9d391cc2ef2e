import { type ReactNode, useEffect, useId } from 'react'
import type { Reply, Span } from '../../../domain/format/transcript.ts'
import type { Meeting } from '../../../domain/meeting/meeting.ts'
import { pointAtReply } from '../../../domain/meeting/reply-point.ts'
import type { Choose, Origin } from '../../../state/address/choice.ts'
import { createPart } from '../../../state/release/part.ts'
import { Words } from '../../parts/Language.tsx'
import { useCell } from '../../parts/useCell.ts'
import { useExactSource } from '../../parts/useExactSource.ts'
import { useSource } from '../../parts/useSource.ts'
import { Ground, PlaceLink } from './PlaceLink.tsx'
import { ReplySentence } from './ReplySentence.tsx'
import { SayReply } from './SayReply.tsx'

const QUOTED = createPart(() => import('./QuotedWords.tsx').then((m) => m.QuotedWords))

/** The source's text, once there is also what quotes it: a first visit has neither. */
function useQuotable(meeting: Meeting) {
  const text = useExactSource(meeting.transcript)?.text ?? null
  const { here: QuotedWords } = useCell(QUOTED.state)
  useEffect(() => {
    if (text !== null) QUOTED.fetch()
  }, [text])
  return text !== null && QuotedWords ? { text, QuotedWords } : null
}

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
  const quotable = useQuotable(meeting)
  const point = pointAtReply(meeting, reply)
  const there = meeting.transcript.points.at(point ?? 0)!
  const ground = span && (
    <Ground meeting={meeting} span={span} linked={point !== null}>
      {quotable && <quotable.QuotedWords text={quotable.text} span={span} />}
    </Ground>
  )
  return (
    <div className="grid justify-items-start text-sm">
      <p id={`${id}says`}>
        <ReplySentence
          meeting={meeting}
          reply={reply}
          quoted={span !== undefined && quotable !== null}
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
          {!quotable && touches(there.span!, span!) && <Words of={there.text} />}
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
