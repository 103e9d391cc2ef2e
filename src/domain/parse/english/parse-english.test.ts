import { describe, expect, test } from 'vitest'
import { parseEnglish } from './parse-english.ts'
import { ENGLISH_TEXTS } from './texts.fixture.ts'

describe.each(ENGLISH_TEXTS)('$genre', ({ text, said, kinds = [], replies = [], date, place }) => {
  const draft = parseEnglish(text)
  const nameOf = (person: number) => draft.people[person]!.name

  test('who says what', () => {
    const found = draft.people.map(({ name, role = '' }, i) => [
      name,
      role,
      ...draft.points
        .filter(({ person }) => person === i)
        .map(({ span }) => text.slice(span.start, span.end)),
    ])
    const shown = found.map(([name, role, ...points], i) => [
      name,
      role,
      ...points.map((words, k) => {
        const wanted = said[i]?.[k + 2] ?? words!
        return words!.startsWith(wanted) ? wanted : words
      }),
    ])
    expect(shown).toEqual(said)
  })

  test('what the points are', () => {
    const kindOf = (words: string) =>
      draft.points.find(({ span }) => text.startsWith(words, span.start))?.kind
    expect(kinds.map(([words]) => [words, kindOf(words)])).toEqual(kinds)
  })

  test('who answers whom', () => {
    const found = draft.replies.map(({ from, kind, to }) => [nameOf(from), kind, nameOf(to!)])
    for (const reply of replies) expect(found).toContainEqual(reply)
  })

  if (date) test('when', () => expect(draft.date).toBe(date))
  if (place) test('where', () => expect(draft.place).toBe(place))
})

test('a headline that quotes is the title, and a first sentence is not', () => {
  const sentence =
    'Mayor Ada Moss said on Monday that the ferry would stop at the weir until the spring.'
  const headline = 'Moss Tells Pond Board Over Cracked Weir: ‘The Ferry Has to Stop Before Spring.’'
  expect(parseEnglish(`${headline}\n\n${sentence}\n`).title).toBe(headline)
  expect(parseEnglish(`${sentence}\n\nNobody answered.\n`).title).toBeUndefined()
})

const said = (text: string) => {
  const { people, points } = parseEnglish(text)
  return points.map(({ person, span, text: words }) => [
    people[person]!.name,
    words ?? text.slice(span.start, span.end),
  ])
}

test('what is somebody else’s, or the reporter’s, is not who has the word', () => {
  expect(
    said(
      'Mayor Ada Moss said the weir would hold, and officials said privately that it was cracked.\n',
    ),
  ).toEqual([['Ada Moss', 'the weir would hold']])
  expect(
    said('Mayor Ada Moss said the weir would hold, drawing a laugh from the gallery.\n'),
  ).toEqual([['Ada Moss', 'the weir would hold']])
  expect(said('Asked whether the weir would hold, Mayor Ada Moss laughed.\n')).toEqual([])
  expect(said('"The weir holds," Mayor Ada Moss said, adding that she had seen it.\n')).toEqual([
    ['Ada Moss', '"The weir holds,"'],
    ['Ada Moss', 'she had seen it.'],
  ])
})

test('who is quoted from elsewhere, or only greets, has said nothing here', () => {
  expect(said('Ada Moss once said that the weir holds what the river brings.\n')).toEqual([])
  expect(said('Mayor Ada Moss welcomed neighbours and said that the weir would hold.\n')).toEqual([
    ['Ada Moss', 'the weir would hold.'],
  ])
})

test('a surname with particles is that of a full name; a day ends a sentence; a verb opens a list', () => {
  const text = `MINUTES OF THE POND COUNCIL

Present: Mayor Ada Moss; Councilmembers Piet van der Weir and Jo Reed.

Councilmember van der Weir moved to close the gate until May 3. Councilmember Reed suggested (1) mending the lamp; and (2) asking the county.
`
  expect(said(text)).toEqual([
    ['Piet van der Weir', 'close the gate until May 3.'],
    ['Jo Reed', '(1) mending the lamp'],
    ['Jo Reed', '(2) asking the county.'],
  ])
})
