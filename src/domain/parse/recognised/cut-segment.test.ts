import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { endsSentence } from '../marks/sentence-end.ts'
import { cutSegment } from './cut-segment.ts'

const word = fc.constantFrom(
  ...['lamp', 'out.', '.', '?', '。', '”', ') ', 'Mr.', 'Mr', '2', '12.', 'e.g', '路灯。', '…', ''],
)

test('a piece ends where the whole of it, looked at anew, ends a sentence', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ text: word, spaced: fc.boolean() })), (words) => {
      const pieces = cutSegment({ words }).map(({ text }) => text)
      const expected: string[] = []
      let piece = ''
      for (const { text, spaced } of words) {
        if (piece !== '' || expected.length > 0) {
          const whole = piece.trimEnd()
          const mark = /[.。！？!?…]["'”’」』）)]*$/.exec(whole)
          const isEnd = mark !== null && endsSentence(`${whole} x`, mark.index)
          if (isEnd) expected.push(piece)
          if (isEnd) piece = ''
        }
        piece += (spaced && expected.join('') + piece !== '' ? ' ' : '') + text.trim()
      }
      const glued = (all: readonly string[]) => all.map((one) => one.trim()).filter(Boolean)
      expect(glued(pieces)).toEqual(glued([...expected, piece]))
    }),
  )
})

test('in a channel without sentences each word is looked at, and not all before it', () => {
  const words = Array.from({ length: 500 }, () => ({ text: 'Mr.' }))
  const looks = vi.spyOn(String.prototype, 'trimEnd')
  const cues = cutSegment({ words })
  const lengths = looks.mock.contexts.map((text) => String(text).length)
  looks.mockRestore()
  expect(cues).toHaveLength(1)
  expect(lengths.length).toBeGreaterThan(400)
  expect(Math.max(...lengths)).toBeLessThan(30)
})
