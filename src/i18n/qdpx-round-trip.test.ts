import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { writeQdaProject } from '../domain/export/qda-project.ts'
import type { Localized, OpenTranscript, Transcript } from '../domain/format/transcript.ts'
import { validateTranscript } from '../domain/format/validate.ts'
import { indexTranscript, type Meeting } from '../domain/meeting/meeting.ts'
import { parseBytes, parseText } from '../domain/parse/parse.ts'
import { zipPieces } from '../domain/text/zip.ts'
import { exportWords } from './export-words.ts'
import type { Display } from './language.ts'

/* A project of coded text that was exported here comes back with its text as it was. */

/** `change` is what another program makes of the description of the project. */
async function readBack(
  meeting: Meeting,
  display: Display,
  change = (qde: string) => qde,
): Promise<Transcript> {
  const all = Int32Array.from(meeting.kindOf.keys())
  const called = { speakers: '发言人', kinds: '类别' }
  const pieces = [...writeQdaProject(meeting, all, exportWords(meeting, display), called)]
  const files = Object.entries(unzipSync(new Uint8Array(Buffer.concat(pieces))))
  const changed = files.map(([path, bytes]) => ({
    path,
    bytes: path.endsWith('.qde')
      ? new TextEncoder().encode(change(new TextDecoder().decode(bytes)))
      : new Uint8Array(bytes),
  }))
  const bytes = new Uint8Array(Buffer.concat([...zipPieces(changed)]))
  const parsed = await parseBytes(bytes, { name: 'a.qdpx' })
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

/** Each of two people says something on each of some themes, each in a group of its own where it has one. */
async function meetingOn(labels: readonly string[], groups: readonly string[] = []) {
  const text = '港务座谈会\n田小满（港务长）：路灯不足。\n李大河：建议加快修灯。\n'
  const parsed = await parseText(text)
  if (!parsed.ok) throw new Error(parsed.failure.code)
  const { transcript } = parsed
  const { text: _, ...source } = transcript.source
  return indexTranscript({
    ...transcript,
    groups: groups.map((zh, i) => ({ id: `g${i}`, label: { zh } })),
    themes: labels.map((zh, i) => ({
      ...{ id: `t${i}`, label: { zh } },
      ...(i < groups.length && { group: `g${i}` }),
    })),
    // What only codes tell: who speaks, and that a problem is a recommendation.
    source,
    points: Array.from(transcript.points, ({ span: _, ...point }, i) => ({
      ...point,
      kind: i === 0 ? 'recommendation' : 'problem',
      themes: labels.map((_, i) => `t${i}`),
    })),
  })
}

/** A program that has a name of its own, and keeps no passages of cases. */
const byOthers = (qde: string) =>
  qde.replace(/ origin="[^"]*"/, ' origin="QualCoder"').replace(/<SelectionRef.*?\/>/g, '')

test.each<[string, Display]>([
  ['Problem', 'en'],
  ['recommendations', 'en'],
  ['问题', 'zh'],
  ['建议', 'zh'],
])(
  'a theme that is called as a kind, %s, takes no kinds and no speakers from a project that others have written again',
  async (label, display) => {
    const meeting = await meetingOn([label, '路灯'])
    const told = (one: OpenTranscript) =>
      said(one, (text) => text[display] ?? text.zh ?? text.en).map(({ themes, ...point }) => point)
    for (const change of [undefined, byOthers])
      expect(told(await readBack(meeting, display, change))).toEqual(told(meeting.transcript))
  },
)

test('groups and themes whose names end in numbers keep them, those of earlier exports too', async () => {
  const themes = ['预算（1/2）', 'Budget (1/2)', '路灯', '路灯']
  const groups = ['Phase (1/2)', 'Phase (2/2)', '期（1/1）']
  const meeting = await meetingOn(themes, groups)
  const called = (one: OpenTranscript) =>
    [one.groups ?? [], one.themes].map((all) =>
      all.map(({ label }) => Object.values<string>(label)[0]),
    )
  expect(called(await readBack(meeting, 'zh'))).toEqual([groups, themes])
  const earlier = (qde: string) =>
    qde
      .replace(/ origin="[^"]*"/, ' origin="Reyi"')
      .replace(/name="([^"]*?) \(\d\/\d\)" isCodable="true"/g, 'name="$1" isCodable="true"')
  expect(called(await readBack(meeting, 'zh', earlier))).toEqual([groups, themes])
})
