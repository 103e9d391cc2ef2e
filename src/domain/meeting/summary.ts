import { KINDS } from '../format/transcript.ts'
import type { Meeting } from './meeting.ts'

export interface Raised {
  readonly theme: number
  readonly problems: number
  readonly recommendations: number
}

/**
 * The themes on which more problems than recommendations were put forward, the widest gap first,
 * then as shown.
 */
export function raisedMoreThanAnswered(meeting: Meeting): Raised[] {
  const problem = KINDS.indexOf('problem')
  const recommendation = KINDS.indexOf('recommendation')
  const rows = meeting.themes.map((_, theme) => ({ theme, problems: 0, recommendations: 0 }))
  const { kindOf, themesOf } = meeting
  const { starts, items } = themesOf
  for (let point = 0; point < kindOf.length; point++) {
    const kind = kindOf[point]
    const end = starts[point + 1]!
    for (let i = starts[point]!; i < end; i++) {
      if (kind === problem) rows[items[i]!]!.problems++
      if (kind === recommendation) rows[items[i]!]!.recommendations++
    }
  }
  const gap = (row: Raised) => row.problems - row.recommendations
  return rows.filter((row) => gap(row) > 0).sort((a, b) => gap(b) - gap(a) || a.theme - b.theme)
}
