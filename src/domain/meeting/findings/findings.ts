import type { Meeting } from '../meeting.ts'
import { candidates } from './candidates.ts'
import type { Finding, Weighed } from './finding.ts'

/** So many sentences are read. */
const MOST = 5
/** Of one sort, on one theme, about one speaker: more would say the same again. */
const MOST_ALIKE = { sort: 1, theme: 1, speaker: 2 }
/** Bits: what comes by chance in one case of eight is nothing to tell. */
const LEAST = 3

const known = new WeakMap<Meeting, readonly Finding[]>()

/**
 * What is most surprising about a meeting, five findings at most, the most surprising first: each is counted
 * from the data, and ranked by how unlikely it were if points, themes, kinds and speakers had nothing to do
 * with each other.
 */
export function findingsOf(meeting: Meeting): readonly Finding[] {
  const found = known.get(meeting) ?? choose(candidates(meeting))
  known.set(meeting, found)
  return found
}

function choose(all: readonly Weighed[]): Finding[] {
  const chosen: Finding[] = []
  const used = new Map<string, number>()
  for (const { finding } of all.filter(({ bits }) => bits >= LEAST).toSorted(byBits)) {
    const keys = subjectsOf(finding)
    if (keys.some(([key, most]) => (used.get(key) ?? 0) >= most)) continue
    for (const [key] of keys) used.set(key, (used.get(key) ?? 0) + 1)
    chosen.push(finding)
    if (chosen.length === MOST) break
  }
  return chosen
}

const byBits = (a: Weighed, b: Weighed) => b.bits - a.bits

/** What a finding is about, and how often that may come back. */
function subjectsOf(finding: Finding): [string, number][] {
  const subjects: [string, number][] = [[finding.is, MOST_ALIKE.sort]]
  if ('theme' in finding) subjects.push([`theme ${finding.theme}`, MOST_ALIKE.theme])
  const people =
    'speaker' in finding
      ? [finding.speaker]
      : finding.is === 'reply'
        ? [finding.from, finding.to]
        : []
  for (const speaker of people) subjects.push([`speaker ${speaker}`, MOST_ALIKE.speaker])
  return subjects
}
