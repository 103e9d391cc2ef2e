import * as fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { MINUTES } from '../format/minutes.fixture.ts'
import { shippedTranscript } from '../format/shipped-meeting.fixture.ts'
import type { Span, Transcript, Vote } from '../format/transcript.ts'
import { validateTranscript } from '../format/validate.ts'
import { wordingKind } from '../format/wording-kind.ts'
import { parseText } from '../parse/parse.ts'
import { pond, pondText } from '../source/pond.fixture.ts'
import { applyEdit } from './apply-edit.ts'
import type { Edit } from './edit.ts'
import { beginHistory, record, redo, undo } from './edit-history.ts'
import { someEdit } from './edits.fixture.ts'
import { hasWords, isVerbatim, overlaps } from './passage.ts'

const LABELLED = `主持人：今晚谈路灯。
张三：一是灯太暗，二是杆太旧，三是没人管。
李四：我同意张三。要换灯泡，也要排班。
Mary: We should paint the poles; the children can help.
`
const SUBTITLES = `WEBVTT

1
00:00:01.000 --> 00:00:03.500
<v Ann Reed>The <i>lamp</i> &amp; the pole
are old. We should paint them.</v>

2
00:00:04.000 --> 00:00:06.000
<v Bo Lind>The children can help.</v>

3
00:00:07.000 --> 00:00:09.000
<v Ann Reed>They are at school until four.</v>
`
/** What a report of so many characters would look like, which is not here. */
const filler = '甲乙丙，丁戊己；庚辛壬癸。'.repeat(1000).slice(0, shippedTranscript.source.length)

const meetings: Record<string, { transcript: Transcript; text: string }> = {
  shipped: { transcript: shippedTranscript, text: filler },
  pond: { transcript: pond, text: pondText },
}

const parsed = async (text: string) => {
  const result = await parseText(text)
  if (!result.ok) throw new Error(result.failure.code)
  return { transcript: result.transcript, text }
}

beforeAll(async () => {
  meetings.prose = await parsed(pondText)
  meetings.labelled = await parsed(LABELLED)
  meetings.subtitles = await parsed(SUBTITLES)
  meetings.minutes = await parsed(MINUTES)
  for (const { transcript } of Object.values(meetings)) deepFreeze(transcript)
})

/** Whatever an edit would change in place throws. */
function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const each of Object.values(value)) deepFreeze(each)
}

const pointIds = ({ points }: Transcript) => new Set(points.map(({ id }) => id))

const spansOf = ({ points }: Transcript) => points.flatMap(({ span }) => (span ? [span] : []))

/** The offsets of the letters that are a point's or unassigned. */
function heldLetters(transcript: Transcript, text: string): Set<number> {
  const held = new Set<number>()
  for (const { start, end } of [...spansOf(transcript), ...(transcript.parse?.unassigned ?? [])]) {
    for (let at = start; at < end; at++) if (hasWords(text.charAt(at))) held.add(at)
  }
  return held
}

const disjointAndInOrder = (spans: readonly Span[]) =>
  spans.every((span, i) => i === 0 || spans[i - 1]!.end <= span.start)

/** What of a vote stays whatever becomes of those who voted and of what was moved. */
const withoutNames = ({ by, motion, ...rest }: Vote) => rest

