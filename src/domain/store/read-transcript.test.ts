import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shippedTranscript } from '../format/shipped-meeting.fixture.ts'
import { KINDS, type Transcript } from '../format/transcript.ts'
import { PAGE } from './point-pages.ts'
import { encode, expectReadAsWhole } from './read-as-whole.fixture.ts'
import { createReader } from './read-transcript.ts'

/** Texts with everything that could be taken for structure, and characters of one to four bytes. */
const word = fc.stringMatching(/^[a-z"\\[\]{},:\né议🜁\ud800]{1,12}x$/u)
const id = fc.stringMatching(/^[a-z"\\[\]{}:é议🜁]{1,4}$/u)
const localized = fc.oneof(fc.record({ zh: word, en: word }), fc.record({ en: word }))

const transcript: fc.Arbitrary<Transcript> = fc
  .record({
    speakers: fc.uniqueArray(id, { minLength: 1, maxLength: 4 }),
    themes: fc.uniqueArray(id, { minLength: 1, maxLength: 4 }),
    groups: fc.uniqueArray(id, { maxLength: 2 }),
    points: fc.uniqueArray(id, { maxLength: 12 }),
    label: localized,
    seed: fc.array(fc.nat(), { minLength: 48, maxLength: 48 }),
  })
  .map(({ speakers, themes, groups, points, label, seed }) => {
    const pick = <T>(items: readonly T[], i: number) => items[seed[i % 48]! % items.length]!
    return {
      format: 'reyi/transcript@1',
      meeting: { id: 'm', title: label },
      source: { length: 9, sha256: '0'.repeat(64) },
      groups: groups.map((id) => ({ id, label })),
      themes: themes.map((id, i) => ({
        id,
        label,
        ...(groups.length > 0 && i % 2 === 0 && { group: pick(groups, i) }),
      })),
      speakers: speakers.map((id) => ({ id, name: label })),
      points: points.map((id, i) => ({
        id,
        speaker: pick(speakers, 2 * i),
        kind: pick(KINDS, 3 * i),
        themes: [...new Set([pick(themes, 4 * i), pick(themes, i)])].slice(0, pick([0, 1, 2], i)),
        text: label,
        ...(i % 3 === 0 && { span: { start: 1, end: 9 }, heading: label }),
      })),
    }
  })

/** A text of the same data: fields in any order, white space, escapes of any character. */
const written = (
  data: unknown,
  shuffle: readonly number[],
  space: string,
  escaped: boolean,
): string => {
  const write = (value: unknown): string => {
    if (Array.isArray(value)) return `[${space}${value.map(write).join(`${space},`)}]`
    if (typeof value !== 'object' || value === null) {
      const text = JSON.stringify(value)
      return typeof value === 'string' && escaped
        ? `"${Array.from({ length: value.length }, (_, i) => `\\u${value.charCodeAt(i).toString(16).padStart(4, '0')}`).join('')}"`
        : text
    }
    const fields = Object.entries(value).toSorted(
      ([a], [b]) => shuffle[a.length % shuffle.length]! - shuffle[b.length % shuffle.length]!,
    )
    return `{${fields.map(([name, one]) => `${space}${JSON.stringify(name)}${space}:${write(one)}`).join(',')}${space}}`
  }
  return space + write(data) + space
}
const style = fc.record({
  shuffle: fc.array(fc.nat(), { minLength: 1, maxLength: 11 }),
  space: fc.constantFrom('', ' ', '\r\n\t'),
  escaped: fc.boolean(),
  lengths: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 }),
})

test('a transcript read in pieces is the one read as a whole, however it is written and cut', () => {
  fc.assert(
    fc.property(transcript, style, (data, { shuffle, space, escaped, lengths }) => {
      expectReadAsWhole(written(data, shuffle, space, escaped), lengths)
    }),
  )
})

test('one with something wrong in it has the same problems', () => {
  const damage = fc.tuple(
    fc.nat(),
    fc.constantFrom('"', '0', ',', '[', '}', '\\', 'x', '议', ' ', ''),
  )
  fc.assert(
    fc.property(
      transcript,
      style,
      fc.array(damage, { minLength: 1, maxLength: 3 }),
      (data, how, marks) => {
        const text = marks.reduce(
          (text, [at, mark]) => {
            const place = at % text.length
            return text.slice(0, place) + mark + text.slice(place + 1)
          },
          written(data, how.shuffle, how.space, how.escaped),
        )
        expectReadAsWhole(text.toWellFormed(), how.lengths)
      },
    ),
  )
})

test('the shipped transcript, cut at every byte, is itself', () => {
  expectReadAsWhole(JSON.stringify(shippedTranscript), [1])
})

/** With more than a page of points: the shipped ones over and over. */
function large(change: (points: Transcript['points']) => void = () => {}): Transcript {
  const points = Array.from({ length: 2 * PAGE + 3 }, (_, i) => ({
    ...shippedTranscript.points[i % shippedTranscript.points.length]!,
    id: `p${i}`,
  }))
  change(points)
  return { ...shippedTranscript, points }
}

test.each([
  ['sound', large()],
  [
    'what turns the order of words around',
    large((points) => Object.assign(points[PAGE]!, { text: { zh: '为我们', en: 'for \u202eus' } })),
  ],
  [
    'what does so in a term, after the points',
    {
      ...large(),
      terms: [{ term: { zh: '词', en: 'a \u202eword' }, explanation: { zh: '非', en: 'No' } }],
    },
  ],
  ['exactly two pages', large((points) => points.splice(2 * PAGE))],
  ['no points', large((points) => points.splice(0))],
  ['an id again, pages later', large((points) => Object.assign(points[PAGE + 7]!, { id: 'p3' }))],
  [
    'a shape that is wrong on the second page',
    large((points) => Object.assign(points[PAGE]!, { kind: 'x' })),
  ],
  [
    'no point at all, and an id again on the page after',
    large((points) => {
      Object.assign(points, { 8: null })
      Object.assign(points[PAGE + 8]!, { id: 'a' })
      Object.assign(points[PAGE + 9]!, { id: 'a' })
    }),
  ],
  [
    'a speaker who is not there',
    large((points) => Object.assign(points[2 * PAGE]!, { speaker: 'x' })),
  ],
  [
    'more wrong than anybody reads',
    large((points) => {
      for (const point of points) point.themes = ['x', 'x']
    }),
  ],
  ['another format', { ...large(), format: 'reyi/transcript@2' }],
  ['a field that is none', { ...large(), pointes: [] }],
  [
    'wrong before and after',
    { ...large((points) => Object.assign(points[9]!, { time: -1 })), terms: 3, groups: 4 },
  ],
  [
    'points that somebody has looked at, told before the points',
    {
      checked: [{ what: 'point', id: 'p3' }],
      ...large(),
    },
  ],
  ['the same after the points', { ...large(), checked: [{ what: 'point', id: `p${PAGE + 1}` }] }],
  [
    'somebody has looked at points that are not there, and at more than anybody reads',
    {
      ...large((points) => Object.assign(points[PAGE]!, { speaker: 'x' })),
      checked: Array.from({ length: 150 }, (_, i) => ({ what: 'point', id: `p${i}x` })),
    },
  ],
  [
    'an address that is no link',
    { ...large(), source: { ...shippedTranscript.source, url: 'javascript:alert(1)' } },
  ],
  ['points that are none', { ...large(), points: {} }],
])('%s: as when read as a whole', (_, data) => {
  expectReadAsWhole(JSON.stringify(data), [4096])
})

const text = JSON.stringify(large((points) => points.splice(PAGE)))
test.each([
  ['a comma after the last point', text.replace(/\}\](?=,"terms")/, '},]')],
  ['a point cut short', text.replace('"id":"p9",', '"id":"p9,')],
  ['a bracket too many', text.replace('"id":"p9"', ']"id":"p9"')],
  ['cut off within a point', text.slice(0, text.indexOf('"id":"p99"'))],
  ['cut off between points', text.slice(0, text.indexOf('{"id":"p99"'))],
  ['something after the end', `${text} x`],
  ['the points twice', text.replace('"points":', '"points":[1],"points":')],
  ['the points twice, then none', `${text.slice(0, -1)},"points":3}`],
  ['speakers twice, the second without any', `${text.slice(0, -1)},"speakers":[]}`],
  ['a name that is escaped', text.replace('"points"', '"p\\u006fints"')],
  ['an unknown name that must be escaped', `${text.slice(0, -1)},"a\\"b":3}`],
  ['a page instead of a file', '<!doctype html>'],
  ['nothing', ''],
  ['a list', '[]'],
  ['a list of points', '["points":[1]]'],
  ['null', 'null'],
])('%s: as when read as a whole', (_, changed) => {
  expect(changed).not.toBe(text)
  expectReadAsWhole(changed, [1000])
})

test('what stands before the points is heard before they come', () => {
  const heard: number[] = []
  const reader = createReader(({ speakers }) => heard.push(speakers.length))
  reader.push(encode(text.slice(0, text.indexOf('"id":"p3"'))))
  expect(heard).toEqual([shippedTranscript.speakers.length])
})

test('what is not UTF-8 is said to be so, with points and without', () => {
  const text = JSON.stringify(shippedTranscript)
  for (const odd of [text, text.slice(0, -1), '{"meeting":[]}']) {
    const reader = createReader()
    // The first two bytes of a word in GB18030, in the title or wherever the file has its first word.
    reader.push(encode(odd).map((byte, at) => (at === odd.indexOf('meeting') ? 0xbb : byte)))
    expect(reader.end()).toEqual({ is: 'not-utf8' })
  }
})
