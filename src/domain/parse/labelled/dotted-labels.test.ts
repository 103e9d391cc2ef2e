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
