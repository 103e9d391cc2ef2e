import * as v from 'valibot'

/** What is kept in a published folder about it, so that publishing again changes only what changed. */
export const RECORD = 'published.json'

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/))

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
 * day is added where its transcript is not what it was.
 */
export function recordMeeting(
  before: PublishedMeeting | undefined,
  {
    name,
    sha256,
    today,
  }: { readonly name: string; readonly sha256: string; readonly today: string },
): PublishedMeeting {
  if (!before) return { name, sha256, published: today, corrected: [] }
  if (before.sha256 === sha256) return before
  const corrected =
    before.corrected.at(-1) === today ? before.corrected : [...before.corrected, today]
  return { ...before, sha256, corrected }
}
