import fc from 'fast-check'
import { expect, test } from 'vitest'
import { revealHidden } from '../format/reveal.ts'
import { shippedTranscript } from '../format/shipped-meeting.fixture.ts'
import type { Transcript } from '../format/transcript.ts'
import { indexTranscript } from '../meeting/meeting.ts'
import { encode, expectReadAsWhole } from './read-as-whole.fixture.ts'
import { createSkimmer } from './skim-points.ts'
import { endOfText } from './skim-text.ts'

const frame: Transcript = {
  format: 'reyi/transcript@1',
  meeting: { id: 'm', title: { zh: '会', en: 'm' }, languages: ['zh'] },
  source: { length: 99, sha256: '0'.repeat(64) },
  themes: ['t1', 't2', 't3', 't4', 't5'].map((id) => ({ id, label: { zh: id } })),
  speakers: ['s1', 's2'].map((id) => ({ id, name: { zh: id } })),
  points: [],
}
const isSkimmed = (json: string, points = 1) =>
  createSkimmer(
    frame,
    frame.themes.map(({ id }) => id),
  )(encode(json), points) !== null

/** That the frame with this list of points is read as it is read as a whole. */
const expectSame = (points: string) =>
  expectReadAsWhole(`${JSON.stringify(frame).replace(/\[\]\}$/, points)}}`)

const POINT = {
  id: 'p1',
  speaker: 's1',
  kind: 'view',
  themes: ['t1', 't4'],
  heading: { zh: '题', en: 'Heading' },
  text: { zh: '“文\n字”，"x" — ok …\\', en: '-' },
  span: { start: 0, end: 99 },
  time: 12,
  wording: 'verbatim',
}
/** The JSON of the point with some fields changed; a broken bar stands for a backslash. */
const point = (change: object) =>
  `[${JSON.stringify({ ...POINT, ...change }).replaceAll('¦', '\\')}]`

