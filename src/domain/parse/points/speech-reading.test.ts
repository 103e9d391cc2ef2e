import { expect, test } from 'vitest'
import { foldUnits } from '../../text/fold-units.ts'
import { speechReading } from './speech-reading.ts'

const kindsOf = (pieces: readonly string[]) => {
  const text = pieces.join(' ')
  const breaks = pieces.slice(1).map((_, i) => pieces.slice(0, i + 1).join(' ').length + 1)
  const reading = speechReading({ text, folded: text, answers: false, breaks })
  return reading
    .free(0, text.length, [], null)
    .map(({ span, kind }) => [text.slice(span.start, span.end), kind])
}

test('what a speaker goes on with after a nod has a kind of its own, though no sentence ended', () => {
  expect(kindsOf(['the lamp is blue and', 'we should mend the rail'])).toEqual([
    ['the lamp is blue and', 'view'],
    ['we should mend the rail', 'recommendation'],
  ])
})

test('without a nod a sentence is one point', () => {
  expect(kindsOf(['the lamp is blue and we should mend the rail'])).toEqual([
    ['the lamp is blue and we should mend the rail', 'recommendation'],
  ])
})

test('a word late in a long sentence is not what it is said for', () => {
  const long = 'the lamp by the bridge is blue in the morning and green at noon, '.repeat(3)
  expect(kindsOf([`${long}and it is a problem.`])).toMatchObject([[expect.anything(), 'view']])
})

const points = (text: string) =>
  speechReading({ text, folded: foldUnits(text), answers: false, breaks: [] })
    .free(0, text.length, [], null)
    .map(({ span }) => text.slice(span.start, span.end))

test.each([
  [
    'The lamps by the bridge are blue. They were green when the mill still ran by day and by night.',
    'So, as for the ducks, they stay all winter.',
  ],
  [
    '塘边的路灯是去年换的，一共换了四十二盏，都是从县城运来的，亮得很，村里人都看得见。',
    '另外，鸭子整个冬天都在塘里。',
  ],
])('where a speaker comes to something else a point begins: %s', (before, after) => {
  expect(points(`${before} ${after}`)).toEqual(
    [before, after].map((each) => each.replace(/。$/, '')),
  )
})

test('after few words it goes on all the same, and so does what only has such words inside', () => {
  const few = 'The lamps are blue. As for the ducks, they stay.'
  const inside =
    'The lamps by the bridge are blue, green and red, and they are so by day and by night. We saw it as for the ducks.'
  expect(points(few)).toEqual([few])
  expect(points(inside)).toEqual([inside])
})

test.each([
  'The mill, why not?, should be mended by the town.',
  'She shouted «Never!», and the ferry left without us all.',
  '这座桥要修，对吧？，村里人都这么说',
])('a mark with a comma behind it ends no sentence: %s', (sentence) => {
  expect(points(sentence)).toEqual([sentence])
})
