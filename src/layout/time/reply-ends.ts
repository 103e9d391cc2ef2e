import { numbers } from '../../domain/format/numbers.ts'
import type { ReplyKind } from '../../domain/format/transcript.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { pointAtReply } from '../../domain/meeting/reply-point.ts'

/** How a reply is drawn: on which side of the lanes, and with what line. */
export const REPLY_LOOKS = {
  supplements: { side: 'above', line: 'solid' },
  agrees: { side: 'above', line: 'solid' },
  seconds: { side: 'above', line: 'solid' },
  summarises: { side: 'above', line: 'dotted' },
  answers: { side: 'above', line: 'dashed' },
  disagrees: { side: 'below', line: 'solid' },
} as const satisfies Readonly<
  Record<ReplyKind, { side: 'above' | 'below'; line: 'solid' | 'dashed' | 'dotted' }>
>

/** A reply with what of it is known: no point is guessed. */
export interface ReplyEnds {
  /** Its number among the replies. */
  readonly reply: number
  readonly kind: ReplyKind
  /** The point that replies, by its number. */
  readonly from: number
  /** Who is answered; null where it is nobody in particular. */
  readonly speaker: number | null
  /** The point that is answered, by its number; null where only the speaker is known. */
  readonly to: number | null
}

/** More are not looked up: each takes its points from the file. */
export const MOST_REPLIES = 5_000
const FEW = 50

/** The replies whose own point is known, as they are listed, of the first {@link MOST_REPLIES}. */
export function replyEnds(meeting: Meeting): ReplyEnds[] {
  const { transcript, speakerNumber, speakerOf } = meeting
  const { points, replies = [] } = transcript
  // In an array each would be looked for from its beginning.
  const isLong = replies.length > FEW && Array.isArray(points)
  const pointNumber = isLong ? numbers(points) : meeting.pointNumber
  return replies.slice(0, MOST_REPLIES).flatMap((reply, number) => {
    const numberOf = (id: string | undefined) =>
      id === undefined ? null : (pointNumber.get(id) ?? null)
    const from = numberOf(reply.point) ?? pointAtReply(meeting, reply)
    if (from === null) return []
    const to = numberOf(reply.toPoint)
    const named = reply.to === undefined ? null : speakerNumber.get(reply.to)!
    const speaker = named ?? (to === null ? null : speakerOf[to]!)
    return { reply: number, kind: reply.kind, from, speaker, to }
  })
}
