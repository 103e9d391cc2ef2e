import { expect, test } from 'vitest'
import { writeQdaProject } from '../domain/export/qda-project.ts'
import type { Localized, OpenTranscript, Transcript } from '../domain/format/transcript.ts'
import { validateTranscript } from '../domain/format/validate.ts'
import { indexTranscript, type Meeting } from '../domain/meeting/meeting.ts'
import { parseBytes, parseText } from '../domain/parse/parse.ts'
import { exportWords } from './export-words.ts'
import type { Display } from './language.ts'

/* A project of coded text that was exported here comes back with its text as it was. */

async function readBack(meeting: Meeting, display: Display): Promise<Transcript> {
  const all = Int32Array.from(meeting.kindOf.keys())
  const called = { speakers: '发言人', kinds: '类别' }
  const pieces = [...writeQdaProject(meeting, all, exportWords(meeting, display), called)]
  const parsed = await parseBytes(new Uint8Array(Buffer.concat(pieces)), { name: 'a.qdpx' })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure))
  expect(validateTranscript(parsed.transcript)).toMatchObject({ ok: true })
  return parsed.transcript
}

const plain = (words: string) => words.replace(/\s+/g, ' ').trim()

/** What each point says, by whom, of which kind and on what; `word` gives one wording of a text. */
const said = (
  { speakers, themes, points }: OpenTranscript,
  word: (text: Localized) => string | undefined,
) => {
  const person = new Map(speakers.map(({ id, name }) => [id, plain(word(name) ?? '')]))
  const theme = new Map(themes.map(({ id, label }) => [id, plain(word(label) ?? '')]))
  return Array.from(points, (point) => ({
    who: person.get(point.speaker),
    kind: point.kind,
    words: plain(word(point.text) ?? ''),
    themes: point.themes.map((id) => theme.get(id)),
  }))
}

test('a text comes back as it was, with what is said of whom in it', async () => {
  const text = '港务座谈会\n田小满（港务长）：🏮 路灯不足。\n李大河：建议加快修灯。\n'
  const parsed = await parseText(text)
  if (!parsed.ok) throw new Error(parsed.failure.code)
  const meeting = indexTranscript(parsed.transcript)
  const back = await readBack(meeting, 'zh')
  expect(back.source.text).toBe(text)
  expect(said(back, ({ zh }) => zh)).toEqual(said(meeting.transcript, ({ zh }) => zh))
  expect(back.points.map(({ span }) => span)).toEqual(
    parsed.transcript.points.map(({ span }) => span),
  )
  expect(back.speakers.map(({ role }) => role?.zh)).toEqual(['港务长', undefined])
})
