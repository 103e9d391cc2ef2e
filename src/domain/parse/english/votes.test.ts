import { describe, expect, test } from 'vitest'
import { validateTranscript } from '../../format/validate.ts'
import { parseText } from '../parse.ts'
import { tokensOf } from '../replies/english-tokens.ts'
import {
  BALLOT_ANSWERS,
  BALLOT_HEADS,
  BALLOT_VERBS,
  type Ballot,
  BEFORE_BALLOTS,
  NO_BALLOT_HEADS,
  OUTCOMES,
} from '../words/en/votes.ts'
import { castIn } from './ballots.ts'
import { outcomeIn } from './outcomes.ts'
import { parseEnglish } from './parse-english.ts'
import { readSentence } from './sentence.ts'
import { tallyIn } from './tallies.ts'
import { ballotLine, nextVote } from './vote-lines.ts'
import { VOTED_TEXTS } from './votes.fixture.ts'
import { without } from './without.fixture.ts'

/** Who votes and says nothing stands in brackets. */
const last = (name: string) => name.replace(/^.* /, '')

const tokens = (words: string) => tokensOf(words, 0, words.length)

describe.each(VOTED_TEXTS)('$genre', ({ text, items, votes }) => {
  const { agenda = [], votes: found = [], people } = parseEnglish(text)

  test('its headings are the agenda, each with all that stands under it', () => {
    const depthOf = (item: number): number => {
      const { within } = agenda[item]!
      return within === undefined ? 0 : 1 + depthOf(within)
    }
    expect(agenda.map(({ label }, i) => '-'.repeat(depthOf(i)) + label)).toEqual(items)
    for (const { span, within } of agenda) {
      const around = within === undefined ? { start: 0, end: text.length } : agenda[within]!.span
      expect(span.start).toBeGreaterThanOrEqual(around.start)
      expect(span.end).toBeLessThanOrEqual(around.end)
    }
  })

  test('what is put to the vote stands under the item of the vote', () => {
    for (const { agenda: item, motion } of found) {
      if (!motion) continue
      const innermost = agenda.findLastIndex(
        ({ span }) => span.start <= motion.span.start && motion.span.start < span.end,
      )
      expect(innermost).toBe(item)
    }
  })

  test('what came of its motions', () => {
    const surname = (who: number | string) =>
      typeof who === 'number' ? last(people[who]!.name) : `(${last(who)})`
    expect(
      found.map(({ agenda: item, outcome, counts, by }) => [
        item + 1,
        outcome,
        counts
          ? [counts.for, counts.against, counts.abstained].filter((n) => n !== undefined).join('-')
          : '',
        by.map(({ who, value }) => `${surname(who)} ${value}`).join(', '),
      ]),
    ).toEqual(votes.map(([item, outcome, counts, by = '']) => [item, outcome, counts, by]))
  })

  test('the transcript is valid', async () => {
    const parsed = await parseText(text)
    if (!parsed.ok || !('transcript' in parsed)) throw new Error('not read')
    expect(parsed.transcript.votes).toHaveLength(votes.length)
    expect(validateTranscript(JSON.parse(JSON.stringify(parsed.transcript))).ok).toBe(true)
  })
})

test.each(OUTCOMES.map((line) => [line.like, line] as const))('%s', (like, { outcome, where }) => {
  expect(outcomeIn(tokens(like), true)).toBe(outcome)
  if (where === 'motion') expect(outcomeIn(tokens(like), false)).toBeNull()
})

test.each([
  'If the motion passed, the lamp would be lit.',
  'The resolution had been carried before, she said.',
  'The law passed by Parliament is old.',
  'The lamp was approved by its maker.',
])('nothing came of a motion: %s', (words) => expect(outcomeIn(tokens(words), false)).toBeNull())

const WAYS = ['for', 'against', 'abstains'] as const
const each = (ballots: Readonly<Record<Ballot, readonly string[]>>) =>
  WAYS.flatMap((ballot) => ballots[ballot].map((words) => [words, ballot] as const))

test.each(each(BALLOT_HEADS))('%s: stands before who votes %s', (words, ballot) => {
  for (const line of [`${words}: Moss`, `${words.toUpperCase()} (2): Moss`, `${words} – Moss`])
    expect(ballotLine(line)?.ballot, line).toBe(ballot)
})

test.each(NO_BALLOT_HEADS)('%s: stands before who did not vote', (words) =>
  expect(ballotLine(`${words}: Moss`)).toMatchObject({ ballot: null }),
)

test.each(BEFORE_BALLOTS)('stands before a ballot: $yes', (line) => {
  expect(ballotLine(line.yes)?.ballot).toBeDefined()
  expect(ballotLine(without(line))).toBeNull()
})

const castBy = (words: string) =>
  castIn(readSentence(words, { start: 0, end: words.length }, [])).map(({ mention, ballot }) => [
    mention.words.join(' '),
    ballot,
  ])

test.each(each(BALLOT_ANSWERS))('Ada Moss – %s: %s', (words, ballot) =>
  expect(castBy(`Ada Moss – ${words}; Jo Reed – aye.`)).toEqual([
    ['ada moss', ballot],
    ['jo reed', 'for'],
  ]),
)

test.each(each(BALLOT_VERBS))('Ada Moss and Jo Reed %s: %s', (words, ballot) =>
  expect(castBy(`Carried, with Ada Moss and Jo Reed ${words}.`)).toEqual([
    ['ada moss', ballot],
    ['jo reed', ballot],
  ]),
)

test('who opposes a thing has not voted', () =>
  expect(castBy('Ada Moss opposed the new lamp.')).toEqual([]))

test.each([
  ['Carried 5-0.', { for: 5, against: 0 }],
  ['Carried 3–1–1.', { for: 3, against: 1, abstains: 1 }],
  ['Carried by two votes to one.', { for: 2, against: 1 }],
  ['Carried by 5 to 2.', { for: 5, against: 2 }],
  ['Ayes 4, Nays 0.', { for: 4, against: 0 }],
  ['4 in favour, 1 against, 2 abstentions.', { for: 4, against: 1, abstains: 2 }],
  ['The lamp burns from 5 to 6.', null],
  ['Carried.', null],
])('%s', (words, tally) => expect(tallyIn(tokens(words))).toEqual(tally))

test.each([
  ['For: Moss, Reed. Against: Lark. Carried.', 'Against: Lark. Carried.'],
  ['Against: Lark. Carried.', 'Carried.'],
  ['Ayes: Moss; Noes: Mr. Reed', 'Noes: Mr. Reed'],
  ['Ayes: Dr. Moss, Mr. Reed', ''],
  ['Carried.', ''],
])('where who voted otherwise begins in a line: %s', (line, rest) => {
  const at = nextVote(line)
  expect(at > 0 ? line.slice(at) : '').toBe(rest)
})

test('who voted how stands in one line', () => {
  const { votes = [], people } = parseEnglish(
    'Minutes\n\nPresent: Ada Moss, Jo Reed, Ida Lark\n\n1. Ferry\nMoved by Jo Reed, seconded by Ada Moss, that the ferry be mended.\nFor: Moss, Reed. Against: Lark. Carried.\n',
  )
  const name = (who: number | string) => (typeof who === 'number' ? people[who]!.name : who)
  expect(
    votes.map(({ outcome, counts, by }) => [
      outcome,
      counts,
      by.map(({ who, value }) => [last(name(who)), value]),
    ]),
  ).toEqual([
    [
      'passed',
      { for: 2, against: 1 },
      [
        ['Moss', 'for'],
        ['Reed', 'for'],
        ['Lark', 'against'],
      ],
    ],
  ])
})
