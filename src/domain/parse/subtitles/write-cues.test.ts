import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseSubtitles } from './parse-subtitles.ts'
import { readSubtitles } from './read-subtitles.ts'
import { writeCues } from './write-cues.ts'

const sign = fc.constantFrom(
  ...[
    'lamp',
    '路灯',
    '12',
    '7 "Ann" (12)',
    '<v Ann>',
    '</v>',
    '&amp;',
    '&#39;',
    '-->',
    '→',
    '10:30',
    '00:01.000',
    '00:02.000',
  ],
  ...['{\\an8}', 'NOTE', 'STYLE', 'WEBVTT', 'a>b', '♪', '🦆', '<', '&', '{', '"'],
)
const line = fc.array(sign, { minLength: 1, maxLength: 5 }).map((signs) => `${signs.join(' ')} x`)
const cue = fc.record({
  start: fc.option(fc.integer({ min: 0, max: 9e7 }), { nil: undefined }),
  end: fc.option(fc.integer({ min: 0, max: 9e7 }), { nil: undefined }),
  voice: fc.constantFrom('Ann', 'B & <C>', '12', 'x --> y', '林荷'),
  text: fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
})

test('cues are read back as they are: words, voices and times', () => {
  fc.assert(
    fc.property(fc.array(cue, { minLength: 1, maxLength: 8 }), (cues) => {
      const read = readSubtitles(writeCues(cues)!)!
      const expected: unknown[] = []
      let last = 0
      for (const { start = last, end = start, voice, text } of cues) {
        last = Math.max(start, end)
        for (const words of text.split('\n')) expected.push([start, voice, words])
      }
      const found = read.lines.map(({ time, voice, text }) => [
        time,
        typeof voice === 'object' ? voice.name : voice,
        text,
      ])
      expect(found).toEqual(expected)
      expect(read.warnings).toEqual([])
    }),
  )
})

test('a voice that nobody knows ends that of the one before', () => {
  const text = writeCues([
    { start: 0, end: 1000, voice: 'Ann', text: 'The lamp is out.' },
    { start: 1000, end: 2000, voice: null, text: 'Since May.' },
    { start: 2000, voice: 'Ann', text: '12' },
    { text: '  \n — ' },
  ])!
  expect(text).toBe(
    'WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n<v Ann>The lamp is out.\n' +
      '\n00:00:01.000 --> 00:00:02.000\n<v >Since May.\n' +
      '\n00:00:02.000 --> 00:00:02.000\n<v Ann>&#49;2\n',
  )
  const draft = parseSubtitles(text)!
  expect(draft.points.map((point) => point.text)).toEqual(['The lamp is out.', '12'])
  expect(draft.unassigned.map(({ start, end }) => text.slice(start, end))).toEqual(['Since May.'])
})

test('nothing but marks is nothing said', () => {
  expect(writeCues([{ start: 0, text: '…' }])).toBeNull()
  expect(writeCues([])).toBeNull()
})
