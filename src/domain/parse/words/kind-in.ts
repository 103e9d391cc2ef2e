import type { Kind } from '../../format/transcript.ts'

const KIND_WORDS: readonly (readonly [Kind, RegExp])[] = [
  ['problem', /^(?:问题|困难|不足|problem|issue)s?$/i],
  ['recommendation', /^(?:建议|对策|意见建议|recommendation|proposal|suggestion)s?$/i],
  ['view', /^(?:观点|看法|认识|view|opinion)s?$/i],
  ['question', /^(?:提问|疑问|question)s?$/i],
  ['procedure', /^(?:程序|procedure)s?$/i],
]

/** The kind that a word names, as tables and codes have it; undefined for none. */
export const kindIn = (word: string | undefined): Kind | undefined =>
  word === undefined ? undefined : KIND_WORDS.find(([, like]) => like.test(word))?.[0]
