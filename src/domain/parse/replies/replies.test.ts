import { describe, expect, test } from 'vitest'
import { COMPARISONS, POSITIONS, RIGHT, STANCES, SUMMARIES, SUPPLEMENTS } from './chinese-cues.ts'
import { ENGLISH_CUES, type EnglishCue } from './english-cues.ts'
import { indexPeople, type Speaker } from './people.ts'
import { findReplies } from './replies.ts'
import {
  CHINESE,
  CHINESE_FOUND,
  CHINESE_LATER,
  ENGLISH,
  ENGLISH_FOUND,
  ENGLISH_LATER,
  type Said,
  SPEAKERS,
} from './sentences.fixture.ts'

/** The second of the people says something after the third. */
function answers(words: string, speakers: readonly Speaker[]): string {
  return findReplies({ from: 1, previous: 2, words }, indexPeople(speakers))
    .map(({ kind, to }) => `${kind} ${to === undefined ? 'everybody' : speakers[to]!.name}`)
    .join(' + ')
}

const KNOWN = {
  zh: { said: [...CHINESE, ...CHINESE_LATER, ...CHINESE_FOUND], speakers: SPEAKERS.zh },
  en: { said: [...ENGLISH, ...ENGLISH_LATER, ...ENGLISH_FOUND], speakers: SPEAKERS.en },
} as const

describe.each(['zh', 'en'] as const)('%s', (language) => {
  const { said, speakers } = KNOWN[language]
  test.each(said.map(([words, replies = '']: Said) => [words, replies]))('%s', (words, replies) => {
    expect(answers(words, speakers)).toBe(replies)
  })
})

const ZH: { speakers: readonly Speaker[] } = { speakers: SPEAKERS.zh }
const EN: { speakers: readonly Speaker[] } = { speakers: SPEAKERS.en }

/** Whom the English examples answer. */
function answeredIn({ kind, object }: Pick<EnglishCue, 'kind' | 'object'>): string {
  if (kind === 'summarises') return 'everybody'
  return object === 'nobody' ? 'before' : 'Jane Hale'
}

const CHINESE_CUES = [STANCES, POSITIONS, COMPARISONS, RIGHT, SUPPLEMENTS, SUMMARIES].flat()

test.each([
  ...CHINESE_CUES.map(({ yes: [words, whom], ...cue }) => ({ ...cue, words, whom, ...ZH })),
  ...ENGLISH_CUES.map(({ yes, ...cue }) => ({ ...cue, words: yes, whom: answeredIn(cue), ...EN })),
])('$kind: $words', ({ kind, words, whom, no, speakers }) => {
  const to = whom === 'before' ? speakers[2]!.name : whom
  expect(answers(words, speakers)).toBe(`${kind} ${to}`)
  expect(answers(no, speakers)).toBe('')
})
