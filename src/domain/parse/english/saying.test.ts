import { describe, expect, test } from 'vitest'
import { SAYINGS } from '../words/en/saying.ts'
import { attributionsIn } from './attributions.ts'
import { quotationsIn } from './quotations.ts'
import { readSentence } from './sentence.ts'

const read = (words: string) => {
  const quotations = quotationsIn(words, 0, words.length)
  return attributionsIn(readSentence(words, { start: 0, end: words.length }, quotations))
}

describe('a verb of saying gives its subject what stands behind it', () => {
  test.each(SAYINGS.map((saying) => [saying.like, saying] as const))('%s', (like, saying) => {
    const at = like.indexOf('|')
    const [found, ...more] = read(like.replace('|', ''))
    expect(more).toEqual([])
    expect(found?.saying?.verb).toBe(saying.verb)
    const [piece] = found!.pieces
    // A quotation counts from its mark on.
    expect([at, at - 1]).toContain(piece!.start)
  })

  test('a line stands once', () => {
    const lines = SAYINGS.map(
      ({ verb, with: own = '', takes }) => `${verb} ${own} ${takes.join(' ')}`,
    )
    expect(new Set(lines).size).toBe(lines.length)
  })
})

describe('nobody says', () => {
  test.each([
    'Ada Moss did not say that the bridge is old.',
    'Ada Moss was told that the bridge is old.',
    'Ada Moss would not comment on the bridge.',
    'Ada Moss’s letter said that the bridge is old.',
    'A letter from Ada Moss said that the bridge is old.',
    'The bridge is said to be old.',
    'If Ada Moss says the bridge is old, it is closed.',
    'It was noted that the bridge is old.',
    'The sign said the bridge is old.',
  ])('%s', (words) => expect(read(words)).toEqual([]))
})
