import type { Point, Transcript } from '../format/transcript.ts'
import { type EachPoint, type Edited, edited, refused } from './edit.ts'
import { confirmPoints } from './edit-checked.ts'
import { givePoint } from './edit-points.ts'
import { reassign } from './unassigned.ts'

/** Does the same to each of some points, in one step; those that are gone are passed over. */
export function eachPoint(
  transcript: Transcript,
  { points: ids, what }: { readonly points: readonly string[]; readonly what: EachPoint },
  text: string,
): Edited {
  if (ids.length === 0) return refused({ reason: 'none-chosen' })
  const wanted = new Set(ids)
  const chosen = transcript.points.filter(({ id }) => wanted.has(id))
  if (chosen.length === 0) return refused({ reason: 'gone', of: 'point' })
  switch (what.do) {
    case 'confirm-point':
      return edited(
        confirmPoints(
          transcript,
          chosen.map(({ id }) => id),
        ),
        {},
      )
    case 'drop-point':
      return edited(withoutPoints(transcript, chosen, text), {})
    case 'set-kind': {
      const { kind } = what
      if (chosen.every((point) => point.kind === kind)) return edited(transcript, {})
      const points = transcript.points.map((point) =>
        wanted.has(point.id) && point.kind !== kind ? { ...point, kind } : point,
      )
      return edited({ ...transcript, points }, {})
    }
    case 'give-point': {
      let next = transcript
      for (const { id } of chosen) {
        const outcome = givePoint(next, id, what.speaker)
        if (!outcome.ok) return outcome
        next = outcome.transcript
      }
      return edited(next, {})
    }
  }
}

function withoutPoints(transcript: Transcript, gone: readonly Point[], text: string): Transcript {
  const isGone = new Set(gone)
  const points = transcript.points.filter((point) => !isGone.has(point))
  const released = gone.flatMap(({ span }) => (span ? [span] : []))
  return reassign({ ...transcript, points }, text, { released })
}
