import type { Meeting } from '../meeting.ts'
import { candidates } from './candidates.ts'
import type { Finding } from './finding.ts'

/** So many are offered to choose from. */
const OFFERED = 12

/** What could be said of a meeting, the most surprising first, more than is said without a choice. */
export const offeredFindings = (meeting: Meeting): readonly Finding[] =>
  candidates(meeting)
    .sort((a, b) => b.bits - a.bits)
    .slice(0, OFFERED)
    .map(({ finding }) => finding)

/** All that is true of a meeting now, as far as it is told in sentences. */
export const everyFinding = (meeting: Meeting): readonly Finding[] =>
  candidates(meeting).map(({ finding }) => finding)
