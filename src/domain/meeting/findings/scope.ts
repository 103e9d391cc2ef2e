import { KINDS } from '../../format/transcript.ts'
import type { Finding } from './finding.ts'

/** Which points a finding speaks of: those on the theme, of the kinds, by the speakers; null for any. */
export interface Scope {
  readonly theme: number | null
  readonly kinds: readonly number[] | null
  readonly speakers: readonly number[] | null
}

export function scopeOf(finding: Finding): Scope {
  const all = { theme: null, kinds: null, speakers: null } as const
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
