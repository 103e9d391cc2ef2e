import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Finding } from '../../domain/search/search.ts'
import { type Choice, choosePoint, chooseSpeaker, toggleTheme } from '../../state/address/choice.ts'

/** Something found, to be chosen from the list under the box; numbers as in the meeting. */
export interface Result {
  readonly is: 'speaker' | 'theme' | 'point'
  readonly number: number
}

const MOST = { speaker: 4, theme: 4, point: 5 } as const

/**
 * The results to list: speakers, themes, then points, those with the words in themselves first. Of
 * the points only those among `left`, which the filters leave; `more` is how many are not listed.
 */
export function listResults(
  finding: Finding,
  left: Int32Array,
): { readonly results: readonly Result[]; readonly more: number } {
  const results: Result[] = []
  const add = (is: Result['is'], numbers: Iterable<number>, most: number) => {
    let added = 0
    for (const number of numbers) {
      if (added++ === most) break
      results.push({ is, number })
    }
  }
  const own: number[] = []
  const others: number[] = []
  for (const point of left) {
    const list = finding.points[point] === 2 ? own : others
    if (finding.points[point] && list.length < MOST.point) list.push(point)
  }
  const points = [...own, ...others].slice(0, MOST.point)
  add('speaker', finding.speakers, MOST.speaker)
  add('theme', finding.themes, MOST.theme)
  add('point', points, MOST.point)
  return { results, more: left.length - points.length }
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
