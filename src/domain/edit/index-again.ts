import { KINDS, type Transcript } from '../format/transcript.ts'
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
  const lists = numberThemes(changed, before.themeNumber, other)
  const themesOf = withLists(before.themesOf, { start: from, end: oldTo }, lists)
  const pointsOn = invertLists(themesOf, before.themes.length)
  if (hasOther(before) && listOf(pointsOn, other).length === 0) return indexTranscript(transcript)

  const speakerOf = new Int32Array(points.length)
  const kindOf = new Uint8Array(points.length)
  speakerOf.set(before.speakerOf.subarray(0, from))
  kindOf.set(before.kindOf.subarray(0, from))
  for (const [i, { speaker, kind }] of changed.entries()) {
    speakerOf[from + i] = before.speakerNumber.get(speaker)!
    kindOf[from + i] = KINDS.indexOf(kind)
  }
  speakerOf.set(before.speakerOf.subarray(oldTo), to)
  kindOf.set(before.kindOf.subarray(oldTo), to)
  const keepsIds = hasSameIds(was.points.slice(from, oldTo), changed)
  return {
    ...before,
    ...themes,
    transcript,
    pointNumber: keepsIds ? before.pointNumber : numbersWhenAsked(points),
    speakerOf,
    kindOf,
    themesOf,
    pointsOf: groupByValue(speakerOf, speakers.length),
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

/** Lists of which some, from one place to another, are replaced by others. */
function withLists(
  { starts, items }: Adjacency,
  { start, end }: { readonly start: number; readonly end: number },
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
