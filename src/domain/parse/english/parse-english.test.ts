import { describe, expect, test } from 'vitest'
import { parseEnglish } from './parse-english.ts'
import { ENGLISH_TEXTS } from './texts.fixture.ts'

describe.each(ENGLISH_TEXTS)('$genre', ({ text, said, replies = [], date }) => {
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

  test('who answers whom', () => {
    const found = draft.replies.map(({ from, kind, to }) => [nameOf(from), kind, nameOf(to!)])
    for (const reply of replies) expect(found).toContainEqual(reply)
  })

  if (date) test('when', () => expect(draft.date).toBe(date))
})

test('a headline that quotes is the title, and a first sentence is not', () => {
  const sentence =
    'Mayor Ada Moss said on Monday that the ferry would stop at the weir until the spring.'
  const headline = 'Moss Tells Pond Board Over Cracked Weir: ‘The Ferry Has to Stop Before Spring.’'
  expect(parseEnglish(`${headline}\n\n${sentence}\n`).title).toBe(headline)
  expect(parseEnglish(`${sentence}\n\nNobody answered.\n`).title).toBeUndefined()
})