test.each([
  ['all fields', point({})],
  [
    'white space',
    point({})
      .replace(/[[\]{}:,](?!")/g, ' $&\n\t\r')
      .trim(),
  ],
  ['fields in another order', `[{"time":0,${point({ time: undefined }).slice(2)}`],
  [
    'no more than is needed',
    point({ heading: undefined, span: undefined, time: undefined, wording: undefined }),
  ],
  ['no theme', point({ themes: [] })],
  ['one language', point({ text: { zh: '文' } })],
  ['a long id', point({ id: 'x'.repeat(200) })],
  ['a place far on', point({ time: 999_999_999_999_999 })],
  ['marks and emoji', point({ text: { zh: '议。、：；？！（）《》「」·☆😀é' } })],
])('%s: recognised without being read', (_, json) => {
  expect(isSkimmed(json)).toBe(true)
  expectSame(json)
})

test.each([
  ['none', '[]'],
  ['no object', '[3]'],
  ['an empty object', '[{}]'],
  ['two', `${point({}).slice(0, -1)},${point({ id: 'p2' }).slice(1)}`],
  ['something after it', `${point({}).slice(0, -1)} 3]`],
  ['no id', point({ id: undefined })],
  ['no speaker', point({ speaker: undefined })],
  ['no kind', point({ kind: undefined })],
  ['no themes', point({ themes: undefined })],
  ['no text', point({ text: undefined })],
  ['a field twice', point({}).replace('{', '{"id":"p0",')],
  ['a field that is none', point({ other: 1 })],
  ['a name cut short', point({}).replace('"kind":', '"kin":')],
  ['no colon', point({}).replace('"kind":', '"kind" ')],
  ['no comma', point({}).replace(',"kind":', ' "kind":')],
  ['a comma too many', point({}).replace('}]', ',}]')],
  ['an empty id', point({ id: '' })],
  ['an id that is too long', point({ id: 'x'.repeat(201) })],
  ['an id with a space', point({ id: 'p 1' })],
  ['an id with a comma', point({ id: 'p,1' })],
  ['an id with an escape', point({ id: 'p\\1' })],
  ['an id with a control character', point({ id: 'p\u007f1' })],
  ['an id that is not ASCII', point({ id: '点' })],
  ['a number for an id', point({ id: 3 })],
  ['a speaker nobody knows', point({ speaker: 's3' })],
  ['a speaker by half a name', point({ speaker: 's' })],
  ['a kind that is none', point({ kind: 'views' })],
  ['a theme nobody knows', point({ themes: ['t9'] })],
  ['a theme twice', point({ themes: ['t1', 't2', 't1'] })],
  ['five themes', point({ themes: ['t1', 't2', 't3', 't4', 't5'] })],
  ['themes with a comma too many', point({}).replace('"t4"]', '"t4",]')],
  ['a theme for themes', point({ themes: 't1' })],
  ['a text that is none', point({ text: 'x' })],
  ['no language', point({ text: {} })],
  ['without the declared language', point({ text: { en: 'x' } })],
  ['a heading without it', point({ heading: { en: 'x' } })],
  ['another language', point({ text: { zh: 'x', fr: 'x' } })],
  ['a language twice', point({}).replace('"en":"-"', '"zh":"-"')],
  ['a number for a text', point({ text: { zh: 3 } })],
  ['an empty text', point({ text: { zh: '' } })],
  ['a blank text', point({ text: { zh: ' \n\u3000\u00a0' } })],
  ['a text that is too long', point({ text: { zh: 'x'.repeat(100_001) } })],
  ['a heading that is too long', point({ heading: { zh: 'x'.repeat(1_001) } })],
  ['a control character', point({}).replace('文', '\n')],
  ['an escape that is none', point({ text: { zh: 'x¦x' } })],
  ['a character in code', point({ text: { zh: 'x¦u0041' } })],
  ['a text without end', point({ text: { zh: 'x¦' } })],
  ['a span the wrong way', point({ span: { start: 3, end: 3 } })],
  ['a span past the end', point({ span: { start: 3, end: 100 } })],
  ['half a span', point({ span: { end: 3 } })],
  ['a span with a third end', point({ span: { start: 1, end: 3, middle: 2 } })],
  ['an end twice', point({}).replace('"start":0', '"start":0,"start":1')],
  ['a wording of no kind', point({ wording: 'gist' })],
  ['a wording that is no text', point({ wording: 1 })],
  ['a time before the beginning', point({ time: -1 })],
  ['a broken time', point({ time: 1.5 })],
  ['a time with an exponent', point({}).replace(':12', ':1e2')],
  ['a time with a zero before it', point({}).replace(':12', ':012')],
  ['a time past safe integers', point({}).replace(':12', ':9007199254740993')],
  ['no time', point({}).replace(':12', ':')],
  ['no page', point({}).slice(0, -1)],
])('%s: left to be read', (_, json) => {
  expect(isSkimmed(json)).toBe(false)
  expectSame(json)
})

test('as many points as there should be, with a comma between them', () => {
  const two = `${point({}).slice(0, -1)},${point({ themes: ['t2'] }).slice(1)}`
  expect(isSkimmed(two, 2)).toBe(true)
  for (const count of [0, 1, 3]) expect(isSkimmed(two, count)).toBe(false)
  expect(isSkimmed(two.replace('},{"id', '};{"id'), 2)).toBe(false)
  expect(isSkimmed(`${two}]`, 2)).toBe(false)
})

test('nothing that may hide is passed over, and what is ordinary is', () => {
  const end = (text: string) => {
    const bytes = encode(`${JSON.stringify(text).slice(1, -1)}"`)
    const at = endOfText(bytes, 0, 100)
    if (at >= 0 && at !== bytes.length - 1) expect.fail(JSON.stringify(text))
    return at
  }
  let ordinary = 0
  for (let code = 0; code < 0x11_0000; code++) {
    if (code >= 0xd800 && code < 0xe000) continue
    const char = String.fromCodePoint(code)
    const isMark = /\p{M}/u.test(char)
    if (end(`x${char}`) >= 0) ordinary++
    // Of marks it depends on what is around them.
    for (const text of isMark ? [char, `${char}x`, `x${char.repeat(9)}`] : [`x${char}`]) {
      if (revealHidden(text) !== text && end(text) >= 0) expect.fail(JSON.stringify(text))
    }
  }
  // All but some blocks near those that hide.
  expect(ordinary).toBeGreaterThan(0.65 * 0x11_0000)
  const endOf = (json: string) => endOfText(encode(`${json}"`), 0, 100)
  for (const after of '"\\/nrt') expect(endOf(`x\\${after}`)).toBe(3)
  for (const after of 'bfu0x') expect(endOf(`x\\${after}`)).toBe(-1)
  for (let code = 0; code < 0x20; code++) expect(endOf(`x${String.fromCharCode(code)}`)).toBe(-1)
})

test('white space alone is no text, whatever it is made of', () => {
  for (let code = 0; code < 0x1_0000; code++) {
    const text = String.fromCharCode(code)
    if (/\s/.test(text)) expect([code, endOfText(encode(`${text}"`), 0, 9)]).toEqual([code, -1])
  }
})

test('a point is recognised or read, with the same outcome, whatever byte of it is another', () => {
  const piece = fc.constantFrom(...'"\\,:{}[] \n0e.-xt1议\u202e\u3000', '', '"zh":', '"id":"p1",')
  const place = fc.nat()
  fc.assert(
    fc.property(fc.array(fc.tuple(place, piece, fc.nat(3)), { maxLength: 3 }), (changes) => {
      expectSame(
        changes.reduce((json, [at, piece, out]) => {
          const place = at % json.length
          return json.slice(0, place) + piece + json.slice(place + out)
        }, point({})),
      )
    }),
  )
})

test('the shipped points are recognised', () => {
  const skim = createSkimmer(
    shippedTranscript,
    shippedTranscript.themes.map(({ id }) => id),
  )
  const { points } = shippedTranscript
  const skimmed = skim(encode(JSON.stringify(points)), points.length)!
  const meeting = indexTranscript(shippedTranscript)
  expect([...skimmed.speakers.subarray(0, points.length)]).toEqual([...meeting.speakerOf])
  expect([...skimmed.kinds.subarray(0, points.length)]).toEqual([...meeting.kindOf])
})
