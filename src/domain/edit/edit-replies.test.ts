import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { shippedTranscript } from '../format/shipped-meeting.fixture.ts'
import type { Reply, Transcript } from '../format/transcript.ts'
import { pond, pondText } from '../source/pond.fixture.ts'
import { applyEdit } from './apply-edit.ts'
import type { Edit } from './edit.ts'
import { someEdit } from './edits.fixture.ts'

const [qin, bo, third] = pond.speakers.map(({ id }) => id) as [string, string, string]
const placeOf = (words: string) => {
  const start = pondText.indexOf(words)
  if (start < 0) throw new Error(words)
  return { start, end: start + words.length }
}
const first = pond.points.find(({ speaker }) => speaker === qin)!
const inFirst: Reply = { from: qin, to: bo, kind: 'agrees', span: first.span! }

const made = (transcript: Transcript, edit: Edit) => {
  const result = applyEdit(transcript, edit, pondText)
  if (!result.ok) throw new Error(result.refusal.reason)
  return result.transcript
}
const why = (transcript: Transcript, edit: Edit) => {
  const result = applyEdit(transcript, edit, pondText)
  return result.ok ? null : result.refusal
}
const answered = made(pond, { do: 'add-reply', reply: inFirst })

test('a reply is added in the order of its words, changed and removed again', () => {
  expect(answered.replies).toEqual([inFirst])
  expect(answered.points).toBe(pond.points)
  const earlier: Reply = { from: bo, kind: 'summarises', span: { start: 0, end: 2 } }
  const both = made(answered, { do: 'add-reply', reply: earlier })
  expect(both.replies).toEqual([earlier, inFirst])
  const changed: Reply = { ...inFirst, kind: 'disagrees' }
  const other = made(both, { do: 'change-reply', number: 1, reply: changed })
  expect(other.replies).toEqual([earlier, changed])
  expect(made(other, { do: 'change-reply', number: 1, reply: changed })).toBe(other)
  expect(made(other, { do: 'remove-reply', number: 0 }).replies).toEqual([changed])
})

test('what cannot be a reply is refused by name', () => {
  const add = (reply: Reply) => why(pond, { do: 'add-reply', reply })
  expect(add({ ...inFirst, from: 'nobody' })).toEqual({ reason: 'gone', of: 'speaker' })
  expect(add({ ...inFirst, to: 'nobody' })).toEqual({ reason: 'gone', of: 'speaker' })
  expect(add({ ...inFirst, to: qin })).toEqual({ reason: 'oneself' })
  const { span, ...groundless } = inFirst
  expect(add(groundless)).toEqual({ reason: 'no-words' })
  expect(add({ ...inFirst, span: placeOf('。') })).toEqual({ reason: 'no-words' })
  expect(add({ ...inFirst, span: { ...span!, end: pondText.length + 1 } })).toEqual({
    reason: 'no-words',
  })
  const change = (number: number, reply: Reply) =>
    why(answered, { do: 'change-reply', number, reply })
  expect(change(1, inFirst)).toEqual({ reason: 'gone', of: 'reply' })
  expect(change(0, groundless)).toEqual({ reason: 'no-words' })
  expect(change(0, { ...inFirst, to: qin })).toEqual({ reason: 'oneself' })
  expect(why(answered, { do: 'add-reply', reply: inFirst })).toEqual({ reason: 'same-reply' })
  expect(why(answered, { do: 'remove-reply', number: 1 })).toEqual({ reason: 'gone', of: 'reply' })
})

test('a reply that came without words may be changed without them', () => {
  const { span, ...groundless } = inFirst
  const stated = { ...pond, replies: [groundless] }
  const reply: Reply = { ...groundless, kind: 'supplements' }
  expect(made(stated, { do: 'change-reply', number: 0, reply }).replies).toEqual([reply])
})

test('a character of two units is not halved', () => {
  const at = pondText.indexOf('🏮')
  const reply = { ...inFirst, span: { start: at - 2, end: at + 1 } }
  const { replies } = made(pond, { do: 'add-reply', reply })
  expect(replies![0]!.span).toEqual({ start: at - 2, end: at + 2 })
})

test('whoever says a passage answers in its words; an answer to oneself is none', () => {
  const given = made(answered, { do: 'give-point', point: first.id, speaker: third })
  expect(given.replies).toEqual([{ ...inFirst, from: third }])
  expect(made(answered, { do: 'give-point', point: first.id, speaker: bo }).replies).toEqual([])
  // What goes on to the mark that closes the passage goes along; what leads to it, or follows, does not.
  const { start, end } = first.span!
  const closed: Reply = { ...inFirst, span: { start, end: end + 1 } }
  const leading: Reply = { ...inFirst, span: { start: start - 3, end } }
  const after: Reply = { ...inFirst, span: { start: end, end: end + 9 } }
  const some = { ...pond, replies: [leading, closed, after] }
  const { replies } = made(some, { do: 'give-point', point: first.id, speaker: third })
  expect(replies).toEqual([leading, { ...closed, from: third }, after])
  const elsewhere = pond.points.find(({ speaker }) => speaker === bo)!
  const others = made(answered, { do: 'give-point', point: elsewhere.id, speaker: third })
  expect(others.replies).toBe(answered.replies)
})

test('two replies alike but for their words are both kept when speakers become one', () => {
  const again: Reply = { ...inFirst, span: { start: 0, end: 2 } }
  const twice = made(answered, { do: 'add-reply', reply: again })
  const merged = made(twice, { do: 'merge-speakers', speaker: bo, into: third })
  expect(merged.replies).toEqual([
    { ...again, to: third },
    { ...inFirst, to: third },
  ])
})

const shipped = { ...shippedTranscript, source: { ...shippedTranscript.source } }

test('replies change with what they are about, and with nothing else', () => {
  const text = '甲乙丙，丁戊己；庚辛壬癸。'.repeat(1000).slice(0, shipped.source.length)
  const touching = ['reply', 'merge-speakers', 'remove-speaker', 'give-point']
  fc.assert(
    fc.property(fc.array(someEdit, { maxLength: 25 }), (edits) => {
      let transcript: Transcript = shipped
      for (const make of edits) {
        const edit = make(transcript)
        const result = applyEdit(transcript, edit, text)
        if (!result.ok) continue
        const before = transcript
        transcript = result.transcript
        const { replies = [], speakers } = transcript
        if (!touching.some((one) => edit.do.includes(one))) {
          expect(transcript.replies).toBe(before.replies)
        }
        const known = new Set<string | undefined>(speakers.map(({ id }) => id))
        for (const { from, to } of replies) {
          expect(known.has(from) && (to === undefined || known.has(to)) && from !== to).toBe(true)
        }
        // Whoever has no part in the edit keeps each reply.
        const named: unknown[] = Object.values(edit)
        const apart = (of: Transcript) =>
          (of.replies ?? []).filter(({ from, to }) => !named.includes(from) && !named.includes(to))
        if (edit.do === 'merge-speakers' || edit.do === 'remove-speaker') {
          expect(apart(transcript)).toEqual(apart(before))
        }
      }
    }),
  )
})
