import type { Point } from '../../format/transcript.ts'
import { fold } from '../../text/fold.ts'
import { eachToken } from './tokens.ts'

/** What of a point is searched. */
export type Worded = Pick<Point, 'text' | 'heading'>

/** Gives each token of every wording of text and heading of a point, with its place. */
export function eachTokenOf(
  { text, heading }: Worded,
  take: (token: string, place: number) => void,
): void {
  let place = 0
  for (const wordings of [heading, text]) {
    // With a place between, so that nothing is beside each other that stands in two texts.
    for (const wording of Object.values(wordings ?? {}))
      place = 1 + eachToken(fold(wording), place, take)
  }
}
