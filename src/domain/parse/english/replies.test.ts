import { expect, test } from 'vitest'
import { attributionsIn } from './attributions.ts'
import { answersIn, REPORTED_CUES } from './replies.ts'
import { readSentence } from './sentence.ts'

const read = (words: string) => readSentence(words, { start: 0, end: words.length }, [])

test.each(REPORTED_CUES.map(({ like, kind }) => [like, kind] as const))('%s: %s', (like, kind) => {
  const [answer, ...more] = answersIn(read(like))
  expect(more).toEqual([])
  expect(answer).toMatchObject({
    kind,
    to: { words: ['ada', 'moss'] },
    voices: [{ mention: { words: ['jo', 'reed'] } }],
  })
})

test.each([
  'Jo Reed supported Ada Moss for treasurer.',
  'Jo Reed did not agree with Ada Moss.',
  'Jo Reed agreed with the plan.',
])('no answer: %s', (words) => expect(answersIn(read(words))).toEqual([]))

test('who is answered first, and then says something', () => {
  const words = 'In reply to Ada Moss, Jo Reed said that the bridge is old.'
  expect(answersIn(read(words))).toMatchObject([
    { kind: 'answers', to: { words: ['ada', 'moss'] } },
  ])
  expect(attributionsIn(read(words))).toHaveLength(1)
})
