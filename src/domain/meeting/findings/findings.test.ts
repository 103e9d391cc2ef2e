import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyTranscript } from '../../format/any-transcript.fixture.ts'
import { shippedMeeting } from '../../format/shipped-meeting.fixture.ts'
import { KINDS, type Point, type Transcript } from '../../format/transcript.ts'
import { well } from '../../format/well.fixture.ts'
import { indexTranscript, type Meeting } from '../meeting.ts'
import { candidates } from './candidates.ts'
import type { Finding } from './finding.ts'
import { findingsOf } from './findings.ts'

/** Whether the transcript says so, counted without the meeting's numbers. */
function isTrue({ points, replies = [] }: Transcript, meeting: Meeting, finding: Finding): boolean {
  const said = points.filter(({ kind }) => kind !== 'procedure')
  const on = (theme: number) =>
    said.filter((point) => point.themes.includes(meeting.themes[theme]!.id))
  const by = (speaker: number) =>
    said.filter((point) => point.speaker === meeting.transcript.speakers[speaker]!.id)
  const of = (kind: number, some: readonly Point[] = said) =>
    some.filter((point) => point.kind === KINDS[kind]).length
  const voices = (some: readonly Point[]) => new Set(some.map(({ speaker }) => speaker)).size
  switch (finding.is) {
    case 'unanswered': {
      const { theme, problems, recommendations } = finding
      return (
        of(KINDS.indexOf('problem'), on(theme)) === problems &&
        of(KINDS.indexOf('recommendation'), on(theme)) === recommendations &&
        problems > recommendations
      )
    }
    case 'alone': {
      const { theme, speaker, points: count } = finding
      const all = on(theme)
      const own = by(speaker)
      return all.length === count && all.every((point) => own.includes(point))
    }
    case 'on':
      return (
        of(finding.kind, on(finding.theme)) === finding.points && of(finding.kind) === finding.of
      )
    case 'most':
      return voices(on(finding.theme)) === finding.speakers && voices(said) === finding.of
    case 'by':
      return (
        of(finding.kind, by(finding.speaker)) === finding.points && of(finding.kind) === finding.of
      )
    case 'only': {
      const own = by(finding.speaker)
      return own.length === finding.points && of(finding.kind, own) === own.length
    }
    case 'reply': {
      const id = (speaker: number) => meeting.transcript.speakers[speaker]!.id
      const same = replies.filter(
        ({ from, to, kind }) =>
          from === id(finding.from) && to === id(finding.to) && kind === finding.reply,
      )
      return same.length === finding.times
    }
    case 'open': {
      const answered = new Set(
        replies.flatMap(({ kind, point, toPoint }) =>
          kind === 'answers' && point !== undefined ? (toPoint ?? []) : [],
        ),
      )
      const questions = said.filter(({ kind }) => kind === 'question')
      const open = questions.filter(({ id }) => !answered.has(id)).length
      return open === finding.points && questions.length === finding.of
    }
  }
}

test('everything that could be said of any meeting is true', () => {
  fc.assert(
    fc.property(anyTranscript, (transcript) => {
      const meeting = indexTranscript(transcript)
      for (const { finding, bits } of candidates(meeting)) {
        expect(bits).toBeGreaterThanOrEqual(0)
        expect(isTrue(transcript, meeting, finding), JSON.stringify(finding)).toBe(true)
      }
    }),
  )
})

test('five sentences at most, each of another sort, none about a theme twice', () => {
  fc.assert(
    fc.property(anyTranscript, (transcript) => {
      const found = findingsOf(indexTranscript(transcript))
      expect(found.length).toBeLessThanOrEqual(5)
      expect(new Set(found.map(({ is }) => is)).size).toBe(found.length)
      const themes = found.flatMap((finding) => ('theme' in finding ? finding.theme : []))
      expect(new Set(themes).size).toBe(themes.length)
    }),
  )
})

test('of the seminar it says what stands out', () => {
  expect(findingsOf(shippedMeeting).map(({ is }) => is)).toEqual([
    'alone',
    'on',
    'unanswered',
    'reply',
    'by',
  ])
  const [moulds] = findingsOf(shippedMeeting)
  expect(moulds).toMatchObject({ points: 9 })
})

test('of a theme that a program found it is not said that nobody else speaks of it', () => {
  const alone = (transcript: Transcript) =>
    candidates(indexTranscript(transcript)).filter(({ finding }) => finding.is === 'alone')
  const points = well.points.map((point) =>
    point.themes.includes('key') ? { ...point, speaker: 'ben' } : point,
  )
  const checked = [{ what: 'theme', id: 'key' } as const]
  expect(alone({ ...well, points, checked: [] })).toEqual([])
  expect(alone({ ...well, points, checked })).toHaveLength(1)
})
