import type { Kind, Localized, Point, Span, Transcript } from '../format/transcript.ts'
import { worded } from '../format/wording-kind.ts'
import { trimPassage } from '../source/trim-passage.ts'
import { type Edited, edited, refused } from './edit.ts'
import { giveReplies } from './edit-replies.ts'
import { nextPointId } from './new-id.ts'
import { isPassage, isVerbatim, overlaps, wordingOf } from './passage.ts'
import { placeOf, pointAt } from './point-at.ts'
import { reassign } from './unassigned.ts'
import { keepPromise, sameWords, tidy } from './words.ts'

/*
 * Corrections of a point by itself; those of its bounds are in `edit-bounds.ts`.
 */

/** Makes a passage a point, worded as it stands. */
export function addPoint(
  transcript: Transcript,
  add: { readonly speaker: string; readonly kind: Kind; readonly span: Span },
  text: string,
): Edited {
  const { speaker, kind } = add
  if (!transcript.speakers.some(({ id }) => id === speaker)) {
    return refused({ reason: 'gone', of: 'speaker' })
  }
  const span = trimPassage(text, add.span)
  if (!isPassage(text, span)) return refused({ reason: 'no-words' })
  const inTheWay = transcript.points.find((one) => one.span && overlaps(one.span, span))
  if (inTheWay) return refused({ reason: 'overlap', point: inTheWay.id })
  const id = nextPointId(transcript.points, speaker)
  const words = wordingOf(transcript, text, span)
  const bare: Point = { id, speaker, kind, themes: [], text: words, span }
  const point = worded(transcript, bare, 'verbatim')
  const next = { ...transcript, points: placed(transcript.points, point, span) }
  return edited(reassign(keepPromise(next, words), text, { claimed: [span] }), {
    speaker,
    point: id,
  })
}

/** Points with one more, before the first that begins after it. */
export function placed(points: readonly Point[], point: Point, span: Span): Point[] {
  const before = points.findIndex((one) => one.span && one.span.start > span.start)
  return points.toSpliced(before < 0 ? points.length : before, 0, point)
}

/** Takes a point away; its passage is nobody's. */
export function dropPoint(transcript: Transcript, id: string, text: string): Edited {
  const at = placeOf(transcript.points, id)
  const point = transcript.points[at]
  if (!point) return refused({ reason: 'gone', of: 'point' })
  const next = { ...transcript, points: transcript.points.toSpliced(at, 1) }
  const released = point.span ? [point.span] : []
  return edited(reassign(next, text, { released }), { speaker: point.speaker })
}

/**
 * Gives a point to another speaker; its id stays, so that its address still finds it. What of its
 * words answers somebody is the other's answer then.
 */
export function givePoint(transcript: Transcript, id: string, speaker: string): Edited {
  if (!transcript.speakers.some((one) => one.id === speaker)) {
    return refused({ reason: 'gone', of: 'speaker' })
  }
  const { speaker: from, span } = pointAt(transcript.points, id) ?? {}
  const given =
    from !== undefined && span ? giveReplies(transcript, span, { from, to: speaker }) : transcript
  // The turn in which it stands is not the other's.
  return changePoint(given, id, ({ turn, ...point }) => ({
    ...{ ...point, speaker },
    ...(turn !== undefined && point.speaker === speaker && { turn }),
  }))
}

/** Words a point anew: a paraphrase, unless that is just its passage in `source`. */
export function wordPoint(
  transcript: Transcript,
  id: string,
  words: Localized,
  source: string,
): Edited {
  const text = tidy(words)
  if (!text) return refused({ reason: 'empty' })
  return changePoint(keepPromise(transcript, text), id, (point) => {
    if (sameWords(point.text, text)) return point
    const next = { ...point, text }
    return worded(transcript, next, isVerbatim(next, source) ? 'verbatim' : 'paraphrase')
  })
}

/** Sets a point under a heading, or under none. */
export function headPoint(transcript: Transcript, id: string, words: Localized | null): Edited {
  const heading = words && tidy(words)
  return changePoint(heading ? keepPromise(transcript, heading) : transcript, id, (point) => {
    const { heading: _, ...without } = point
    return heading ? { ...without, heading } : without
  })
}

/** Says when a point is said, in ms of the meeting; where `end` is null nothing says when it is over. */
export function timePoint(
  transcript: Transcript,
  id: string,
  time: number,
  end: number | null,
): Edited {
  const isTime = (at: number) => Number.isSafeInteger(at) && at >= 0
  if (!isTime(time) || (end !== null && !(isTime(end) && end >= time)))
    return refused({ reason: 'times' })
  return changePoint(transcript, id, ({ timeEnd: _, ...point }) => ({
    ...{ ...point, time },
    ...(end !== null && { timeEnd: end }),
  }))
}

/** The transcript with one point changed; itself where the change changes nothing. */
export function changePoint(
  transcript: Transcript,
  id: string,
  change: (point: Point) => Point,
): Edited {
  const at = placeOf(transcript.points, id)
  const before = transcript.points[at]
  if (!before) return refused({ reason: 'gone', of: 'point' })
  const point = change(before)
  const same = JSON.stringify(point) === JSON.stringify(before)
  const next = same ? transcript : { ...transcript, points: transcript.points.with(at, point) }
  return edited(next, { speaker: point.speaker, point: id })
}
