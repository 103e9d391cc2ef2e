import type { Reply, Span, Transcript } from '../format/transcript.ts'
import { wholeCharacters } from '../source/whole-characters.ts'
import { difference } from './difference.ts'
import { type Edited, edited, refused } from './edit.ts'
import { isPassage } from './passage.ts'

/*
 * Corrections of who answers whom. A reply has no id: it is named by its place in the list.
 */

/** Adds a reply, before the first whose words stand after its own; without words it has no ground. */
export function addReply(transcript: Transcript, reply: Reply, text: string): Edited {
  const { replies = [] } = transcript
  if (!reply.span) return refused({ reason: 'no-words' })
  const checked = checkReply(transcript, reply, text, replies)
  if (!checked.ok) return checked
  const { start } = checked.reply.span!
  const before = replies.findIndex(({ span }) => span && span.start > start)
  const place = before < 0 ? replies.length : before
  return edited({ ...transcript, replies: replies.toSpliced(place, 0, checked.reply) }, {})
}

/** Puts another reply in the place of one; without words only where that one had none. */
export function changeReply(
  transcript: Transcript,
  number: number,
  reply: Reply,
  text: string,
): Edited {
  const { replies = [] } = transcript
  const before = replies[number]
  if (!before) return refused({ reason: 'gone', of: 'reply' })
  if (before.span && !reply.span) return refused({ reason: 'no-words' })
  const checked = checkReply(transcript, reply, text, replies.toSpliced(number, 1))
  if (!checked.ok) return checked
  if (keyOf(checked.reply) === keyOf(before)) return edited(transcript, {})
  return edited({ ...transcript, replies: replies.with(number, checked.reply) }, {})
}

export function removeReply(transcript: Transcript, number: number): Edited {
  const { replies = [] } = transcript
  if (!replies[number]) return refused({ reason: 'gone', of: 'reply' })
  return edited({ ...transcript, replies: replies.toSpliced(number, 1) }, {})
}

/**
 * The transcript with these replies for its own; without those to oneself, which a merger of speakers
 * leaves, and with those that are new to it once.
 */
export function withReplies(
  transcript: Transcript,
  replies: readonly Reply[] | undefined,
): Transcript {
  if (!replies) return transcript
  const { replies: all = [] } = transcript
  const { from, to, oldTo } = difference(all, replies)
  const before = new Set(all.slice(from, oldTo))
  const changed = new Set(
    replies.slice(from, to).flatMap((reply) => (before.has(reply) ? [] : [reply.span?.start])),
  )
  const seen = new Set<string>()
  const left = replies.filter((reply) => {
    if (reply.from === reply.to) return false
    // Of many replies few have changed: the others need not be told apart.
    if (!changed.has(reply.span?.start)) return true
    const key = keyOf(reply)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
  return { ...transcript, replies: left }
}

/** Gives the replies whose words begin in a passage to whoever says the passage from now on. */
export function giveReplies(
  transcript: Transcript,
  passage: Span,
  speakers: { readonly from: string; readonly to: string },
): Transcript {
  const { replies } = transcript
  const isIn = ({ from, span }: Reply) =>
    from === speakers.from && span && passage.start <= span.start && span.start < passage.end
  if (!replies?.some(isIn)) return transcript
  return withReplies(
    transcript,
    replies.map((reply) => (isIn(reply) ? { ...reply, from: speakers.to } : reply)),
  )
}

type Checked = { readonly ok: true; readonly reply: Reply } | Extract<Edited, { ok: false }>

/** The reply as it can be taken up among others, or why it cannot. */
function checkReply(
  { speakers }: Transcript,
  reply: Reply,
  text: string,
  others: readonly Reply[],
): Checked {
  const { from, to } = reply
  const isKnown = (id: string) => speakers.some((speaker) => speaker.id === id)
  const refuse = (refusal: Parameters<typeof refused>[0]) => ({ ok: false, refusal }) as const
  if (!isKnown(from) || (to !== undefined && !isKnown(to))) {
    return refuse({ reason: 'gone', of: 'speaker' })
  }
  if (from === to) return refuse({ reason: 'oneself' })
  const span = reply.span && wholeCharacters(text, reply.span)
  if (span && !isPassage(text, span)) return refuse({ reason: 'no-words' })
  const whole = { ...reply, ...(span && { span }) }
  const key = keyOf(whole)
  if (others.some((other) => keyOf(other) === key)) return refuse({ reason: 'same-reply' })
  return { ok: true, reply: whole }
}

const keyOf = ({ from, to, kind, span, point, toPoint }: Reply) =>
  JSON.stringify([from, to, kind, span?.start, span?.end, point, toPoint])
