import { numbers } from '../format/numbers.ts'
import type { Transcript } from '../format/transcript.ts'
import { arrangeThemes, type Meeting } from '../meeting/meeting.ts'
import { findId } from './id-table.ts'
import type { PointNumbers } from './number-points.ts'
import { type PointPages, pagedPoints } from './point-pages.ts'

/** A valid transcript as it was read, to be sent from a worker to the page. */
export interface StoredTranscript extends PointPages, PointNumbers {
  /** All but the points, of which it has none. */
  readonly frame: Transcript
}

/** The same meeting that `indexTranscript` would make of the points as objects. */
export function openStored(stored: StoredTranscript): Meeting {
  const { frame, ids, other, speakerOf, kindOf, themesOf, pointsOf, pointsOn } = stored
  const points = pagedPoints(stored)
  const { themes, sections } = arrangeThemes(frame, other)
  return {
    transcript: { ...frame, points },
    themes,
    sections,
    speakerNumber: numbers(frame.speakers),
    themeNumber: numbers(themes),
    pointNumber: { get: (id) => findId(ids, id, (number) => points.at(number)!.id) },
    speakerOf,
    kindOf,
    themesOf,
    pointsOf,
    pointsOn,
  }
}

/** The memory of a stored transcript that can be handed over rather than copied. */
export function buffersOf(stored: StoredTranscript): ArrayBuffer[] {
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
