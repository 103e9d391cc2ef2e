import type { Check, Transcript } from '../format/transcript.ts'
import { goneIds } from './difference.ts'
import { type Edit, type Edited, edited, refused } from './edit.ts'
import { pointAt } from './point-at.ts'

/*
 * What a person has looked at: points that are right, warnings that are settled.
 */

/** Notes that a point is right as it stands. */
export const confirmPoint = (transcript: Transcript, id: string): Edited =>
  ofPoint(transcript, id, (checked) => withPoints(checked, [id]))

/** The transcript with these points noted as right. */
export const confirmPoints = (transcript: Transcript, ids: readonly string[]): Transcript =>
  withChecked(transcript, withPoints(transcript.checked ?? [], ids))

/** Takes a confirmation back. */
export const doubtPoint = (transcript: Transcript, id: string): Edited =>
  ofPoint(transcript, id, (checked) => checked.filter((one) => !isPoint(one) || one.id !== id))

function ofPoint(
  transcript: Transcript,
  id: string,
  change: (checked: readonly Check[]) => readonly Check[],
): Edited {
  const point = pointAt(transcript.points, id)
  if (!point) return refused({ reason: 'gone', of: 'point' })
  const next = withChecked(transcript, change(transcript.checked ?? []))
  return edited(next, { speaker: point.speaker, point: id })
}

/** Takes a warning of the parser from the list: somebody has looked at it. */
export function settleWarning(transcript: Transcript, warning: number): Edited {
  const { parse, checked = [] } = transcript
  const settled = parse?.warnings?.[warning]
  if (!parse?.warnings || !settled) return refused({ reason: 'gone', of: 'warning' })
  const warnings = parse.warnings.toSpliced(warning, 1)
  const isKnown = checked.some(({ what, id }) => what === 'warning' && id === settled.code)
  const next: readonly Check[] = isKnown
    ? checked
    : [...checked, { what: 'warning', id: settled.code }]
  return edited(withChecked({ ...transcript, parse: { ...parse, warnings } }, next), {})
}

/** Who corrects a point has read it. What is done to all of a speaker or a theme says nothing of a point. */
const CONFIRMING: ReadonlySet<Edit['do']> = new Set([
  'add-point',
  'set-bounds',
  'set-times',
  'split-point',
  'merge-points',
  'give-point',
  'set-kind',
  'word-point',
  'head-point',
  'add-theme',
  'take-theme',
  'new-theme',
] satisfies Edit['do'][])

/**
 * The outcome of an edit with the points that it was about confirmed, and nothing confirmed that is
 * gone. An edit that changed nothing confirms nothing.
 */
export function noteChecked(before: Transcript, edit: Edit, outcome: Edited): Edited {
  if (!outcome.ok || outcome.transcript === before) return outcome
  const { transcript, about } = outcome
  // An edit changes a few of many points, so it is not all of them that are asked.
  const goneOnes = goneIds(before.points, transcript.points)
  const isThere = (id: string) => !goneOnes.has(id)
  const read = CONFIRMING.has(edit.do)
    ? ['point' in edit ? edit.point : undefined, about.point].filter((id) => id !== undefined)
    : []
  const checked = transcript.checked ?? []
  const gone = checked.some((one) => isPoint(one) && !isThere(one.id))
  const next = withPoints(
    gone ? checked.filter((one) => !isPoint(one) || isThere(one.id)) : checked,
    read.filter(isThere),
  )
  return { ...outcome, transcript: withChecked(transcript, next) }
}

const isPoint = ({ what }: Check) => what === 'point'

/** With these points confirmed too, each once. */
function withPoints(checked: readonly Check[], ids: readonly string[]): readonly Check[] {
  const wanted = new Set(ids)
  for (const one of checked) if (isPoint(one)) wanted.delete(one.id)
  const more = [...wanted]
  if (more.length === 0) return checked
  return [...checked, ...more.map((id): Check => ({ what: 'point', id }))]
}

/** The transcript with what was looked at; itself where that is the same. */
function withChecked(transcript: Transcript, checked: readonly Check[]): Transcript {
  const { checked: before = [], ...rest } = transcript
  const isSame =
    checked === before ||
    (checked.length === before.length && checked.every((one, i) => one === before[i]))
  if (isSame) return transcript
  return checked.length > 0 ? { ...rest, checked: [...checked] } : rest
}
