import { describe, expect, test } from 'vitest'
import {
  ASKERS,
  askerIn,
  FIRST_EXAMINATIONS,
  isFirstExamination,
  isWitnessGone,
  WITNESS_GOES,
  WITNESSES,
  witnessIn,
} from '../words/en/courts.ts'
import { parseLabelled } from './labelled.ts'

function heard(text: string) {
  const { people, points, unassigned, parts } = parseLabelled(text)
  const headings = [...parts].filter(({ kind }) => kind === 'heading')
  return {
    said: points.map(({ person, text: words }) => `${people[person]!.name}: ${words}`),
    nobody: [...unassigned, ...headings].map(({ start, end }) => text.slice(start, end)),
  }
}

const CLERK = 'THE CLERK:  Raise your right hand.\n\n'
const ASKED = `                 DIRECT EXAMINATION

BY MS. REED:

Q.   Did you count the lamps?

A.   I counted three.

          MR. BACH:  Objection. Leading.

          THE COURT:  Overruled.

BY MS. REED:

Q.   Were they lit?

A.   None of them was.

          THE WITNESS:  May I have some water?

                 CROSS-EXAMINATION

BY MR. BACH:

Q.   You never counted the posts?

A.   I counted those before.
`
const SAID = (witness: string) => [
  'MS. REED: Did you count the lamps?',
  `${witness}: I counted three.`,
  'MR. BACH: Objection. Leading.',
  'THE COURT: Overruled.',
  'MS. REED: Were they lit?',
  `${witness}: None of them was.`,
  `${witness === 'A' ? 'THE WITNESS' : witness}: May I have some water?`,
  'MR. BACH: You never counted the posts?',
  `${witness}: I counted those before.`,
]

test.each([
  ['in one line', "          ADA MOSS, PLAINTIFF'S WITNESS, SWORN\n\n"],
  [
    'over lines',
    '          ADA MOSS,\ncalled as a witness by the town, having been first\nduly sworn, testified as follows:\n\n',
  ],
])('who asks and who answers has the name that stands above, %s', (_, sworn) => {
  const { said, nobody } = heard(CLERK + sworn + ASKED)
  expect(said.slice(1)).toEqual(SAID('ADA MOSS'))
  expect(nobody.join('\n')).toMatch(/ADA MOSS,.*SWORN|ADA MOSS,\n.*\n.*follows:/i)
})

test.each([
  ['a gap', (text: string) => text.replace(/^([QA])\./gm, '$1 ')],
  ['a colon', (text: string) => text.replace(/^([QA])\. {2}/gm, '$1:')],
  [
    'numbers of lines',
    (text: string) =>
      text
        .split('\n')
        .filter((line) => line !== '')
        .map((line, i) => `${String((i % 25) + 1).padStart(2)}    ${line}\n`)
        .join(''),
  ],
])('letters are known by %s too', (_, written) => {
  const sworn = "          ADA MOSS, PLAINTIFF'S WITNESS, SWORN\n\n"
  expect(heard(written(CLERK + sworn + ASKED)).said.slice(1)).toEqual(SAID('ADA MOSS'))
})

test('where nobody says who the witness is, the letter stands', () => {
  expect(heard(CLERK + ASKED).said.slice(1)).toEqual(SAID('A'))
})

test('of a witness who is not named nobody before answers', () => {
  const { said } = heard(
    `${CLERK}          ADA MOSS, PLAINTIFF'S WITNESS, SWORN\n\n${ASKED}
          THE COURT:  You may step down.

                 DIRECT EXAMINATION

Q.   Who are you?

A.   The man who made the lamps.
`,
  )
  expect(said.slice(-2)).toEqual(['Q: Who are you?', 'A: The man who made the lamps.'])
})

test('questions and answers of an interview are as they were', () => {
  const { said } = heard(
    'Q.   Who are you?\nA.   Ada Moss, and I make lamps.\nQ.   How many?\nA.   Three.\n',
  )
  expect(said.map((each) => each[0])).toEqual(['Q', 'A', 'Q', 'A'])
})

const TABLES = [
  ['asks', ASKERS, askerIn],
  ['answers', WITNESSES, witnessIn],
  ['goes', WITNESS_GOES, (line: string) => (isWitnessGone(line) ? '' : undefined)],
  ['begins', FIRST_EXAMINATIONS, (line: string) => (isFirstExamination(line) ? '' : undefined)],
] as const

describe.each(TABLES)('who %s', (_, forms, find) => {
  describe.each(forms)('$form', ({ form, like, unlike = [] }) => {
    const alone = new RegExp(`^(?:${form})$`, 'u')
    test.each(like)('is told: %s', (line, who) => {
      expect(alone.exec(line)?.groups?.who ?? '').toBe(who)
      expect(find(line)).toBe(who)
    })
    test.each(unlike)('is not told: %s', (line) => expect(find(line)).toBeUndefined())
  })
})
