import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { UNSEEN } from '../text/hidden-characters.ts'
import { anyTranscript } from './any-transcript.fixture.ts'
import { mayHide } from './may-hide.ts'
import { revealHidden } from './reveal.ts'
import { revealTranscript } from './reveal-transcript.ts'
import { shippedTranscript } from './shipped-meeting.fixture.ts'
import { validateTranscript } from './validate.ts'

test.each([
  ['for \u202enobody\u202c', 'for [U+202E]nobody[U+202C]'],
  ['\u2066\u2067\u2068\u2069', '[U+2066][U+2067][U+2068][U+2069]'],
  ['\u0000\u001b[31m\u009b', '[U+0000][U+001B][31m[U+009B]'],
  ['ad\u200bmin\u200d\u2060\ufeff', 'ad[U+200B]min[U+200D][U+2060][U+FEFF]'],
  ['\ud800 \u{e0041}', '[U+D800] [U+E0041]'],
  ['a\u2028b', 'a[U+2028]b'],
  ['\u115fa\u3164\uffa0\u17b4', '[U+115F]a[U+3164][U+FFA0][U+17B4]'],
  ['a\u2065\ufff0\u{e0000}\u{e0080}\u{1d173}', 'a[U+2065][U+FFF0][U+E0000][U+E0080][U+1D173]'],
  ['\u2800a\u2800', '[U+2800]a[U+2800]'],
  ['\u0338\u0301a\u0301', '[U+0338]\u0301a\u0301'],
  ['\ufe0fa', '[U+FE0F]a'],
  [`Z${'\u0301'.repeat(5)}`, `Z${'\u0301'.repeat(4)}[U+0301]`],
  [`ก${'\u0e49'.repeat(9)}`, `ก${'\u0e49'.repeat(8)}[U+0E49]`],
])('what is hidden in %j is shown in its code', (text, shown) => {
  expect(revealHidden(text)).toBe(shown)
})

test.each([
  '工业之母，“人才”\n\t\r\u3000\u00a0',
  '👩‍👩‍👧‍👦 🏳️‍🌈 ❤️ 👋🏽',
  'می‌خواهم שלום क्‍ष',
  'soft\u00adly \u200emarked\u200f',
  '葛\u{e0100}城',
  '⠓\u2800⠊ ٢\u0600 ᠠ\u180b',
  'ế ữ ᾧ בְּרֵאשִׁ֖ית हिन्दी ཧྐྵྨླྺྼྻྂ',
])('what hides nothing stays as it is: %j', (text) => expect(revealHidden(text)).toBe(text))

test('the shipped transcript is given back itself', () => {
  const { transcript, counts } = revealTranscript(shippedTranscript)
  expect(transcript).toBe(shippedTranscript)
  expect(counts.size).toBe(0)
})

test('a transcript revealed hides nothing, is as valid as before, and has the same source', () => {
  const everyText = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(everyText)
        : []
  const text = '\u202e'.repeat(1_000)
  fc.assert(
    fc.property(anyTranscript, (plain) => {
      const given = { ...plain, source: { ...plain.source, text } }
      const { transcript, counts } = revealTranscript(given)
      const { source, ...rest } = transcript
      expect(source).toEqual(given.source)
      for (const one of everyText(rest)) {
        expect(revealHidden(one)).toBe(one)
        expect(one.isWellFormed()).toBe(true)
      }
      expect(validateTranscript(transcript).ok).toBe(true)
      expect(counts.size > 0).toBe(transcript !== given)
      expect(revealTranscript(transcript).transcript).toBe(transcript)
    }),
  )
})

test('every character that may be hidden is one that a quick look at the JSON finds', () => {
  for (let code = 0; code < 0x11_0000; code++) {
    const char = String.fromCodePoint(code)
    for (const text of /\p{M}/u.test(char) ? [char, `x${char.repeat(9)}`] : [`x${char}`]) {
      if (revealHidden(text) !== text && !mayHide(JSON.stringify(text))) expect.fail(text)
    }
  }
})

test('everyday writing is not looked at for properties of its characters, and has none that hide', () => {
  const tests = vi.spyOn(RegExp.prototype, 'test')
  expect(mayHide(JSON.stringify([shippedTranscript, 'Čapek « dit » “that”, 「这样」\n']))).toBe(
    false,
  )
  expect(tests.mock.contexts.map((tested) => (tested as RegExp).unicode)).toEqual([false])
  tests.mockRestore()
  const hiding = new RegExp(`(?![\\t\\n\\r])[\\p{M}${UNSEEN}]`, 'u')
  for (let code = 0; code < 0x11_0000; code++) {
    const char = String.fromCodePoint(code)
    if (hiding.test(char) && !mayHide(`"${char}`)) expect.fail(char)
  }
})

test('a character is hidden or not whatever else stands in the text', () => {
  for (let code = 0; code < 0x11_0000; code++) {
    const char = String.fromCodePoint(code)
    for (const text of /\p{M}/u.test(char) ? [char, `x${char.repeat(9)}`] : [char]) {
      if (revealHidden(`${text}\u202e`) !== `${revealHidden(text)}[U+202E]`) expect.fail(text)
    }
  }
})
