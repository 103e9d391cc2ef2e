import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentencesOf } from './sentence-spans.ts'
import { coverSentences, leftOver } from './sentences.ts'

/** A text whose passages stand in square brackets, without these, and the places of the passages. */
function marked(text: string) {
  const places: { start: number; end: number }[] = []
  let plain = ''
  for (const part of text.split(/([⟦⟧])/)) {
    if (part === '⟦') places.push({ start: plain.length, end: plain.length })
    else if (part === '⟧') places.at(-1)!.end = plain.length
    else plain += part
  }
  return { plain, places }
}
function told(text: string, names: readonly string[] = []) {
  const { plain, places } = marked(text)
  const sentences = coverSentences(plain, places, () => names)
  const left = leftOver(sentences).map(({ start, end }) => plain.slice(start, end))
  return [...sentences.map(({ covered }) => covered), ...left]
}

test.each<[string, string[]]>([
  ['⟦The lamps are dark.⟧ Nobody mends them.', ['whole', 'none', 'Nobody mends them.']],
  ['⟦The lamps are dark. Nobody mends them⟧.', ['whole', 'whole']],
  ['⟦灯太暗⟧，⟦杆太旧⟧。没人管。', ['whole', 'none', '没人管。']],
  // Half of a turn is no whole turn, whichever half.
  ['⟦We should paint the poles⟧; the children can help.', ['part', 'the children can help.']],
  ['We should paint the poles; ⟦the children can help⟧.', ['part', 'We should paint the poles']],
  ['⟦灯太暗⟧，杆太旧，⟦没人管⟧。', ['part', '杆太旧']],
  [
    'Nobody has mended a single one of the lamps since the spring, and so we ask you once more: ⟦do it⟧.',
    [
      'part',
      'Nobody has mended a single one of the lamps since the spring, and so we ask you once more',
    ],
  ],
  // A word between points is little.
  ['⟦The lamps are far too dark at night⟧ and ⟦nobody ever comes to mend them⟧.', ['whole']],
  ['Ann Finch: ⟦The lamps are dark.⟧', ['whole']],
  ['【周岚】⟦灯太暗。⟧', ['whole']],
  ['<v Ann Finch>⟦The lamps are dark.⟧</v>', ['whole']],
  // Letters of tags are none: of three, one more would be a quarter.
  ['<v Ann Finch>⟦Yes.⟧</v>', ['whole']],
  ['WEBVTT\n\n1\n00:01.000 --> 00:02.000\n⟦The lamps are dark.⟧', ['whole']],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected)
})

test.each<[string, readonly string[], string[]]>([
  ['水务组长秦望舒指出，⟦塘泥太厚⟧。', ['秦望舒', 'Qin Wangshu'], ['whole']],
  ['水务组长秦望舒指出，⟦塘泥太厚⟧。', ['柏青禾'], ['part', '水务组长秦望舒指出']],
  ['Ann Finch said that ⟦the lamps are dark⟧.', ['Ann Finch'], ['whole']],
  ['Ann Finch 00:12\n⟦The lamps are dark.⟧', ['Ann Finch'], ['whole']],
  // More than a verb stands behind the name: words that somebody may miss.
  [
    'Ann Finch called the council slow, and ⟦the lamps are dark⟧.',
    ['Ann Finch'],
    ['part', 'Ann Finch called the council slow, and'],
  ],
])('%s, said by %s', (text, names, expected) => {
  expect(told(text, names)).toEqual(expected)
})

const anyPassages = fc
  .array(
    fc.tuple(
      fc.constantFrom('塘泥太厚', 'the lamps are dark', '，', '. ', '。', '\n'),
      fc.boolean(),
    ),
  )
  .map((parts) => {
    const text = parts.map(([words]) => words).join('')
    let at = 0
    const places = parts.map(([words, isPoint]) => {
      const start = at
      at += words.length
      return isPoint ? { start, end: at } : null
    })
    return { text, places }
  })
const lettersOf = (text: string) => text.match(/\p{L}/gu)?.length ?? 0

test('a sentence is covered as a whole just where nine tenths of its letters are in points', () => {
  fc.assert(
    fc.property(anyPassages, ({ text, places }) => {
      const sentences = coverSentences(text, places)
      expect(sentences.map(({ start, end }) => ({ start, end }))).toEqual([...sentencesOf(text)])
      for (const sentence of sentences) {
        const { start, end, covered, points } = sentence
        const inPoints = places.reduce((sum, place) => {
          if (!place) return sum
          const [from, to] = [Math.max(place.start, start), Math.min(place.end, end)]
          return sum + lettersOf(text.slice(from, Math.max(from, to)))
        }, 0)
        const all = lettersOf(text.slice(start, end))
        expect(covered === 'whole').toBe(inPoints / all >= 0.9)
        expect(covered === 'none').toBe(points.length === 0)
        const leftLetters = leftOver([sentence]).map((span) =>
          lettersOf(text.slice(span.start, span.end)),
        )
        const sum = leftLetters.reduce((a, b) => a + b, 0)
        expect(sum).toBe(covered === 'whole' ? 0 : all - inPoints)
      }
    }),
  )
})

test('in whatever order points stand, they cover the same', () => {
  const { plain, places } = marked('⟦灯太暗⟧，⟦杆太旧⟧。没人管。⟦桥要修⟧。⟦树要留⟧，路要绕。')
  const lookOf = (order: readonly number[]) =>
    coverSentences(
      plain,
      order.map((i) => places[i]!),
    ).map(({ start, covered, left, points }) => ({
      ...{ start, covered, left },
      points: points.map((point) => order[point]),
    }))
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (order) => {
      expect(lookOf(order)).toEqual(lookOf([0, 1, 2, 3]))
    }),
  )
})
