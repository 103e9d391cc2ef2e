import { describe, expect, test } from 'vitest'
import {
  ENDINGS,
  GREETINGS,
  greetedIn,
  isEnding,
  isNaming,
  isOath,
  isParting,
  isRuling,
  NAMINGS,
  OATHS,
  PARTINGS,
  RULINGS,
} from '../words/en/court-talk.ts'
import {
  ARRIVALS,
  ASKERS,
  againIn,
  arrivalIn,
  askerIn,
  departureIn,
  EXAMINED_AGAIN,
  FIRST_EXAMINATIONS,
  firstIn,
  SWEARINGS,
  swearingIn,
  TITLES,
  titledIn,
  WITNESS_GOES,
  WITNESSES,
  WITNESSES_SET_OFF,
  witnessIn,
  witnessSetOffIn,
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

describe('nothing behind a letter or in an answer is a swearing-in', () => {
  const MAYOR = `Q. Mr. Moss, you were sworn in as mayor in May. What came first?
A. The bridge.
Q. And then?
A. The lamps.
`
  test('in a question', () => {
    expect(new Set(heard(MAYOR).said)).toEqual(
      new Set([
        'Q: Mr. Moss, you were sworn in as mayor in May.',
        'Q: What came first?',
        'A: The bridge.',
        'Q: And then?',
        'A: The lamps.',
      ]),
    )
  })

  test('in what is read out', () => {
    const { said } = heard(`${MAYOR}Q. What is it?
A. I read it out.
DEPOSITION OF JO LEE
Q. And then?
A. Nothing.
`)
    expect(said.at(-1)).toBe('A: Nothing.')
  })

  test.each([
    'Jo Reed, who was another witness to it.',
    'I was there.\nAda Moss, a key witness, was there with me.',
    'I was there.\nAda Moss, called as a witness by the town, was there with me.',
    'I was there with\nBOB LEE AND ANN POE,\nand they saw me.',
    'JO REED, BOB LEE AND OTHERS, who was a witness to it, stood there.',
    'I heard the judge say that\nhe said: you are excused from duty today.',
    'And then?\nAnd then he calls Bob Lee to help us.',
    'Yes.\nThe witness excused himself and left.',
  ])('in an answer: %s', (answer) => {
    const { said, nobody } = heard(`${MAYOR}Q. Who was there?
A. ${answer}
And that was it.
Q. Who else?
A. Nobody.
`)
    expect(new Set(said.map((each) => each.slice(0, 2)))).toEqual(new Set(['Q:', 'A:']))
    expect(nobody).toEqual([])
    expect(
      said
        .join(' ')
        .replace(/\n/g, ' ')
        .replace(/\b[QA]: /g, ''),
    ).toContain(`${answer.replace(/\n/g, ' ')} And that was it.`)
    expect(said.slice(-2)).toEqual(['Q: Who else?', 'A: Nobody.'])
  })
})

const MOSS = `THE COURT: Good morning.
ADA MOSS, PLAINTIFF'S WITNESS, SWORN
DIRECT EXAMINATION
BY MR. KANE:
Q. Was it lit?
A. I saw it.
MR. REED: Objection.
THE COURT: Overruled.
Q. Did you see more?
A. I did.
`
const LAST = 'Q. Did you see it?\nA. I did not.\n'

test('as long as nobody else may ask or answer both have their names', () => {
  expect(heard(MOSS + LAST).said.slice(-4)).toEqual([
    'MR. KANE: Did you see more?',
    'ADA MOSS: I did.',
    'MR. KANE: Did you see it?',
    'ADA MOSS: I did not.',
  ])
})

test.each([
  'MS. REED: We recall Jo Lee.\nBY MS. REED:\n',
  'MR. KANE: The town calls Jo Lee.\nBY MR. KANE:\n',
  '(Jo Lee was duly sworn.)\nBY MR. KANE:\n',
  'JO LEE, recalled.\nREDIRECT EXAMINATION\n',
  'JO LEE\nREDIRECT EXAMINATION\n',
  'THE CLERK: Raise your right hand.\nBY MR. KANE:\n',
  'THE COURT: Thank you. You may step\ndown.\nBY MR. KANE:\n',
  'THE COURT: Who is next?\nBY MR. KANE:\n',
  'THE STATE CALLED JO LEE, SWORN\nBY MR. KANE:\n',
  "DEFENDANT'S EVIDENCE\nBY MR. KANE:\n",
  'DEPOSITION OF JO LEE\nBY MR. KANE:\n',
  'EXAMINATION OF JO LEE\nBY MR. KANE:\n',
])('the next witness does not answer by the name of the one before: %s', (between) => {
  const { said } = heard(`${MOSS}${between}${LAST}THE WITNESS: May I go?\n`)
  expect(said.slice(-2)).toEqual(['A: I did not.', 'THE WITNESS: May I go?'])
})

test.each([
  'JOHN SMITH,\nDEFENDANT HEREIN, SWORN\n',
  'JOHN SMITH,\nDefendant herein, having been sworn, testified:\n',
  'JOHN SMITH, sworn.\n',
])('a name stands above who it is: %s', (sworn) => {
  const { said } = heard(`${MOSS}${sworn}BY MS. REED:\n${LAST}`)
  expect(said.slice(-2)).toEqual(['MS. REED: Did you see it?', 'JOHN SMITH: I did not.'])
})

test.each([
  'MR. KANE: Pass the witness.\nMS. REED: Thank you. A few questions.\n',
  'MR. KANE: Pass the witness.\n',
  'Q. Nothing further.\n',
  'MS. REED: May I?\nTHE COURT: Go ahead.\n',
  'THE COURT: Go ahead, Ms. Reed.\n',
  'THE COURT: Let me ask.\n',
  'MR. REED: Objection. If I may, on\nthat.\n',
  'CROSS\n',
  'REDIRECT\n',
  'FURTHER REDIRECT\n',
  'DIRECT EXAMINATION (Resumed)\n',
  'DIRECT EXAMINATION (CONTINUED)\n',
  'BY MR. POE AND MS. REED:\n',
])('the next questions are not of who asked before: %s', (between) => {
  const { said } = heard(`${MOSS}${between}${LAST}`)
  expect(said.slice(-2)).toEqual(['Q: Did you see it?', 'ADA MOSS: I did not.'])
})

test('nor are they where another speaks once', () => {
  const { said } = heard(`THE COURT. Good morning.
BY MR. KANE:
Q. Did you see it?
A. I did.
MS. REED: Thank you. A few questions.
Q. Was it red?
A. It was.
`)
  expect(said.at(-2)).toBe('Q: Was it red?')
})

test('an asker may be named in the question', () => {
  const { said } = heard(`${MOSS}Q. (BY MS. REED) Did you see it?\nA. I did not.\n`)
  expect(said.at(-2)).toMatch(/^MS\. REED: /)
})

const QUESTIONS = 'Q. And then?\nA. It went out.\n'.repeat(4)

test.each([
  ['greeted by another name', 'Q. Good morning, Mr. Dace.\nA. Good morning.\n'],
  ['asked for a name behind many questions', 'Q. Please state your name.\nA. Quill Dace.\n'],
])('who is %s is not the witness before', (_, words) => {
  const { said } = heard(`${MOSS}${QUESTIONS}${words}Q. Did you see it?\nA. I did.\n`)
  expect(said.slice(-3).filter((line) => line.startsWith('A: '))).toHaveLength(2)
  expect(said.slice(-3).join()).not.toMatch(/MOSS/i)
})

test('who is greeted by the name of the witness, or is asked for it at first, is', () => {
  const first = MOSS.replace('Was it lit?', 'Please state your name.')
  const { said } = heard(`${first}Q. Good morning, Ms. Moss.\nA. Good morning.\n`)
  expect(said.filter((line) => line.startsWith('A: '))).toEqual([])
})

const TABLES = [
  ['asks', ASKERS, askerIn],
  ['answers', WITNESSES, witnessIn],
  ['answers, set off', WITNESSES_SET_OFF, witnessSetOffIn],
  ['is of the title', TITLES, titledIn],
  ['is sworn', SWEARINGS, swearingIn],
  ['arrives', ARRIVALS, arrivalIn],
  ['goes', WITNESS_GOES, departureIn],
  ['begins', FIRST_EXAMINATIONS, firstIn],
  ['goes on', EXAMINED_AGAIN, againIn],
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

describe.each([
  ['parting', PARTINGS, isParting],
  ['oath', OATHS, isOath],
  ['ending', ENDINGS, isEnding],
  ['naming', NAMINGS, isNaming],
  ['greeting', GREETINGS, (words: string) => greetedIn(words) !== undefined],
  ['ruling', RULINGS, isRuling],
] as const)('what is said at a %s', (_, forms, find) => {
  test.each(forms.flatMap(({ like }) => like))('is: %s', (words) => expect(find(words)).toBe(true))
  test.each(forms.flatMap(({ unlike = [] }) => unlike))('is not: %s', (words) =>
    expect(find(words)).toBe(false),
  )
})
