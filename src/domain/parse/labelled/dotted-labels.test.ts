import { expect, test } from 'vitest'
import { parseLabelled } from './labelled.ts'

/** What each says, turn by turn. */
function heard(text: string): [string, string][] {
  const { people, points } = parseLabelled(text)
  const turns = new Map<number, [string, string]>()
  for (const { person, speech, span } of points) {
    const words = text.slice(span.start, span.end).replace(/\n/g, ' ')
    const turn = turns.get(speech)
    if (turn) turn[1] += ` ${words}`
    else turns.set(speech, [people[person]!.name, words])
  }
  return [...turns.values()]
}

test.each([
  ['CHAIRMAN MOSS', 'MR. REED'],
  ['The CHAIRMAN', 'Senator REED'],
  ['Chairwoman MOSS', 'Mr. REED of Ohio'],
  ['VICE CHAIRMAN MOSS', "MS. O'REED"],
  ['Ms. MOSS', 'Dr. VAN REED'],
])('%s. and %s. before words, with a space between, give them the word', (one, other) => {
  const text = `${one}. The committee will come to order. We have two witnesses today.
${other}. Thank you. As a basis for that, let me say this: the lamps are old.
Nobody has looked at the weir. MOST of us have not been there.
${one}. Who has?
${other}. Let me put it this way: nobody.
`
  expect(heard(text)).toEqual([
    [one, 'The committee will come to order. We have two witnesses today.'],
    [
      other,
      'Thank you. As a basis for that, let me say this: the lamps are old. Nobody has looked at the weir. MOST of us have not been there.',
    ],
    [one, 'Who has?'],
    [other, 'Let me put it this way: nobody.'],
  ])
})

test('a note behind the label, brackets in it, and words below it change nothing', () => {
  const text = `MR. REED.1 Thank you, Mr. Chairman.
CHAIRMAN MOSS.
Well, who else?
MR. [REED]. --and that is all.
CHAIRMAN MOSS. $10 million it is.
MR. REED. So be it.
`
  expect(heard(text)).toEqual([
    ['MR. REED', 'Thank you, Mr. Chairman.'],
    ['CHAIRMAN MOSS', 'Well, who else?'],
    ['MR. [REED]', '--and that is all.'],
    ['CHAIRMAN MOSS', '$10 million it is.'],
    ['MR. REED', 'So be it.'],
  ])
})

test('a sentence with capitals and a full stop is no label', () => {
  const text = `Ada Moss: I went there in MAY. It was wet.
The BBC. They were there too.
Jo Reed: So was I.
The BBC. Again they came.
Ada Moss: I saw you.
`
  expect(new Set(heard(text).map(([who]) => who))).toEqual(new Set(['Ada Moss', 'Jo Reed']))
})

const RECORD = (label: string) => `The CHAIRMAN. We begin now.
Mr. MOSS. I thank the chair.
${label}. I oppose this bill.
Mr. MOSS. I yield.
The CHAIRMAN. Who is next?
${label}. The time has expired.
The CHAIRMAN. We end.
`

test.each([
  'Mr. McKEON',
  'Ms. DeLAURO',
  'Mr. KANE of Ohio',
  'Mr. KANE of New Ohio',
  'Mr. de la ROSA',
  'Ms. VELÁZQUEZ',
  'The SPEAKER pro tempore',
  'The ACTING CHAIR',
])('%s. says what stands behind it', (label) => {
  const said = heard(RECORD(label))
  expect(said.filter(([who]) => who === label).map(([, words]) => words)).toEqual([
    'I oppose this bill.',
    'The time has expired.',
  ])
  expect(said.filter(([who]) => who === 'Mr. MOSS').map(([, words]) => words)).toEqual([
    'I thank the chair.',
    'I yield.',
  ])
})

test.each(['Mr. Reed', 'Ms. Ada Reed', 'Mr. Van Reed of Ohio', 'The BAILIFF'])(
  'where it cannot be told whether %s. is a label, what follows is not of the one before',
  (label) => {
    const said = heard(RECORD(label)).map(([, words]) => words)
    expect(said.join()).not.toMatch(/oppose|expired/)
    expect(said).toContain('I yield.')
  },
)

test.each(['Mr. McKEON', 'The SPEAKER pro tempore', 'Mr. Reed'])(
  'once in a long record %s. does not leave its words to the one before',
  (label) => {
    const turns = 'Mr. MOSS. I ask.\nMs. KANE. I say so.\n'.repeat(6)
    const said = heard(`${turns}${label}. I oppose this bill.\n${turns}`)
    expect(said.filter(([who]) => who !== label).join()).not.toContain('oppose')
  },
)

test.each([
  ['Mr. MOSS.', 'The CHAIRMAN.'],
  ['Ada Moss:', 'Jo Reed:'],
])('in the words of %s a line that goes on a sentence is no label', (one, other) => {
  const said = heard(`${one} I thank the chair, and I was with
President KENNEDY. He said that we mend it.
${other} Good.
${one} And then I was with
President KENNEDY. He said it again.
${other} We end.
`)
  expect(new Set(said.map(([who]) => who))).toEqual(new Set([one.slice(0, -1), other.slice(0, -1)]))
  expect(said.find(([who]) => who === one.slice(0, -1))![1]).toContain('He said that we mend it.')
  expect(said.join()).toContain('He said it again.')
})

test('Mr. Chairman. and Mr. Reed is … begin what somebody says', () => {
  const said = heard(`Mr. MOSS. I rise.
Mr. Chairman. I want to be heard.
Mr. Reed is wrong. He knows it.
Ms. KANE. I know too.
Mr. MOSS. I end.
`)
  expect(said[0]).toEqual([
    'Mr. MOSS',
    'I rise. Mr. Chairman. I want to be heard. Mr. Reed is wrong. He knows it.',
  ])
})
