import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Span, Transcript } from '../format/transcript.ts'
import { writeAnnotations } from './annotations.ts'
import { measureOffsets } from './code-points.ts'
import { pond, pondText } from './pond.fixture.ts'
import { readAnnotations } from './read-annotations.ts'
import { ownSource, type SourceText } from './recognise.ts'

const SHA = pond.source.sha256
const source = ownSource({ ...pond, source: { ...pond.source, text: pondText } })!

/** Any text, characters outside the Basic Multilingual Plane among them. */
const anyText = fc.string({
  unit: fc.oneof(fc.constantFrom('水', '🏮', '𠮷', '\n', ','), fc.string({ unit: 'grapheme' })),
})

test('offsets go over to code points and back', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { length, toCodePoints, toUtf16 } = measureOffsets(text)
      const characters = [...text]
      expect(length).toBe(characters.length)
      let at = 0
      for (let i = 0; i <= characters.length; i++) {
        expect(toCodePoints(at)).toBe(i)
        expect(toUtf16(i)).toBe(at)
        if (characters[i]?.length === 2) expect(toCodePoints(at + 1)).toBe(i)
        at += characters[i]?.length ?? 0
      }
    }),
  )
})

test('what is written is read back at the same places, whatever the text', () => {
  fc.assert(
    fc.property(anyText, fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 5 }), (text, cuts) => {
      const starts = Array.from([...text, ''], (_, i) => [...text].slice(0, i).join('').length)
      const spans = cuts.map(([a, b]): Span => {
        const [i, j] = [a % starts.length, b % starts.length].sort((x, y) => x - y)
        return { start: starts[i!]!, end: starts[j!]! }
      })
      const transcript: Transcript = {
        ...pond,
        points: spans.map((span, i) => ({ ...pond.points[i]!, span })),
      }
      const any: SourceText = { text, points: spans, speakers: [], likeness: { how: 'own' } }
      const json = JSON.stringify(writeAnnotations(transcript, any, SHA))
      expect(readAnnotations(json, text, SHA)).toEqual({
        ok: true,
        unplaced: [],
        annotations: transcript.points.map(({ id, speaker, kind, text: words }, i) => ({
          number: i + 1,
          id: `urn:reyi:pond-talk:${id}`,
          speaker: transcript.speakers.find(({ id }) => id === speaker)!.name,
          kind,
          span: spans[i],
          text: words,
        })),
      })
    }),
  )
})

test('a reader that knows no transcript sees who said it, and of which kind it is', () => {
  const { items } = writeAnnotations(pond, source, SHA)
  const [first] = items
  const { speaker, kind, text } = pond.points[0]!
  const { name } = pond.speakers.find(({ id }) => id === speaker)!
  const said = (purpose: string) =>
    first!.body.filter((one) => one.purpose === purpose).map(({ value }) => value)
  expect(said('identifying')).toEqual([name.zh, name.en])
  expect(said('describing')).toEqual([text.zh, text.en])
  expect(said('classifying')).toEqual([kind])
  expect(first!.body[0]!.value).toBe(name.zh)
})

test('positions count code points: after the lantern they are one less than UTF-16 offsets', () => {
  const { items } = writeAnnotations(pond, source, SHA)
  const characters = [...pondText]
  for (const { target } of items) {
    const [position, quote] = target.selector
    expect(characters.slice(position!.start, position!.end).join('')).toBe(quote!.exact)
    expect(pondText).toContain(quote!.prefix! + quote!.exact! + quote!.suffix!)
  }
  expect(items.at(-1)!.target.selector[0]!.start).toBe(pond.points.at(-1)!.span!.start - 1)
})

describe('files of others', () => {
  const at = (selector: unknown, sourceName?: string) =>
    readAnnotations(
      JSON.stringify([{ type: 'Annotation', target: { source: sourceName, selector } }]),
      pondText,
      SHA,
    )

  test('a place by its words alone, the right one of several by what stands around', () => {
    const start = pondText.lastIndexOf('柳湾')
    expect(
      at({ type: 'TextQuoteSelector', exact: '柳湾', prefix: pondText.slice(start - 4, start) }),
    ).toMatchObject({ annotations: [{ span: { start, end: start + 2 } }] })
  })

  test.each([
    ['outside', { type: 'TextPositionSelector', start: 3, end: 999_999 }],
    ['outside', { type: 'TextPositionSelector', start: 9, end: 3 }],
    ['shape', { type: 'TextPositionSelector', start: -1, end: 3 }],
    ['other-words', { type: 'TextQuoteSelector', exact: '没有这样的话' }],
    [
      'other-words',
      [
        { type: 'TextPositionSelector', start: 0, end: 2 },
        { type: 'TextQuoteSelector', exact: '海港' },
      ],
    ],
    ['no-selector', { type: 'XPathSelector', value: '/p' }],
    ['no-selector', []],
  ])('%s is said', (why, selector) => {
    expect(at(selector)).toEqual({ ok: true, annotations: [], unplaced: [{ number: 1, why }] })
  })

  test('annotations of another text are not placed in this one', () => {
    const selector = { type: 'TextPositionSelector', start: 0, end: 2 }
    expect(at(selector, `urn:sha256:${'0'.repeat(64)}`)).toMatchObject({
      unplaced: [{ why: 'other-text' }],
    })
    expect(at(selector, 'https://example.org/report')).toMatchObject({ unplaced: [] })
  })

  test('a collection, a single annotation, and what is neither', () => {
    const one = {
      type: 'Annotation',
      target: { selector: { type: 'TextPositionSelector', start: 0, end: 2 } },
    }
    const read = (data: unknown) => readAnnotations(JSON.stringify(data), pondText, SHA)
    expect(read({ type: 'AnnotationCollection', first: { items: [one] } })).toMatchObject({
      annotations: [{ id: '1' }],
    })
    expect(read(one)).toMatchObject({ annotations: [{ id: '1' }] })
    expect(read({ format: 'x' })).toEqual({ ok: false, reason: 'not-annotations' })
    expect(read('x')).toEqual({ ok: false, reason: 'not-annotations' })
    expect(readAnnotations('{', pondText, SHA)).toEqual({ ok: false, reason: 'not-json' })
  })
})
