import { groupByValue } from '../adjacency.ts'
import { createPointChecks, type Frame } from '../check-references.ts'
import { arrangeThemes, type Meeting, numbers } from '../meeting.ts'
import type { Problem } from '../problem.ts'
import { KINDS, type Point, type Transcript } from '../transcript.ts'
import { MOST_PROBLEMS } from '../validate.ts'
import { createIdTable, type IdTable } from './id-table.ts'

/** What a meeting knows of its points in numbers. */
export interface PointNumbers
  extends Pick<Meeting, 'speakerOf' | 'kindOf' | 'themesOf' | 'pointsOf'> {
  readonly ids: IdTable
  /** Whether there are points without a theme. */
  readonly other: boolean
}

/**
 * Checks and numbers points as they come, in order, without keeping them. `pointAt` gives one that
 * was there before.
 */
export function createNumbering(
  frame: Frame & Pick<Transcript, 'groups'>,
  pointAt: (number: number) => Point,
) {
  const { problems, check } = createPointChecks(frame, MOST_PROBLEMS)
  const repeated: Problem[] = []
  const speakerNumber = numbers(frame.speakers)
  const { themes } = arrangeThemes(frame, false)
  const themeNumber = numbers(themes)
  const ids = createIdTable()
  const speakerOf: number[] = []
  const kindOf: number[] = []
  const themeStarts = [0]
  const themeItems: number[] = []
  let other = false

  return {
    /** Takes the next point. */
    take(point: Point): void {
      const number = speakerOf.length
      check(point, number)
      const first = ids.add(point.id, (earlier) => pointAt(earlier).id)
      if (first !== undefined && repeated.length < MOST_PROBLEMS) {
        const [path, where] = [`points[${number}].id`, `points[${first}].id`]
        repeated.push({ path, code: 'duplicate-id', id: point.id, first: where })
      }
      // What is not known is a problem already.
      speakerOf.push(speakerNumber.get(point.speaker) ?? 0)
      kindOf.push(KINDS.indexOf(point.kind))
      for (const id of point.themes) themeItems.push(themeNumber.get(id) ?? 0)
      if (point.themes.length === 0) {
        themeItems.push(themes.length)
        other = true
      }
      themeStarts.push(themeItems.length)
    },
    /** What is wrong with what was taken, in the order of {@link validateTranscript}. */
    problems: (): Problem[] => [...repeated, ...problems],
    numbers(): PointNumbers {
      const speakers = Int32Array.from(speakerOf)
      return {
        speakerOf: speakers,
        kindOf: Uint8Array.from(kindOf),
        themesOf: { starts: Int32Array.from(themeStarts), items: Int32Array.from(themeItems) },
        pointsOf: groupByValue(speakers, frame.speakers.length),
        ids: ids.table(),
        other,
      }
    },
  }
}
