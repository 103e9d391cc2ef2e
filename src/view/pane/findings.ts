import { KINDS } from '../../domain/format/transcript.ts'
import type { Finding } from '../../domain/meeting/findings/finding.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Some } from '../../layout/emphasis.ts'
import type { Choice } from '../../state/address/choice.ts'

/** The points that a finding speaks of. */
export function pointsOfFinding(finding: Finding): Some {
  const all = { is: 'some', theme: null, kinds: null, speakers: null, points: null } as const
  switch (finding.is) {
    case 'unanswered':
      return { ...all, theme: finding.theme, kinds: RAISED_OR_ANSWERED }
    case 'alone':
    case 'most':
      return { ...all, theme: finding.theme }
    case 'on':
      return { ...all, theme: finding.theme, kinds: [finding.kind] }
    case 'by':
    case 'only':
      return { ...all, speakers: [finding.speaker], kinds: [finding.kind] }
    case 'reply':
      return { ...all, speakers: [finding.from, finding.to] }
    case 'open':
      return { ...all, kinds: [QUESTION] }
  }
}

const QUESTION = KINDS.indexOf('question')
const RAISED_OR_ANSWERED = [KINDS.indexOf('problem'), KINDS.indexOf('recommendation')]

/** What lists the points of a finding, as a choice of the same meeting; of two people who spoke, the one who answers. */
export function chooseFinding(meeting: Meeting, choice: Choice, finding: Finding): Choice {
  const { theme, kinds, speakers } = pointsOfFinding(finding)
  return {
    ...choice,
    themes: theme === null ? [] : [meeting.themes[theme]!.id],
    kinds: kinds?.map((kind) => KINDS[kind]!) ?? [],
    speaker: speakers ? meeting.transcript.speakers[speakers[0]!]!.id : null,
    point: null,
  }
}
