import type { Localized, Speaker } from '../../format/transcript.ts'

/** A speaker of a meeting, before it is known who speaks elsewhere too. */
export interface PersonMention extends Pick<Speaker, 'id' | 'name' | 'role' | 'kind' | 'sameAs'> {
  /** What their party is called: its id means something in its meeting alone. */
  readonly party?: Localized
  /** Day and id of the meeting, `2026-03-17/council-3`; `/council-3` without a day. */
  readonly meeting: string
  readonly body: { readonly id: string; readonly name: Localized } | null
  /** How many points are theirs. */
  readonly points: number
}

/** The year of a meeting, by its key; null where it has no day. */
export function yearOf(meeting: string): number | null {
  const year = /^\d{4}/.exec(meeting)
  return year ? Number(year[0]) : null
}
