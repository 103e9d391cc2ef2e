import { numbers } from '../format/numbers.ts'
import type { Transcript } from '../format/transcript.ts'
import { arrangeThemes, type Meeting } from '../meeting/meeting.ts'
import { findId } from './id-table.ts'
import type { PointNumbers } from './number-points.ts'
import { type PointPages, pagedPoints } from './point-pages.ts'

/** The points of a valid transcript as they were read, to be handed from a worker to the page. */
export type StoredPoints = PointPages & PointNumbers

/** A valid transcript as it was read. */
export interface StoredTranscript extends StoredPoints {
  /** All but the points, of which it has none. */
  readonly frame: Transcript
}

/** The same meeting that `indexTranscript` would make of the points as objects. */
export function openStored(stored: StoredTranscript): Meeting {
  const { frame, ids, other, speakerOf, kindOf, themesOf, pointsOf, pointsOn } = stored
  const points = pagedPoints(stored)
  const arranged = arrangeThemes(frame, other)
  return {
    transcript: { ...frame, points },
    ...arranged,
    speakerNumber: numbers(frame.speakers),
    themeNumber: numbers(arranged.themes),
    pointNumber: { get: (id) => findId(ids, id, (number) => points.at(number)!.id) },
    speakerOf,
    kindOf,
    themesOf,
    pointsOf,
    pointsOn,
  }
}

/** The memory of stored points, which can be handed over rather than copied. */
export function buffersOf(stored: StoredPoints): ArrayBuffer[] {
  const { pages, starts, speakerOf, kindOf, themesOf, pointsOf, pointsOn, ids } = stored
  const arrays = [
    ...pages,
    starts,
    speakerOf,
    kindOf,
    themesOf.starts,
    themesOf.items,
    pointsOf.starts,
    pointsOf.items,
    pointsOn.starts,
    pointsOn.items,
    ids.slots,
    ids.hashes,
  ]
  // None of it is shared memory.
  return arrays.map(({ buffer }) => buffer as ArrayBuffer)
}
