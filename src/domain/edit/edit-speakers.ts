import type { Localized, Span, Speaker, Transcript, Vote } from '../format/transcript.ts'
import { type Edited, edited, refused } from './edit.ts'
import { withReplies } from './edit-replies.ts'
import { newId } from './new-id.ts'
import { reassign } from './unassigned.ts'
import { keepPromise, tidy } from './words.ts'

/*
 * Corrections of who spoke. Ids stay, so that addresses keep working.
 */

export function addSpeaker(transcript: Transcript, name: Localized, span?: Span): Edited {
  const words = tidy(name)
  if (!words) return refused({ reason: 'empty' })
  const { speakers } = transcript
  const id = newId(speakers, words, 'speaker')
  const speaker: Speaker = { id, name: words, ...(span && { span }) }
  const before = span ? speakers.findIndex((one) => one.span && one.span.start > span.start) : -1
  const place = before < 0 ? speakers.length : before
  const next = { ...transcript, speakers: speakers.toSpliced(place, 0, speaker) }
  return edited(keepPromise(next, words), { speaker: id })
}

/** A speaker's name or office; null takes the office away. */
export function describeSpeaker(
  transcript: Transcript,
  id: string,
  change: { readonly name: Localized } | { readonly role: Localized | null },
): Edited {
  const at = transcript.speakers.findIndex((speaker) => speaker.id === id)
  const speaker = transcript.speakers[at]
  if (!speaker) return refused({ reason: 'gone', of: 'speaker' })
  const described = (next: Speaker, words: Localized | null) => {
    const same = JSON.stringify(next) === JSON.stringify(speaker)
    const changed = same
      ? transcript
      : { ...transcript, speakers: transcript.speakers.with(at, next) }
    return edited(words ? keepPromise(changed, words) : changed, { speaker: id })
  }
  if ('name' in change) {
    const name = tidy(change.name)
    return name ? described({ ...speaker, name }, name) : refused({ reason: 'empty' })
  }
  const role = change.role && tidy(change.role)
  if (role) return described({ ...speaker, role }, role)
  const { role: _, ...without } = speaker
  return described(without, null)
}

/** Gives all that one speaker said to another, who takes over the office and the place if without. */
export function mergeSpeakers(transcript: Transcript, from: string, into: string): Edited {
  const gone = transcript.speakers.find(({ id }) => id === from)
  const kept = transcript.speakers.find(({ id }) => id === into)
  if (!gone || !kept) return refused({ reason: 'gone', of: 'speaker' })
  if (gone === kept) return edited(transcript, { speaker: into })
  const { role = gone.role, span = gone.span } = kept
  const whole = { ...kept, ...(role && { role }), ...(span && { span }) }
  const renamed = (id: string) => (id === from ? into : id)
  const next = {
    ...transcript,
    speakers: transcript.speakers.flatMap((one) =>
      one === gone ? [] : [one === kept ? whole : one],
    ),
    points: transcript.points.map((point) =>
      point.speaker === from ? { ...point, speaker: into } : point,
    ),
  }
  const { turns, votes } = transcript
  const taken = {
    ...next,
    ...(turns && { turns: turns.map((turn) => ({ ...turn, speaker: renamed(turn.speaker) })) }),
    ...(votes && { votes: votes.map((vote) => voteTogether(vote, from, into)) }),
  }
  const replies = transcript.replies?.map((reply) =>
    reply.from === from || reply.to === from
      ? { ...reply, from: renamed(reply.from), ...(reply.to && { to: renamed(reply.to) }) }
      : reply,
  )
  return edited(withReplies(taken, replies), { speaker: into })
}

/** A vote of two who are one: cast once. That one person voted both ways is wrong: neither is said then. */
function voteTogether(vote: Vote, from: string, into: string): Vote {
  const { by, ...rest } = vote
  const theirs = by?.filter(({ speaker }) => speaker === from || speaker === into)
  const first = theirs?.[0]
  if (!by || !first || !theirs.some(({ speaker }) => speaker === from)) return vote
  const isCertain = theirs.every(({ value }) => value === first.value)
  const together = by.flatMap((one) => {
    if (!theirs.includes(one)) return [one]
    return isCertain && one === first ? [{ ...one, speaker: into }] : []
  })
  return { ...rest, ...(together.length > 0 && { by: together }) }
}

/** Takes a speaker away; what the source has of their points is nobody's. */
export function removeSpeaker(transcript: Transcript, id: string, text: string): Edited {
  if (!transcript.speakers.some((speaker) => speaker.id === id)) {
    return refused({ reason: 'gone', of: 'speaker' })
  }
  const next = {
    ...transcript,
    speakers: transcript.speakers.filter((speaker) => speaker.id !== id),
    points: transcript.points.filter((point) => point.speaker !== id),
  }
  const replies = transcript.replies?.filter((reply) => reply.from !== id && reply.to !== id)
  const released = transcript.points.flatMap((point) =>
    point.speaker === id && point.span ? [point.span] : [],
  )
  return edited(reassign(withReplies(next, replies), text, { released }), {})
}