describe.each(['shipped', 'pond', 'prose', 'labelled', 'subtitles', 'minutes'])('%s', (name) => {
  test('any edits leave a valid transcript, places in order, and no words lost', () => {
    fc.assert(
      fc.property(fc.array(someEdit, { maxLength: 25 }), (edits) => {
        const { transcript: first, text } = meetings[name]!
        let history = beginHistory(first)
        for (const make of edits) {
          const before = history.present
          const edit = make(before)
          expect(JSON.parse(JSON.stringify(edit))).toEqual(edit)
          const result = applyEdit(before, edit, text)
          if (!result.ok) continue
          const { transcript, about } = result
          deepFreeze(transcript)
          expect(validateTranscript(JSON.parse(JSON.stringify(transcript)))).toMatchObject({
            ok: true,
          })
          expect(disjointAndInOrder(spansOf(transcript))).toBe(true)
          const { agenda, parse, points, speakers } = transcript
          expect(agenda).toEqual(before.agenda)
          expect(transcript.votes?.map(withoutNames)).toEqual(before.votes?.map(withoutNames))
          for (const { by = [] } of transcript.votes ?? [])
            expect(new Set(by.map(({ speaker }) => speaker)).size).toBe(by.length)
          for (const point of points) {
            if (wordingKind(transcript, point) === 'verbatim') {
              expect(isVerbatim(point, text)).toBe(true)
            }
          }
          if (parse) {
            const unassigned = parse.unassigned!
            expect(disjointAndInOrder(unassigned)).toBe(true)
            expect(
              unassigned.some((span) => spansOf(transcript).some((one) => overlaps(one, span))),
            ).toBe(false)
            const held = heldLetters(transcript, text)
            for (const at of heldLetters(before, text)) {
              if (!held.has(at)) expect.fail(`${edit.do} lost ${text.slice(at - 5, at + 5)}`)
            }
          }
          if (about.point) expect(points.map(({ id }) => id)).toContain(about.point)
          if (about.speaker) expect(speakers.map(({ id }) => id)).toContain(about.speaker)
          history = record(history, edit, transcript)
        }
        const last = history.present
        const steps = history.past.length
        for (let step = 0; step < steps; step++) history = undo(history)!
        expect(history.present).toBe(first)
        expect(undo(history)).toBeNull()
        for (let step = 0; step < steps; step++) history = redo(history)!
        expect(history.present).toBe(last)
        expect(redo(history)).toBeNull()
      }),
    )
  })
})

const made = (transcript: Transcript, edit: Edit, text = pondText) => {
  const result = applyEdit(transcript, edit, text)
  if (!result.ok) throw new Error(result.refusal.reason)
  return result.transcript
}
const why = (transcript: Transcript, edit: Edit, text = pondText) => {
  const result = applyEdit(transcript, edit, text)
  return result.ok ? null : result.refusal
}
const pointOf = (transcript: Transcript, id: string) =>
  transcript.points.find((point) => point.id === id)!

test('what an edit does not touch is the very same', () => {
  const next = made(pond, { do: 'set-kind', point: 'qin-2', kind: 'view' })
  expect(next.points.filter((point, i) => point !== pond.points[i])).toHaveLength(1)
  expect(next.speakers).toBe(pond.speakers)
  expect(made(pond, { do: 'set-kind', point: 'qin-2', kind: 'problem' })).toBe(pond)
})

test('a sentence of nobody becomes a point and, dropped, is nobody’s again', () => {
  const { transcript, text } = meetings.prose!
  const [sentence] = transcript.parse!.unassigned!
  const { id } = transcript.speakers[0]!
  const added = made(transcript, { do: 'add-point', speaker: id, kind: 'view', span: sentence! })
  const point = added.points.find((one) => !transcript.points.includes(one))!
  expect(text.slice(sentence!.start, sentence!.end)).toContain(point.text.zh)
  expect(added.parse!.unassigned).toHaveLength(transcript.parse!.unassigned!.length - 1)
  const dropped = made(added, { do: 'drop-point', point: point.id })
  expect(dropped.points).toEqual(transcript.points)
  expect(dropped.parse!.unassigned!.length).toBe(transcript.parse!.unassigned!.length)
})

test('split parts have readable ids, and merged again are one', () => {
  const { transcript, text } = meetings.labelled!
  const point = transcript.points.find(({ speaker }) => speaker === 'mary')!
  const at = text.indexOf('the children')
  const split = made(transcript, { do: 'split-point', point: point.id, at }, text)
  const [first, second] = split.points.filter(({ speaker }) => speaker === 'mary')
  expect(second!.id).toBe(`${point.id}a`)
  expect(first!.text.en).toBe('We should paint the poles')
  expect(second!.text.en).toMatch(/^the children can help/)
  const again = made(split, { do: 'split-point', point: second!.id, at: at + 13 }, text)
  expect(again.points.at(-1)!.id).toBe(`${point.id}b`)
  const whole = made(split, { do: 'merge-points', point: second!.id, with: first!.id }, text)
  expect(whole.points).toEqual(transcript.points)
})

test('a wording that is the passage follows its bounds; one in other words stays', () => {
  const { transcript, text } = meetings.labelled!
  const { id, span } = transcript.points.find(({ speaker }) => speaker === 'mary')!
  const shorter = { start: span!.start + 'We should '.length, end: span!.end }
  const moved = made(transcript, { do: 'set-bounds', point: id, span: shorter }, text)
  expect(pointOf(moved, id).text.en).toMatch(/^paint the poles/)
  const reworded = made(transcript, { do: 'word-point', point: id, text: { en: 'Paint' } }, text)
  const both = made(reworded, { do: 'set-bounds', point: id, span: shorter }, text)
  expect(pointOf(both, id)).toMatchObject({ span: shorter, text: { en: 'Paint' } })
})

