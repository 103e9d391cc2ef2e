import { expect, test } from 'vitest'
import { speechReading } from './speech-reading.ts'

const kindsOf = (pieces: readonly string[]) => {
  const text = pieces.join(' ')
  const breaks = pieces.slice(1).map((_, i) => pieces.slice(0, i + 1).join(' ').length + 1)
  const reading = speechReading({ text, folded: text, answers: false, breaks })
  return reading
    .free(0, text.length, [], false)
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
