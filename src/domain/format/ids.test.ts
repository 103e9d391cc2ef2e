import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { expectReadAsWhole } from '../store/read-as-whole.fixture.ts'
import { anyIdOrNone, UNSEEN } from './any-ids.fixture.ts'
import { isTranscript } from './is-transcript.ts'
import { reveal, revealTranscript } from './reveal-transcript.ts'
import { KINDS, REPLY_KINDS, type Transcript, transcriptSchema } from './transcript.ts'
import { validateTranscript } from './validate.ts'

const isId = (id: string) => v.is(transcriptSchema.entries.meeting.entries.id, id)

test.each(UNSEEN)('no id has %j, wherever it stands', (unseen) => {
  for (const id of [unseen, `${unseen}a`, `a${unseen}`, `a${unseen}b`]) expect(isId(id)).toBe(false)
})

test.each([
  ['a mark before it', '\u0301a', false],
  ['marks upon marks', `x${'\u0323'.repeat(5)}`, false],
  ['not composed', 'e\u0301', false],
  ['a sign that is another once composed', '\u212b', false],
  ['a compatibility ideograph that is another once composed', '\uf900', false],
  ['a comma', 'a,b', false],
  ['white space', 'a\u00a0b', false],
  ['composed', 'é', true],
  ['a mark that composes with nothing', 'x\u0323', true],
  ['Devanagari', 'हिन्दी', true],
  ['capitals', 'A', true],
  ['ideographs and emoji', '张三-😀.2', true],
])('%s: %j', (_, id, valid) => expect(isId(id)).toBe(valid))

describe('any id at all, wherever an id stands', () => {
  const ids = (maxLength: number) => fc.array(anyIdOrNone, { minLength: 1, maxLength })
  const anyTranscriptOfIds = fc
    .record({
      meeting: anyIdOrNone,
      groups: ids(2),
      themes: ids(4),
      speakers: ids(6),
      points: ids(6),
      codes: ids(2),
      mostly: fc.constantFrom(0, 0.9, 1.1, 1.1),
      numbers: fc.array(fc.nat(99), { minLength: 40, maxLength: 40 }),
    })
    .map(({ meeting, groups, themes, speakers, points, codes, mostly, numbers }): Transcript => {
      const text = { en: 'A word' }
      const number = (i: number) => numbers[i % numbers.length]!
      /** In most files only a few places are wrong, else nothing is ever valid. */
      const plain = (id: string, i: number) => (number(i) / 99 < mostly && !isId(id) ? `p${i}` : id)
      const named = (list: readonly string[], at: number) => [
        ...new Set(list.map((id, i) => plain(id, at + i))),
      ]
      const pick = (list: readonly string[], i: number) => list[number(i) % list.length]!
      const of = {
        groups: named(groups, 0),
        themes: named(themes, 3),
        speakers: named(speakers, 8),
        points: named(points, 15),
      }
      const [from, to] = [pick(of.speakers, 22), pick(of.speakers, 23)]
      return {
        format: 'reyi/transcript@1',
        meeting: { id: plain(meeting, 24), title: text },
        source: { length: 9, sha256: '0'.repeat(64), url: `https://example.org/?q=${number(4)}` },
        groups: of.groups.map((id) => ({ id, label: text })),
        themes: of.themes.map((id, i) => ({ id, label: text, group: pick(of.groups, i) })),
        speakers: of.speakers.map((id) => ({ id, name: text })),
        points: of.points.map((id, i) => ({
          id,
          speaker: pick(of.speakers, i),
          kind: KINDS[i % KINDS.length]!,
          themes: [...new Set([pick(of.themes, i), pick(of.themes, i + 1)])],
          text,
        })),
        parse: { version: '1', warnings: codes.map((code, i) => ({ code: plain(code, 26 + i) })) },
        replies: [{ from, ...(to !== from && { to }), kind: REPLY_KINDS[0] }],
        checked: [{ what: 'point', id: pick(of.points, 30) }],
      }
    })

  test('a small file, a large one and `validate` have one outcome', () => {
    let valid = 0
    fc.assert(
      fc.property(anyTranscriptOfIds, fc.boolean(), (transcript, escaped) => {
        const json = JSON.stringify(transcript)
        const text = escaped ? asEscapes(json) : json.toWellFormed()
        const data: unknown = JSON.parse(text)
        const checked = validateTranscript(data)
        expect(isTranscript(data)).toBe(checked.ok)
        // Also that both show the same meeting, with every point under its own speaker.
        expectReadAsWhole(text)
        if (!checked.ok) return
        valid++
        const shown = revealTranscript(checked.transcript).transcript
        expect(idsOf(shown)).toEqual(idsOf(checked.transcript))
      }),
    )
    expect(valid).toBeGreaterThan(20)
  })

  test('what is shown of an id is the id, so two never become one', () => {
    fc.assert(
      fc.property(fc.oneof(anyIdOrNone, fc.string({ unit: 'binary', minLength: 1 })), (id) => {
        fc.pre(isId(id))
        expect(reveal(id, new Set())).toBe(id)
        expect(
          new URL(`https://example.org/?id=${encodeURIComponent(id)}`).searchParams.get('id'),
        ).toBe(id)
      }),
    )
  })
})

/** Every character of a JSON text beyond ASCII in its code, halves of pairs too. */
const asEscapes = (json: string) =>
  json.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** All that is an id, in order. */
const idsOf = ({
  meeting,
  groups = [],
  themes,
  speakers,
  points,
  replies = [],
  checked = [],
}: Transcript) => [
  meeting.id,
  ...[...groups, ...themes, ...speakers, ...points, ...checked].map(({ id }) => id),
  ...themes.map(({ group }) => group),
  ...points.flatMap(({ speaker, themes }) => [speaker, ...themes]),
  ...replies.flatMap(({ from, to }) => [from, to]),
]