test('a wording says whether it is the passage or a paraphrase of it', () => {
  const { transcript, text } = meetings.labelled!
  expect(transcript.meeting.wording).toBe('verbatim')
  const point = transcript.points.find(({ speaker }, i, all) => all[i + 1]?.speaker === speaker)
  const { id } = point!
  const reworded = made(transcript, { do: 'word-point', point: id, text: { zh: '要修灯' } }, text)
  expect(pointOf(reworded, id).wording).toBe('paraphrase')
  const back = made(reworded, { do: 'word-point', point: id, text: point!.text }, text)
  expect(back.points).toEqual(transcript.points)

  // In a meeting of paraphrases a passage that becomes a point is none.
  const shipped = meetings.shipped!
  const span = shipped.transcript.points[0]!.span!
  const free = made(shipped.transcript, { do: 'drop-point', point: 'wu-yitong-1' }, shipped.text)
  const added = made(
    free,
    { do: 'add-point', speaker: 'wu-yitong', kind: 'view', span },
    shipped.text,
  )
  const { wording } = added.points.find(({ id: each }) => !pointIds(free).has(each))!
  expect(wording).toBe('verbatim')

  // Of two that become one, the half that is a paraphrase decides.
  const [first, second] = transcript.points.filter(({ speaker }) => speaker === point!.speaker)
  const merged = made(reworded, { do: 'merge-points', point: first!.id, with: second!.id }, text)
  expect(pointOf(merged, first!.id).wording).toBe('paraphrase')
  const { wording: _, ...about } = transcript.meeting
  const silent = { ...transcript, meeting: about }
  const worded = made(silent, { do: 'word-point', point: id, text: { zh: '要修灯' } }, text)
  expect(worded.points.map((one) => one.wording)).toEqual(
    transcript.points.map((one) => (one === point ? 'paraphrase' : undefined)),
  )
})

test('a passage of subtitles is worded without their times, numbers and tags', () => {
  const { transcript, text } = meetings.subtitles!
  const [first] = transcript.points
  const { id } = first!
  const other = made(transcript, { do: 'word-point', point: id, text: { en: 'Old lamps' } }, text)
  expect(pointOf(other, id).wording).toBe('paraphrase')
  const back = made(other, { do: 'word-point', point: id, text: first!.text }, text)
  expect(pointOf(back, id)).toEqual(first)

  const free = transcript.points.reduce(
    (left, point) => made(left, { do: 'drop-point', point: point.id }, text),
    transcript,
  )
  const span = { start: text.indexOf('are old'), end: text.indexOf('</v>', text.indexOf('<v Bo')) }
  const add: Edit = { do: 'add-point', speaker: first!.speaker, kind: 'view', span }
  const [added] = made(free, add, text).points
  expect(added!.text).toEqual({ en: 'are old. We should paint them. The children can help.' })
})

test('merging speakers carries points and answers over; removing one lets go of them', () => {
  const merged = made(shippedTranscript, {
    do: 'merge-speakers',
    speaker: 'hu-jinhong',
    into: 'wu-yitong',
  })
  expect(merged.speakers).toHaveLength(shippedTranscript.speakers.length - 1)
  expect(pointOf(merged, 'hu-jinhong-1').speaker).toBe('wu-yitong')
  expect(merged.replies!.some(({ from, to }) => from === to)).toBe(false)
  const { transcript } = meetings.prose!
  const { id } = transcript.speakers[0]!
  const without = made(transcript, { do: 'remove-speaker', speaker: id })
  expect(without.points.some(({ speaker }) => speaker === id)).toBe(false)
  expect(without.parse!.unassigned!.length).toBeGreaterThan(transcript.parse!.unassigned!.length)
})

