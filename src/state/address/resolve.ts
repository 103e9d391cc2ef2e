import { KINDS } from '../../domain/format/transcript.ts'
import { type Filter, HIDDEN_KIND } from '../../domain/meeting/filter.ts'
import { type Meeting, numbersWhenAsked } from '../../domain/meeting/meeting.ts'
import type { Dropped } from './address.ts'
import type { Choice } from './choice.ts'

/** A choice held against a meeting: what it does not have is left out of both. */
export interface Resolved {
  readonly choice: Choice
  readonly filter: Filter
  /** Number of the chosen speaker and point. */
  readonly speaker: number | null
  readonly point: number | null
  /** Numbers of the speakers beside the chosen one; none without a chosen one, who is not among them. */
  readonly compared: readonly number[]
  readonly dropped: readonly Dropped[]
}

/**
 * Looks the ids of a choice up in a meeting. A point brings its speaker along; a point of somebody
 * other than the chosen speaker is left out.
 */
export function resolveChoice(choice: Choice, meeting: Meeting): Resolved {
  const dropped: Dropped[] = []
  const find = (name: string, id: string | null, numbers: Meeting['pointNumber']) => {
    const found = id === null ? undefined : numbers.get(id)
    if (id !== null && found === undefined) dropped.push(`${name}=${id}`)
    return found ?? null
  }
  let speaker = find('speaker', choice.speaker, meeting.speakerNumber)
  let point = find('point', choice.point, meeting.pointNumber)
  if (point !== null) {
    const owner = meeting.speakerOf[point]!
    speaker ??= owner
    if (speaker !== owner) {
      dropped.push(`point=${choice.point}`)
      point = null
    }
  }
  const themes = choice.themes.filter((id) => find('theme', id, meeting.themeNumber) !== null)
  const compare = choice.compare.filter(
    (id) => ![null, speaker].includes(find('with', id, meeting.speakerNumber)) && speaker !== null,
  )
  const { speakers, points, agenda = [] } = meeting.transcript
  const item = find('item', choice.item, numbersWhenAsked(agenda))
  // What an address names is shown.
  const kinds =
    meeting.kindOf[point ?? -1] === HIDDEN_KIND
      ? [...new Set(choice.kinds).add('procedure')]
      : choice.kinds
  return {
    choice: {
      ...choice,
      kinds,
      item: item === null ? null : choice.item,
      themes: unchanged(choice.themes, themes),
      compare: unchanged(choice.compare, compare),
      speaker: speaker === null ? null : speakers[speaker]!.id,
      point: point === null ? null : points.at(point)!.id,
    },
    filter: {
      themes: themes.map((id) => meeting.themeNumber.get(id)!),
      match: choice.match,
      kinds: kinds.map((kind) => KINDS.indexOf(kind)),
    },
    speaker,
    point,
    compared: compare.map((id) => meeting.speakerNumber.get(id)!),
    dropped,
  }
}

/** The list from before, where nothing was left out of it: it is the same list then. */
const unchanged = (before: readonly string[], left: readonly string[]) =>
  left.length === before.length ? before : left
