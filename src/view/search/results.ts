import type { Meeting } from '../../domain/meeting/meeting.ts'
import { type Choice, choosePoint, chooseSpeaker, toggleTheme } from '../../state/address/choice.ts'
import type { SearchAnswer } from './SearchAnswer.ts'

/** Something found, to be chosen from the list under the box; numbers as in the meeting. */
export interface Result {
  readonly is: 'speaker' | 'theme' | 'point'
  readonly number: number
}

const MOST = { speaker: 4, theme: 4, point: 5 } as const

export interface Listing {
  readonly answer: SearchAnswer
  readonly results: readonly Result[]
  /** How many more points were found; null while they are not counted. */
  readonly more: number | null
  /** False where what is still looked through may be listed before what is here. */
  readonly isFinal: boolean
}

/**
 * The results to list: speakers, themes, then points, those with the words in themselves first. Of
 * the points only those among `left`, which the filters leave.
 */
export function listResults(answer: SearchAnswer, left: Int32Array): Listing {
  const { finding, isWhole } = answer
  if (!finding) return { answer, results: [], more: 0, isFinal: true }
  const own: number[] = []
  const others: number[] = []
  let all = 0
  for (let i = 0; i < left.length && (isWhole || own.length < MOST.point); i++) {
    const point = left[i]!
    const found = finding.points[point]
    if (!found) continue
    all++
    const list = found === 2 ? own : others
    if (list.length < MOST.point) list.push(point)
  }
  const points = [...own, ...others].slice(0, MOST.point)
  const results = (['speaker', 'theme', 'point'] as const).flatMap((is): Result[] => {
    const numbers = { speaker: finding.speakers, theme: finding.themes, point: points }[is]
    return Array.from(numbers.slice(0, MOST[is]), (number) => ({ is, number }))
  })
  return {
    answer,
    results,
    more: isWhole ? all - points.length : null,
    isFinal: isWhole || own.length === MOST.point,
  }
}

/** The choice after a result was chosen: its speaker, its theme ticked, or the point. */
export function chooseResult(choice: Choice, meeting: Meeting, { is, number }: Result): Choice {
  switch (is) {
    case 'speaker':
      return chooseSpeaker(choice, meeting.transcript.speakers[number]!.id)
    case 'theme': {
      const { id } = meeting.themes[number]!
      return choice.themes.includes(id) ? choice : toggleTheme(choice, id)
    }
    case 'point': {
      const { speaker, id } = meeting.transcript.points.at(number)!
      return choosePoint(choice, speaker, id)
    }
  }
}
