import { describe, expect, test } from 'vitest'
import { isLogCommand, LOG_COMMANDS } from '../words/scribed-logs.ts'
import { parseLabelled } from './labelled.ts'

const LOG = `14:00:01 <RRSAgent> logging to https://logs.example/5
14:00:04 <Zakim> Zakim has joined #lamps
14:00:20 <ida> scribe: Ida
14:00:31 <ida> topic: Lamps on the bridge
14:01:02 <ida> Ada: The lamps fail because of the water.
14:01:09 <ida> ... they were never sealed
14:01:30 <jo> q+
14:01:44 <ida> Jo: Who pays for it?
14:02:02 <kai> +1 to sealing them before the winter
14:02:10 <ida> ... and when would that be?
14:02:40 <ida> Ada: The town does, in May.
14:03:00 <Zakim> jo, you wanted to ask about money
14:03:20 <ida> people look at the plan of the bridge
14:03:40 <ida> RESOLUTION: ask for a price
14:04:00 <ida> scribenick: jo
14:04:20 <jo> Ada: The next thing is the railing.
14:04:30 <ida> I painted it last year
14:04:35 <jo> … it is rusty all over
`

/** Who says what, in letters that do not tell spellings apart. */
function heard(text: string) {
  const { people, points } = parseLabelled(text)
  const inOrder = points.toSorted((one, other) => one.span.start - other.span.start)
  return inOrder.map(({ person, text: words, span }) => [
    people[person]!.name.toLowerCase(),
    words ?? text.slice(span.start, span.end),
  ])
}

const SAID = [
  ['ada', 'The lamps fail because of the water'],
  ['ada', 'they were never sealed'],
  ['jo', 'Who pays for it?'],
  ['kai', '+1 to sealing them before the winter'],
  ['jo', 'and when would that be?'],
  ['ada', 'The town does, in May'],
  ['ada', 'The next thing is the railing'],
  ['ida', 'I painted it last year'],
  ['ada', 'it is rusty all over'],
]

test.each([
  ['with clocks', LOG],
  ['without clocks', LOG.replace(/^\S+ (?=<)/gm, '')],
])('what is written down in a log is of whom the scribe names, %s', (_, log) => {
  const found = heard(log)
  for (const [who, words] of SAID)
    expect(found.filter(([, said]) => said!.includes(words!)).map(([by]) => by)).toEqual([who])
  const all = found.map(([, said]) => said).join('\n')
  expect(all).not.toContain('joined')
  expect(all).not.toContain('ask for a price')
  expect(all).not.toContain('wanted to ask')
  expect(all).not.toContain('look at the plan')
})

test('where nobody says who writes, everybody writes for themselves', () => {
  const found = heard('<ida> Ada: look at the lamps\n<jo> I do\n<ida> they leak\n<jo> they do\n')
  expect(found.map(([who]) => who)).toEqual(['ida', 'jo', 'ida', 'jo'])
})

const BEGUN = '<ada> scribe: ada\n<ada> Jo: The bridge is old\n'

test.each([
  ['a caption', `${BEGUN}<ada> Resolution: we mend the bridge\n<ada> ... and we light the lamps`],
  ['a topic', `${BEGUN}<ada> topic: lamps\n<ada> ... and that I mend them`],
  ['a topic of another', `${BEGUN}<kai> topic: lamps\n<ada> ... and that I mend them`],
  ['a program’s topic', `${BEGUN}<Zakim> agendum 2 -- lamps -- taken up\n<ada> ... so they say`],
  ['the scribe’s own words', `${BEGUN}<ada> I say that they are out\n<ada> … and that I mend them`],
  ['words that head what is said', `${BEGUN}<ada> Great: we mend it\n<ada> … in May`],
  ['an option', `${BEGUN}<ada> Option A: of iron\n<ada> Option B: of wood\n<ada> Option A: dear`],
  ['an address', `${BEGUN}<ada> Github: issue 5\n<ada> … it is open`],
])('whom a scribe wrote down says nothing behind %s', (_, log) => {
  expect(heard(`${log}\n<kai> yes\n<kai> I do\n`)).toEqual([
    ['jo', 'The bridge is old'],
    ['kai', 'yes\nI do'],
  ])
})

test('what goes on behind what others wrote is of whom the scribe wrote down', () => {
  expect(heard(`${BEGUN}<kai> q+\n<kai> yes\n<ada> … and so are the lamps\n`)).toEqual([
    ['jo', 'The bridge is old'],
    ['kai', 'yes'],
    ['jo', 'and so are the lamps'],
  ])
})

test.each(['scribe+', 'scribe+ ida', 'scribe: Ida Bach', 'scribenick: ida'])(
  'another writes from there on, and of the one before nobody can tell: %s',
  (command) => {
    const log = `${BEGUN}<ida> ${command}\n<ida> Jo: And the lamps are out\n<ida> … all three\n`
    expect(heard(`${log}<ada> I mend them\n<ada> Jo: when?\n<ida> I do not know\n`)).toEqual([
      ['jo', 'The bridge is old'],
      ['jo', 'And the lamps are out'],
      ['jo', 'all three'],
      ['ada', 'I mend them'],
    ])
  },
)

test('who is there may be written down by a name that is a word', () => {
  const log =
    '<ada> scribe: ada\n<ada> present+ Lamp, Jo\n<ada> Lamp: The bridge is old\n<jo> yes\n'
  expect(heard(log)).toEqual([
    ['lamp', 'The bridge is old'],
    ['jo', 'yes'],
  ])
})

describe.each(LOG_COMMANDS)('for the programs of a log: $form', ({ form, like, unlike = [] }) => {
  const alone = new RegExp(`^(?:${form})$`, 'i')
  test.each(like)('is: %s', (words) => {
    expect(alone.test(words)).toBe(true)
    expect(isLogCommand(words)).toBe(true)
  })
  test.each(unlike)('is not: %s', (words) => expect(isLogCommand(words)).toBe(false))
})
