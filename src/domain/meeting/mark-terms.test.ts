import { expect, test } from 'vitest'
import { shippedTranscript } from '../format/shipped-meeting.fixture.ts'
import { markTerms } from './mark-terms.ts'

const term = (zh: string, en: string) => ({
  term: { zh, en },
  explanation: { zh: `${zh}的意思`, en: `what ${en} means` },
})
const marked = (pieces: ReturnType<typeof markTerms>) =>
  pieces.filter((piece) => piece.term).map((piece) => piece.text)

test('the longest term wins, each is marked once, and the pieces are the text', () => {
  const terms = [term('之都', 'capital'), term('六个之都', 'six capitals')]
  const pieces = markTerms('六个之都里的第一个之都，六个之都', terms, 'zh')
  expect(marked(pieces)).toEqual(['六个之都'])
  expect(pieces.map((piece) => piece.text).join('')).toBe('六个之都里的第一个之都，六个之都')
})

test('digits and Latin letters are whole words, Chinese need not be', () => {
  const terms = [term('246', '246')]
  expect(marked(markTerms('建设246产业', terms, 'zh'))).toEqual(['246'])
  expect(marked(markTerms('in 1246 firms, not 2467', terms, 'en'))).toEqual([])
  expect(marked(markTerms('the 246 plan', terms, 'en'))).toEqual(['246'])
})

test('every term that is shipped is met in some text, in both languages', () => {
  const { terms = [], points, speakers, themes } = shippedTranscript
  for (const language of ['zh', 'en'] as const) {
    const texts = [
      ...points.flatMap(({ text, heading }) => [text[language], heading?.[language]]),
      ...speakers.map(({ role }) => role?.[language]),
      ...themes.map(({ definition }) => definition?.[language]),
    ]
    for (const one of terms) {
      const met = texts.some((text) => text?.includes(one.term[language] ?? '\0'))
      expect(met, `${one.term[language]}`).toBe(true)
    }
  }
})
