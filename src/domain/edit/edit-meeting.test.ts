import { expect, test } from 'vitest'
import type { Transcript } from '../format/transcript.ts'
import { validateTranscript } from '../format/validate.ts'
import { pond, pondText } from '../source/pond.fixture.ts'
import { applyEdit } from './apply-edit.ts'
import type { Edit } from './edit.ts'
import { beginHistory, record, retitle, undo } from './edit-history.ts'

const result = (edit: Edit, transcript: Transcript = pond) => applyEdit(transcript, edit, pondText)
const made = (edit: Edit, transcript: Transcript = pond) => {
  const outcome = result(edit, transcript)
  if (!outcome.ok) throw new Error(outcome.refusal.reason)
  expect(validateTranscript(JSON.parse(JSON.stringify(outcome.transcript))).ok).toBe(true)
  return outcome.transcript
}

const both = { zh: '柳湾祠堂', en: 'The hall of Liuwan' }

test('each circumstance is set, and taken away again', () => {
  const set: Edit[] = [
    { do: 'set-title', title: { zh: ' 修塘 ', en: 'Mending ponds' } },
    { do: 'set-date', date: ' 2024-03-02? ' },
    { do: 'set-place', place: both },
    { do: 'set-occasion', occasion: both },
    { do: 'set-publisher', publisher: both },
    { do: 'set-address', url: ' https://pond.example/talk?id=2 ' },
  ]
  const { meeting, source } = set.reduce((now, edit) => made(edit, now), pond)
  expect(meeting).toMatchObject({
    title: { zh: '修塘', en: 'Mending ponds' },
    date: '2024-03-02?',
    place: both,
    occasion: both,
    languages: ['zh', 'en'],
  })
  expect(source).toMatchObject({ publisher: both, url: 'https://pond.example/talk?id=2' })
  const taken: Edit[] = [
    { do: 'set-date', date: null },
    { do: 'set-place', place: { zh: ' ' } },
    { do: 'set-occasion', occasion: null },
    { do: 'set-publisher', publisher: null },
    { do: 'set-address', url: '' },
  ]
  const bare = taken.reduce((now, edit) => made(edit, now), { ...pond, meeting, source })
  expect(Object.keys(bare.meeting).sort()).toEqual(['id', 'languages', 'title'])
  expect(bare.source).not.toHaveProperty('publisher')
  expect(bare.source).not.toHaveProperty('url')
})

test.each(['2 March', '2024-3-2', '24', '2024/03/02', '2026-02-30', '2026-13', 'soon'])(
  '%j is refused as a date',
  (date) => {
    expect(result({ do: 'set-date', date })).toEqual({ ok: false, refusal: { reason: 'no-date' } })
  },
)

test.each(['pond.example', 'javascript:alert(1)', 'ftp://pond.example', 'https://a b'])(
  '%j is refused as an address',
  (url) => {
    expect(result({ do: 'set-address', url })).toEqual({
      ok: false,
      refusal: { reason: 'no-address' },
    })
  },
)

test('a meeting has a title', () => {
  expect(result({ do: 'set-title', title: { zh: ' ' } })).toEqual({
    ok: false,
    refusal: { reason: 'empty' },
  })
})

test('what is set to what it is changes nothing', () => {
  expect(made({ do: 'set-title', title: pond.meeting.title })).toBe(pond)
  const dated = made({ do: 'set-date', date: '2024' })
  expect(made({ do: 'set-date', date: '2024 ' }, dated)).toBe(dated)
  expect(made({ do: 'set-address', url: null })).toBe(pond)
})

test('a title that the list of meetings gives is taken back by no step', () => {
  const title = { zh: '只有中文' }
  const kind: Edit = { do: 'set-kind', point: 'qin-2', kind: 'view' }
  const steps = [{ do: 'set-title', title: { zh: '甲', en: 'A' } }, kind] as const
  const history = steps.reduce(
    (now, edit) => record(now, edit, made(edit, now.present)),
    beginHistory(pond),
  )
  const retitled = retitle(history, title)
  const before = undo(retitled)!
  expect(before.present.meeting.title).toEqual(title)
  expect(validateTranscript(JSON.parse(JSON.stringify(before.present))).ok).toBe(true)
  expect(undo(before)).toBeNull()
})