test('votes follow those who cast them, and what was moved follows the point that it is', () => {
  const { transcript, text } = meetings.minutes!
  const bus = transcript.votes![1]!
  const votesOf = (of: Transcript, speaker: string) =>
    of.votes!.map(({ by = [] }) => by.find((one) => one.speaker === speaker)?.value)
  const quill = votesOf(transcript, 'victor-quill')
  expect(quill).toEqual(['for', 'against', 'for', undefined, undefined])

  // Thorne abstained where Quill was in favour: one person cannot have done both.
  const into = { do: 'merge-speakers', speaker: 'samuel-thorne', into: 'victor-quill' } as const
  const merged = made(transcript, into, text)
  expect(votesOf(merged, 'victor-quill')).toEqual([
    ...['for', 'against', undefined],
    ...[undefined, undefined],
  ])
  expect(votesOf(merged, 'amara-devi')).toEqual(votesOf(transcript, 'amara-devi'))
  const { by: _, ...alone } = bus
  const only = { ...alone, by: [{ speaker: 'samuel-thorne', value: 'against' as const }] }
  expect(votesOf(made({ ...transcript, votes: [only] }, into, text), 'victor-quill')).toEqual([
    'against',
  ])

  const gone = made(transcript, { do: 'remove-speaker', speaker: 'victor-quill' }, text)
  expect(votesOf(gone, 'victor-quill').every((one) => one === undefined)).toBe(true)
  const { turns: _turns, replies: _replies, ...bare } = transcript
  const less = made(bare, { do: 'remove-speaker', speaker: 'victor-quill' }, text)
  expect(validateTranscript(less)).toMatchObject({ ok: true })

  const [first, second] = transcript.points.filter(({ speaker }) => speaker === 'samuel-thorne')
  const put = { ...transcript, votes: [{ ...bus, motion: second!.id }] }
  const both: Edit = { do: 'merge-points', point: first!.id, with: second!.id }
  expect(made(put, both, text).votes![0]!.motion).toBe(first!.id)
  const dropped = made(put, { do: 'drop-point', point: second!.id }, text)
  expect(dropped.votes![0]).not.toHaveProperty('motion')
  expect(dropped.votes![0]!.by).toEqual(bus.by)
})

test('what cannot be done is refused by name', () => {
  const [a, b] = pond.points.filter(({ speaker }) => speaker === 'qin')
  expect(
    why(pond, { do: 'set-bounds', point: a!.id, span: { ...a!.span!, end: b!.span!.end } }),
  ).toEqual({ reason: 'overlap', point: b!.id })
  expect(why(pond, { do: 'add-point', speaker: 'qin', kind: 'view', span: b!.span! })).toEqual({
    reason: 'overlap',
    point: b!.id,
  })
  expect(why(pond, { do: 'set-bounds', point: a!.id, span: { start: 10, end: 10 } })).toEqual({
    reason: 'no-words',
  })
  expect(why(pond, { do: 'split-point', point: a!.id, at: a!.span!.end })).toEqual({
    reason: 'outside',
  })
  const last = pond.points.at(-1)!
  expect(why(pond, { do: 'merge-points', point: a!.id, with: last.id })).toEqual({
    reason: 'other-speaker',
  })
  expect(why(pond, { do: 'name-speaker', speaker: 'qin', name: { zh: ' ' } })).toEqual({
    reason: 'empty',
  })
  expect(why(pond, { do: 'drop-point', point: 'nobody-1' })).toEqual({
    reason: 'gone',
    of: 'point',
  })
  const four = ['a', 'b', 'c', 'd', 'e', 'f'].reduce<Transcript>((transcript, label) => {
    const result = applyEdit(
      transcript,
      { do: 'new-theme', point: a!.id, label: { en: label } },
      '',
    )
    return result.ok ? result.transcript : transcript
  }, pond)
  expect(pointOf(four, a!.id).themes).toHaveLength(4)
})

test('a meeting goes on promising only the languages that it keeps', () => {
  expect(pond.meeting.languages).toEqual(['zh', 'en'])
  const { meeting } = made(pond, { do: 'word-point', point: 'qin-2', text: { zh: '门坏了' } })
  expect(meeting.languages).toEqual(['zh'])
})

test('more letters of one wording are one step to undo', () => {
  const edit: Edit = { do: 'word-point', point: 'qin-2', text: { zh: '门' } }
  const one = record(beginHistory(pond), edit, made(pond, edit))
  const more: Edit = { ...edit, text: { zh: '门坏' } }
  const two = record(one, more, made(one.present, more), true)
  expect(undo(two)!.present).toBe(pond)
  expect(redo(undo(two)!)!.present).toBe(two.present)
})
