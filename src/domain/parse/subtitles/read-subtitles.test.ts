import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normaliseText } from '../../text/normalise.ts'
import { sourceAt } from '../labelled/speech-line.ts'
import { readSubtitles } from './read-subtitles.ts'
import { shown } from './shown.fixture.ts'

const joined = (...pieces: fc.Arbitrary<string>[]) => fc.tuple(...pieces).map((all) => all.join(''))

const word = fc.constantFrom(
  ...['tap', '路灯', '42', 'x', '💡', 'Rosa: a', '>> ULF: b', '- c', '-', '<', '&', '{', '}', '>'],
  ...[
    '&eacute;',
    '&#39;',
    '&nbsp;',
    '&ndash;',
    '&#8211;',
    '&lrm;',
    '&#128161;',
    '&nosuch;',
    '&amp;lt;',
    '&copy',
    'ta\0p',
    '\u2028',
  ],
  ...[
    '<v Rosa>',
    '<v.a Ulf&nbsp;B>',
    '<v >',
    '<v',
    '</v>',
    '<i>',
    '</i>',
    '<c.red>',
    '<林荷>',
    '<b or',
  ],
  ...[
    '<00:00:01.000>',
    '<ruby>单<rt>shan</rt></ruby>',
    '<ruby>单<rt>',
    '{\\an8}',
    '<br>',
    '-->',
    ' ',
  ],
)
const line = fc
  .array(word, { maxLength: 6 })
  .chain((words) => fc.constantFrom('', ' ').map((gap) => words.join(gap)))
const time = fc.constantFrom(
  ...['00:01.000 --> 00:02.000', '0:0:3.0 --> 0:0:4.0', '00:05 --> 00:06', '7:00:00,5-->7:00:01,5'],
  ...[
    '00：01.000 --> 00：02.000 align:start',
    '00:0l.000 --> 00:02.000',
    '00:01.000 --> 00:02.000 tap',
  ],
)
const end = fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\n \n', '\n\n\n')
const block = fc.oneof(
  joined(time, end, line, end),
  joined(fc.constantFrom('1', ' 2 ', 'id 3', '7 "Rosa" (1)'), end, time, end, line, end, line, end),
  joined(fc.constantFrom('NOTE', 'STYLE', 'NOTE tap', 'REGION'), end, line, end),
  joined(line, end),
)
const file = joined(
  fc.constantFrom('', 'WEBVTT\n\n', 'WEBVTT - taps\nKind: x\n\n', '\ufeffwebvtt\n'),
  fc.array(block, { minLength: 1, maxLength: 8 }).map((blocks) => blocks.join('')),
)

/** How often each unit of the text is in the words of a line or in a part. */
function counts(text: string): number[] | null {
  const read = readSubtitles(text)
  if (!read) return null
  const found = Array.from(text, () => 0)
  const count = (start: number, stop: number) => {
    for (let i = start; i < stop; i++) found[i] = (found[i] ?? 0) + 1
  }
  for (const { start, end: stop } of read.parts) count(start, stop)
  for (const said of read.lines)
    for (const { index, 0: sign } of said.text.matchAll(/./gsu))
      count(sourceAt(said, index), sourceAt(said, index + sign.length, true))
  return found
}

test('each letter and digit is in the words of one line or in one part', () => {
  fc.assert(
    fc.property(file, (raw) => {
      const text = normaliseText(raw)
      const found = counts(text)
      if (!found) return
      for (const { index, 0: sign } of text.matchAll(/[\p{L}\p{N}]/gu))
        expect([index, sign, found[index]]).toEqual([index, sign, 1])
    }),
  )
})

test('lines and parts ascend, a line has words and no tags or references', () => {
  fc.assert(
    fc.property(file, (raw) => {
      const text = normaliseText(raw)
      const read = readSubtitles(text)
      if (!read) return
      for (const list of [read.lines, read.parts])
        for (const [i, { start, end: stop }] of list.entries()) {
          expect(start).toBeGreaterThanOrEqual(i === 0 ? 0 : list[i - 1]!.end)
          expect(stop).toBeGreaterThan(start)
        }
      for (const { text: words } of read.lines) {
        expect(words).toBe(words.trim())
        expect(words).not.toBe('')
        expect(words).not.toMatch(/<(?:i|c\.red|br|\/v)>|<v Rosa>|&eacute;|&#|\{\\an8/)
      }
    }),
  )
})

test('never throws, whatever it is given', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (a, b) => {
      readSubtitles(`00:01.000 --> 00:02.000\n${a}\n\n${b}`)
    }),
  )
})

test('a text without times has no cues', () => {
  expect(readSubtitles('WEBVTT\n\ntap\n')).toBeNull()
  expect(readSubtitles('')).toBeNull()
})

test('the place of a reference is all of it, whether words begin or end with it', () => {
  const text = '00:01.000 --> 00:02.000\n&quot;<i>Tap</i> &amp; sink&quot;'
  const [said] = readSubtitles(text)!.lines
  expect(said!.text).toBe('"Tap & sink"')
  expect(text.slice(said!.start, said!.end)).toBe('&quot;<i>Tap</i> &amp; sink&quot;')
  expect(text.slice(sourceAt(said!, 1), sourceAt(said!, 4, true))).toBe('Tap')
  expect(text.slice(sourceAt(said!, 4), sourceAt(said!, 6, true))).toBe(' &amp;')
  expect(text.slice(sourceAt(said!, 5), sourceAt(said!, 8, true))).toBe('&amp; s')
})

test('a paragraph, a cue, a voice and a sign of one open; a line that wraps does not', () => {
  const text =
    '1\n00:00:01,000 --> 00:00:02,000\nRosa: the\ntap\n\nUlf: the\nsink\n- no\n\n2\n00:00:03,000 --> 00:00:04,000\nyes\n'
  expect(readSubtitles(text)!.lines.map(({ opens }) => opens)).toEqual([
    true,
    false,
    true,
    false,
    true,
    true,
  ])
})

test.each([
  [
    'numbers that are missing',
    '00:00:01,000 --> 00:00:02,000\na\n\n00:00:03,000 --> 00:00:04,000\nb',
  ],
  [
    'numbers set with spaces',
    ' 1 \n00:00:01,000 --> 00:00:02,000\na\n\n 2\n00:00:03,000 --> 00:00:04,000\nb',
  ],
  [
    'numbers right below words',
    '1\n00:00:01,000 --> 00:00:02,000\na\n2\n00:00:03,000 --> 00:00:04,000\nb',
  ],
  [
    'numbers apart from times',
    '1\n\n00:00:01,000 --> 00:00:02,000\n\na\n\n2\n\n00:00:03,000 --> 00:00:04,000\n\nb',
  ],
  [
    'an empty cue',
    '1\n00:00:01,000 --> 00:00:02,000\na\n\n2\n00:00:02,000 --> 00:00:02,500\n\n3\n00:00:03,000 --> 00:00:04,000\nb',
  ],
])('SRT with %s', (_, text) => {
  expect(shown(readSubtitles(text)!)).toEqual(['1000 a', '3000 b'])
})

test('a number that does not count on is said, a sentence above times in SRT is of nobody known', () => {
  const text =
    '1\n00:00:01,000 --> 00:00:02,000\nHow many?\n\n42\n\nThe end\n00:00:03,000 --> 00:00:04,000\nb'
  expect(shown(readSubtitles(text)!)).toEqual([
    '1000 How many?',
    '1000 42',
    '- ?: The end',
    '3000 b',
  ])
})
