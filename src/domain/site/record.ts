import * as v from 'valibot'
import { changesTogether, type PointChanges } from './point-changes.ts'

/** What is kept in a published folder about it, so that publishing again changes only what changed. */
export const RECORD = 'published.json'

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/))

const ids = v.exactOptional(v.pipe(v.array(v.string()), v.readonly()))

/** Which points a correction changed. */
const changes = v.strictObject({ added: ids, removed: ids, reworded: ids, moved: ids, other: ids })

const recordSchema = v.strictObject({
  format: v.literal('reyi/published@1'),
  meetings: v.record(
    v.string(),
    v.strictObject({
      /** The name of its files. */
      name: v.string(),
      /** Of the transcript's file. */
      sha256: v.string(),
      published: day,
      /** When it was published with other words, the latest last. */
      corrected: v.array(day),
      /** By these days, what was changed, where the words before were at hand. */
      changes: v.exactOptional(v.record(day, changes)),
    }),
  ),
  /** All files that were written, so that those which are no more can be taken away. */
  files: v.array(v.string()),
})

export type PublishRecord = v.InferOutput<typeof recordSchema>
export type PublishedMeeting = PublishRecord['meetings'][string]

export const NO_RECORD: PublishRecord = { format: 'reyi/published@1', meetings: {}, files: [] }

/** Reads a record; null where it is none. */
export function readRecord(json: string): PublishRecord | null {
  try {
    const read = v.safeParse(recordSchema, JSON.parse(json))
    return read.success ? read.output : null
  } catch {
    return null
  }
}

/**
 * What is to be remembered of a meeting that is published on a day (`YYYY-MM-DD`): the first day stays, and a
 * day is added where its transcript is not what it was, with what was changed where that is known.
 */
export function recordMeeting(
  before: PublishedMeeting | undefined,
  {
    name,
    sha256,
    today,
    changed = null,
  }: {
    readonly name: string
    readonly sha256: string
    readonly today: string
    readonly changed?: PointChanges | null
  },
): PublishedMeeting {
  if (!before) return { name, sha256, published: today, corrected: [] }
  if (before.sha256 === sha256) return before
  const isAgain = before.corrected.at(-1) === today
  const corrected = isAgain ? before.corrected : [...before.corrected, today]
  const { [today]: earlier, ...others } = before.changes ?? {}
  // Half of what a day changed would be told as all of it.
  const isKnown = changed !== null && (!isAgain || earlier !== undefined)
  const changes = {
    ...others,
    ...(isKnown && { [today]: earlier ? changesTogether(earlier, changed) : changed }),
  }
  const { changes: _, ...rest } = before
  return {
    ...{ ...rest, sha256, corrected },
    ...(Object.keys(changes).length > 0 && { changes }),
  }
}
