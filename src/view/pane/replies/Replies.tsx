import { type ReactNode, useMemo } from 'react'
import type { Meeting } from '../../../domain/meeting/meeting.ts'
import type { Choose, Origin } from '../../../state/address/choice.ts'
import { Details } from '../../parts/Details.tsx'
import { List } from '../../parts/List.tsx'
import { ReplyEntry } from './ReplyEntry.tsx'
import { SayReply } from './SayReply.tsx'

interface RepliesProps {
  readonly meeting: Meeting
  readonly origin: Origin
  readonly choose: Choose
}

/** Who answers whom in the whole meeting. */
export function MeetingReplies(props: RepliesProps): ReactNode {
  const { replies = [] } = props.meeting.transcript
  const all = useMemo(() => replies.map((_, number) => number), [replies])
  return (
    <section className="grid gap-2 border-t border-line pt-4">
      <h3 className="text-sm font-bold">
        <SayReply>{(m) => m.whoAnswers}</SayReply>
      </h3>
      <ReplyList {...props} numbers={all} speaker={null} />
    </section>
  )
}

/** More are shown when they are asked for: the points below are what a reader came for. */
const FEW = 4

/** Where the first screen has room for them above the points: not on a phone. */
const hasRoom = () => matchMedia('(min-width: 40rem)').matches

/** Whom a speaker answers, and who answers the speaker. */
export function SpeakerReplies(props: RepliesProps & { speaker: number }): ReactNode {
  const { meeting, speaker } = props
  const { replies = [], speakers } = meeting.transcript
  const { id } = speakers[speaker]!
  const own = useMemo(
    () => [...replies.keys()].filter((i) => replies[i]!.from === id || replies[i]!.to === id),
    [replies, id],
  )
  if (own.length === 0) return null
  return (
    <Details
      key={id}
      summary={<SayReply>{(m) => m.repliesOf(own.length)}</SayReply>}
      className="text-sm font-bold"
      startsOpen={own.length <= FEW && hasRoom()}
      isMuch={own.length > FEW}
    >
      {() => <ReplyList {...props} numbers={own} />}
    </Details>
  )
}

function ReplyList(
  props: RepliesProps & { numbers: readonly number[]; speaker: number | null },
): ReactNode {
  const { meeting, numbers, speaker, origin, choose } = props
  return (
    <List entries={numbers} keyOf={(number) => number} itemClassName="pb-2">
      {(number) => (
        <ReplyEntry
          meeting={meeting}
          reply={meeting.transcript.replies![number]!}
          origin={origin}
          speaker={speaker}
          choose={choose}
        />
      )}
    </List>
  )
}
