import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentencesOf } from './sentence-spans.ts'

/** A text whose sentences are divided by bars. */
const DIVIDED = [
  '他说:“好。”|又走了!|真的',
  '修塘要钱。|也要人……真的吗？！|当然。',
  '「灯太暗。」|他说（很轻）。|散会',
  'The lamps are dark. |Nobody mends them! |Why? |We need a rota.',
  'Mr. Hale spoke first. |Then Dr. Finch and J. B. Stone of the U.S. office.',
  'It cost 3.5 million, i.e. too much. |See www.pond.example/a.b?c=d for No. 5 and Fig. 2.',
  'We asked on Jan. 5, 2024. |We did not.',
  '“Really?” she asked. |“Yes.” |He left.',
  '(It rained.) |Then it stopped ... slowly. |All went home.',
  'Tom and I. |Then Ann.',
  'The mill, why not?, is old. |She said «No!», and left; «Never!»: that was it. |Why?',
  '桥要修，对吧？，大家都说。|散会',
  '第一条 3．5 元！|Good. |好',
  'तालाब सूखा है। |बत्ती टूटी है।',
  'هل نصلح المصباح؟ |نعم.',
  'Ουδείς μίλησε. |Έφυγαν.',
]
test.each(DIVIDED)('%s', (divided) => {
  const text = divided.replaceAll('|', '')
  expect([...sentencesOf(text)].map(({ start, end }) => text.slice(start, end))).toEqual(
    divided.split('|').map((sentence) => sentence.trim()),
  )
})

test('a line that is broken within its sentence goes on; the end of another line ends it', () => {
  const wrapped =
    'The council heard that the three ponds have not been\ndredged for ten years. Why?'
  expect([...sentencesOf(wrapped)]).toHaveLength(2)
  expect([...sentencesOf('Ponds and lamps\nThe council met.\n\nann: yes\nbob: no')]).toHaveLength(4)
})

test('what has no letter is no sentence: numbers and times of subtitles', () => {
  expect([...sentencesOf('1\n00:00:01,000 --> 00:00:02,500\nGood evening.\n\n…\n')]).toEqual([
    { start: 32, end: 45 },
  ])
  expect([...sentencesOf('')]).toEqual([])
})

const anyWords = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Mr',
        'The pond',
        '塘',
        'U.S',
        '5',
        ' ',
        '. ',
        '.',
        '。',
        '?',
        '”',
        ')',
        '\n',
        'x',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

test('each letter of a text is in just one sentence, and sentences have no space around them', () => {
  fc.assert(
    fc.property(anyWords, (text) => {
      let at = 0
      for (const { start, end } of sentencesOf(text)) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(text.slice(at, start)).not.toMatch(/\p{L}/u)
        const words = text.slice(start, end)
        expect(words).toMatch(/\p{L}/u)
        expect(words).toBe(words.trim())
        at = end
      }
      expect(text.slice(at)).not.toMatch(/\p{L}/u)
    }),
  )
})
