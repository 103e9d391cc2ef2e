import { KINDS, type Span, type Transcript } from '../format/transcript.ts'
import { type Adjacency, groupByValue, invertLists, listOf } from '../meeting/adjacency.ts'
import {
  arrangeThemes,
  indexTranscript,
  type Meeting,
  numbersWhenAsked,
  numberThemes,
} from '../meeting/meeting.ts'
import { difference } from './difference.ts'

/**
 * Numbers a transcript that was made from the one of `before` by a correction. Gives what
 * {@link indexTranscript} does, from the numbers that there are: only points between the first and the
 * last that differ are looked at.
 */
export function indexAgain(before: Meeting, was: Transcript, transcript: Transcript): Meeting {
  const { points, speakers } = transcript
  if (!hasSameIds(was.speakers, speakers)) return indexTranscript(transcript)
  const themes = arrangeThemes(transcript, hasOther(before))
  if (!hasSameIds(before.themes, themes.themes)) return indexTranscript(transcript)
  const { from, to, oldTo } = difference(was.points, points)
  const changed = points.slice(from, to)
  const other = before.themes.length - 1
  if (!hasOther(before) && changed.some((point) => point.themes.length === 0)) {
    return indexTranscript(transcript)
  }
  const span = { start: from, end: oldTo }
  const lists = numberThemes(changed, before.themeNumber, other)
  const keepsThemes = hasLists(before.themesOf, span, lists)
  const themesOf = keepsThemes ? before.themesOf : withLists(before.themesOf, span, lists)
  const pointsOn = keepsThemes ? before.pointsOn : invertLists(themesOf, before.themes.length)
  if (hasOther(before) && listOf(pointsOn, other).length === 0) return indexTranscript(transcript)

  const keepsIds = hasSameIds(was.points.slice(from, oldTo), changed)
  const speaker = Int32Array.from(changed, (one) => before.speakerNumber.get(one.speaker)!)
  const speakerOf = replacedNumbers((n) => new Int32Array(n), before.speakerOf, span, speaker)
  return {
    ...before,
    ...themes,
    transcript,
    pointNumber: keepsIds ? before.pointNumber : numbersWhenAsked(points),
    speakerOf,
    kindOf: replacedNumbers(
      (n) => new Uint8Array(n),
      before.kindOf,
      span,
      Uint8Array.from(changed, ({ kind }) => KINDS.indexOf(kind)),
    ),
    themesOf,
    pointsOf:
      speakerOf === before.speakerOf ? before.pointsOf : groupByValue(speakerOf, speakers.length),
    pointsOn,
  }
}

/** Whether the last theme is the one of points without any, which no transcript has. */
const hasOther = ({ themes, transcript }: Meeting) => themes.length > transcript.themes.length

interface Named {
  readonly id: string
}

const hasSameIds = (a: readonly Named[], b: readonly Named[]) =>
  a === b || (a.length === b.length && a.every(({ id }, i) => id === b[i]!.id))

const hasSameNumbers = (a: Int32Array | Uint8Array, b: Int32Array | Uint8Array) =>
  a.length === b.length && a.every((number, i) => number === b[i])

/** Numbers of which some give way to others, in a new array; the very same where these are the same. */
function replacedNumbers<A extends Int32Array | Uint8Array>(
  create: (length: number) => A,
  all: A,
  { start, end }: Span,
  by: A,
): A {
  if (hasSameNumbers(all.subarray(start, end), by)) return all
  const replaced = create(all.length - (end - start) + by.length)
  replaced.set(all.subarray(0, start))
  replaced.set(by, start)
  replaced.set(all.subarray(end), start + by.length)
  return replaced
}

/** Whether the lists from one place to another, none of which is empty, are these. */
const hasLists = (all: Adjacency, { start, end }: Span, lists: Adjacency): boolean =>
  lists.starts.every((at, i) => at === all.starts[start + i]! - all.starts[start]!) &&
  hasSameNumbers(all.items.subarray(all.starts[start], all.starts[end]), lists.items)

/** Lists of which some, from one place to another, are replaced by others. */
function withLists(
  { starts, items }: Adjacency,
  { start, end }: Span,
  lists: Adjacency,
): Adjacency {
  const grown = lists.starts.length - 1 - (end - start)
  const [head, tail] = [starts[start]!, starts[end]!]
  const behind = head + lists.items.length
  const nextStarts = new Int32Array(starts.length + grown)
  nextStarts.set(starts.subarray(0, start))
  for (const [i, at] of lists.starts.entries()) nextStarts[start + i] = head + at
  for (let i = end + 1; i < starts.length; i++) nextStarts[i + grown] = starts[i]! - tail + behind
  const nextItems = new Int32Array(behind + items.length - tail)
  nextItems.set(items.subarray(0, head))
  nextItems.set(lists.items, head)
  nextItems.set(items.subarray(tail), behind)
  return { starts: nextStarts, items: nextItems }
}
