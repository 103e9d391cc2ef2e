import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Span } from '../format/transcript.ts'
import { markSource } from './marks.ts'
import { createCutter } from './pieces.ts'
import { pond, pondText } from './pond.fixture.ts'
import { ownSource, type SourceText } from './recognise.ts'
import { coverSentences, leftOver } from './sentences.ts'
import { stretchesOf } from './stretches.ts'

const source = ownSource({ ...pond, source: { ...pond.source, text: pondText } })!
/** All of a source, cut. */
const cutSource = (source: SourceText, sentences: readonly Span[] = []) =>
  stretchesOf(source.text).flatMap(createCutter(source, markSource(source, sentences)))

const cut = (span: { start: number; end: number }) => pondText.slice(span.start, span.end)

test('pieces are the paragraphs, every passage and introduction once', () => {
  const paragraphs = cutSource(source, leftOver(coverSentences(pondText, source.points)))
  expect(paragraphs.map(({ pieces }) => pieces.map(cut).join(''))).toEqual(
    pondText.split('\n').filter(Boolean),
  )
  const pieces = paragraphs.flatMap((paragraph) => paragraph.pieces)
  expect(pieces.flatMap((piece) => (piece.is === 'point' ? cut(piece) : []))).toEqual(
    pond.points.map(({ span }) => cut(span!)),
  )
  expect(pieces.filter(({ is }) => is === 'introduction')).toHaveLength(pond.speakers.length)
})

test('a label that comes again at the beginning of a line is an introduction each time, elsewhere never', () => {
  const text = 'Ann Lee: Hello.\nBo: Yes.\nAnn Lee: As Bo: said.\nAnn Lee thinks.\nBob: No.\n'
  const at = (words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  })
  const paragraphs = cutSource({ ...source, text, points: [], speakers: [at('Ann Lee'), at('Bo')] })
  const introduced = paragraphs.flatMap(({ pieces }) =>
    pieces.flatMap((piece) =>
      piece.is === 'introduction' ? [[piece.speaker, text.slice(piece.start)]] : [],
    ),
  )
  expect(introduced).toEqual([
    [0, text],
    [1, text.slice(text.indexOf('Bo: Yes'))],
    [0, text.slice(text.indexOf('Ann Lee: As'))],
  ])
  expect(paragraphs.map(({ start, pieces }) => [start, pieces.at(-1)!.end])).toEqual(
    paragraphs.map(({ start, end }) => [start, end]),
  )
})

test('whatever overlaps, the pieces are the paragraphs', () => {
  const span = fc.tuple(fc.nat(pondText.length), fc.nat(60)).map(([start, length]) => ({
    start,
    end: Math.min(pondText.length, start + length),
  }))
  const spans = fc.array(fc.option(span), { maxLength: 12 })
  fc.assert(
    fc.property(spans, spans, fc.array(span, { maxLength: 5 }), (points, speakers, sentences) => {
      const paragraphs = cutSource({ ...source, points, speakers }, sentences)
      const begins = paragraphs.flatMap(({ pieces }) =>
        pieces.flatMap((piece) => {
          if (piece.is === 'point' && piece.first) return `point ${piece.point}`
          return piece.is === 'uncovered' && piece.first ? `sentence ${piece.sentence}` : []
        }),
      )
      expect(new Set(begins).size).toBe(begins.length)
      for (const { start, end, pieces } of paragraphs) {
        expect(pieces.map(cut).join('')).toBe(pondText.slice(start, end))
        expect(pieces.every((piece) => piece.end > piece.start)).toBe(true)
      }
    }),
  )
})

test('a line without end comes in paragraphs that can be laid out, and no sign is lost or cut', () => {
  const sentence = fc.tuple(fc.integer({ min: 1, max: 20_000 }), fc.constantFrom('字', '𠀀', 'ab '))
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 12 }), (sentences) => {
      const words = sentences.map(([length, sign]) => sign.repeat(length))
      const text = words.join('')
      const spans = words.map((word, i) => {
        const start = words.slice(0, i).join('').length
        return { start, end: start + word.length }
      })
      const paragraphs = cutSource({ ...source, text, points: spans, speakers: [] })
      expect(paragraphs.every(({ start, end }) => end - start <= 8000)).toBe(true)
      const pieces = paragraphs.flatMap((paragraph) => paragraph.pieces)
      expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
      expect(pieces.every(({ start, end }) => text.slice(start, end).isWellFormed())).toBe(true)
      const begun = pieces.flatMap((piece) =>
        piece.is === 'point' && piece.first ? [piece.point] : [],
      )
      expect(begun).toEqual([...spans.keys()])
      for (const { start, end, pieces } of paragraphs) {
        expect([pieces[0]!.start, pieces.at(-1)!.end]).toEqual([start, end])
      }
    }),
    { numRuns: 40 },
  )
})

test('sentences that became points, and those that did not', () => {
  const sentences = coverSentences(pondText, source.points)
  expect(sentences.flatMap(({ points }) => points)).toEqual(expect.arrayContaining([0, 5, 18]))
  expect(new Set(sentences.flatMap(({ points }) => points)).size).toBe(pond.points.length)
  expect(sentences.filter(({ covered }) => covered === 'none').map(cut)).toEqual([
    '渔村夜谈:水塘怎么修',
    '摄影:村民 田小禾',
    '3月2日,柳湾村村民在祠堂商议“三塘一渠”,到会者众,谈兴很浓。',
    '柳湾村水务组组长秦望舒发言,先讲老塘。',
    '大家听了都点头。',
    '村医室负责人石敏也谈到水。',
    '散会时已近二更。',
    '文字 田小禾 校对 聂小满',
  ])
})
