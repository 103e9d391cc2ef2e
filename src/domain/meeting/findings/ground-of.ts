import { listOf } from '../adjacency.ts'
import { HIDDEN_KIND } from '../filter.ts'
import type { Meeting } from '../meeting.ts'
import type { Finding } from './finding.ts'
import { scopeOf } from './scope.ts'

/** The numbers of the points that a finding speaks of, in order, procedure left out. */
export function groundOf({ kindOf, speakerOf, themesOf }: Meeting, finding: Finding): number[] {
  const { theme, kinds, speakers } = scopeOf(finding)
  return [...kindOf.keys()].filter(
    (point) =>
      kindOf[point] !== HIDDEN_KIND &&
      (theme === null || listOf(themesOf, point).includes(theme)) &&
      (kinds === null || kinds.includes(kindOf[point]!)) &&
      (speakers === null || speakers.includes(speakerOf[point]!)),
  )
}
