import { createPointChecks, type Frame } from '../format/check-references.ts'
import { numbers } from '../format/numbers.ts'
import type { Problem } from '../format/problem.ts'
import { KINDS, type Point, type Transcript } from '../format/transcript.ts'
import { MOST_PROBLEMS } from '../format/validate.ts'
import { groupByValue, invertLists } from '../meeting/adjacency.ts'
import { arrangeThemes, type Meeting } from '../meeting/meeting.ts'
import { nearest } from '../text/nearest.ts'
import { createIdTable, hashOf, hashOfBytes, type IdTable } from './id-table.ts'
import { decodeBytes } from './point-pages.ts'
import { createSkimmer } from './skim-points.ts'

/** What a meeting knows of its points in numbers. */
export interface PointNumbers
  extends Pick<Meeting, 'speakerOf' | 'kindOf' | 'themesOf' | 'pointsOf' | 'pointsOn'> {
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
  const { problems, check } = createPointChecks(frame, MOST_PROBLEMS, nearest)
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
  const skim = createSkimmer(
    frame,
    themes.map(({ id }) => id),
  )

  const addId = (number: number, hash: number, id: () => string) => {
    const first = ids.add(hash, (earlier) => pointAt(earlier).id === id())
    if (first === undefined || repeated.length >= MOST_PROBLEMS) return
    const [path, where] = [`points[${number}].id`, `points[${first}].id`]
    repeated.push({ path, code: 'duplicate-id', id: id(), first: where })
  }
  const endThemes = (count: number) => {
    if (count === 0) {
      themeItems.push(themes.length)
      other = true
    }
    themeStarts.push(themeItems.length)
  }

  return {
    /**
     * Takes the next points from their page, without reading them; gives whether it could: if not,
     * none was taken, and each must be.
     */
    takePage(page: Uint8Array, points: number): boolean {
      const skimmed = skim(page, points)
      if (!skimmed) return false
      let theme = 0
      for (let i = 0; i < points; i++) {
        const [start, end] = [skimmed.idStarts[i]!, skimmed.idEnds[i]!]
        const id = () => decodeBytes(page.subarray(start, end))
        addId(speakerOf.length, hashOfBytes(page, start, end), id)
        speakerOf.push(skimmed.speakers[i]!)
        kindOf.push(skimmed.kinds[i]!)
        const count = skimmed.themeEnds[i]! - theme
        for (const last = theme + count; theme < last; theme++) {
          themeItems.push(skimmed.themes[theme]!)
        }
        endThemes(count)
      }
      return true
    },
    /** Takes the next point. */
    take(point: Point): void {
      const number = speakerOf.length
      check(point, number)
      addId(number, hashOf(point.id), () => point.id)
      // What is not known is a problem already.
      speakerOf.push(speakerNumber.get(point.speaker) ?? 0)
      kindOf.push(KINDS.indexOf(point.kind))
      for (const id of point.themes) themeItems.push(themeNumber.get(id) ?? 0)
      endThemes(point.themes.length)
    },
    /** Whether a point that was taken has this id. */
    has: (id: string) => ids.has(hashOf(id), (number) => pointAt(number).id === id),
    /** What is wrong with what was taken, in the order of {@link validateTranscript}. */
    problems: (): Problem[] => [...repeated, ...problems],
    numbers(): PointNumbers {
      const speakers = Int32Array.from(speakerOf)
      const themesOf = { starts: Int32Array.from(themeStarts), items: Int32Array.from(themeItems) }
      return {
        speakerOf: speakers,
        kindOf: Uint8Array.from(kindOf),
        themesOf,
        pointsOf: groupByValue(speakers, frame.speakers.length),
        pointsOn: invertLists(themesOf, themes.length + Number(other)),
        ids: ids.table(),
        other,
      }
    },
  }
}
