import { KINDS } from '../../domain/format/transcript.ts'
import type { Finding } from '../../domain/meeting/findings/finding.ts'
import { scopeOf } from '../../domain/meeting/findings/scope.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Some } from '../../layout/emphasis.ts'
import type { Choice } from '../../state/address/choice.ts'

/** The points that a finding speaks of, to be lit. */
export const pointsOfFinding = (finding: Finding): Some => ({
  is: 'some',
  ...scopeOf(finding),
  points: null,
})

/** What lists the points of a finding, as a choice of the same meeting; of two people who spoke, the one who answers. */
export function chooseFinding(meeting: Meeting, choice: Choice, finding: Finding): Choice {
  const { theme, kinds, speakers } = scopeOf(finding)
  return {
    ...choice,
    themes: theme === null ? [] : [meeting.themes[theme]!.id],
    kinds: kinds?.map((kind) => KINDS[kind]!) ?? [],
    speaker: speakers ? meeting.transcript.speakers[speakers[0]!]!.id : null,
    point: null,
  }
}
