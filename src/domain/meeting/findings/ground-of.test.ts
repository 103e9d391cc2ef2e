import { expect, test } from 'vitest'
import { shippedMeeting as meeting } from '../../format/shipped-meeting.fixture.ts'
import { KINDS } from '../../format/transcript.ts'
import { findingsOf } from './findings.ts'
import { groundOf } from './ground-of.ts'
import { everyFinding, offeredFindings } from './offered-findings.ts'

test('a finding stands on as many points as it counts', () => {
  for (const finding of everyFinding(meeting)) {
    const ground = groundOf(meeting, finding)
    expect(ground.length).toBeGreaterThan(0)
    if (finding.is === 'alone' || finding.is === 'on' || finding.is === 'by')
      expect(ground).toHaveLength(finding.points)
    if (finding.is === 'on')
      expect(new Set(ground.map((point) => meeting.kindOf[point]))).toEqual(new Set([finding.kind]))
    if (finding.is === 'unanswered') {
      const problems = ground.filter((point) => meeting.kindOf[point] === KINDS.indexOf('problem'))
      expect(problems).toHaveLength(finding.problems)
    }
  }
})

test('what the page says without a choice is among what is offered, the most surprising first', () => {
  const offered = offeredFindings(meeting)
  expect(offered[0]).toEqual(findingsOf(meeting)[0])
  expect(offered.length).toBeGreaterThan(findingsOf(meeting).length)
})
