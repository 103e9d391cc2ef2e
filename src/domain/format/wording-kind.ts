import type { OpenTranscript, Point, WordingKind } from './transcript.ts'

/** The column of a table of points that says it. */
export const WORDING_COLUMN = 'wording_kind'

/** Whether a point is verbatim or a paraphrase; undefined where the transcript does not say. */
export const wordingKind = (
  { meeting }: Pick<OpenTranscript, 'meeting'>,
  point: Point,
): WordingKind | undefined => point.wording ?? meeting.wording

/** A point that is of a kind of wording; it says so itself only where the meeting does not. */
export function worded(
  { meeting }: Pick<OpenTranscript, 'meeting'>,
  point: Point,
  kind: WordingKind | undefined,
): Point {
  const { wording: _, ...rest } = point
  return kind === undefined || kind === meeting.wording ? rest : { ...rest, wording: kind }
}
