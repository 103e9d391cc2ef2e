import { expect, test } from 'vitest'
import { parseEnglish } from './parse-english.ts'

const draftOf = (text: string) => {
  const { people, points, replies } = parseEnglish(text)
  const nameOf = (person: number) => people[person]!.name
  return {
    said: points.map(({ person, span }) => [nameOf(person), text.slice(span.start, span.end)]),
    replies: replies.map(({ from, to, kind }) => [nameOf(from), kind, nameOf(to!)]),
  }
}

const HEAD = `MINUTES of the Lamp Board

Present: Ada Moss (Chair), Wim de Reed

`

test('items below a verb and its `that` are enumerated points', () => {
  const { said } = draftOf(
    `${HEAD}Ada Moss reported that:\n\n- the lamp is out;\n- the gate is old.\n`,
  )
  expect(said).toEqual([
    ['Ada Moss', 'the lamp is out'],
    ['Ada Moss', 'the gate is old.'],
  ])
})

test('who disagrees or replies right after somebody answers them, and De Reed is Wim de Reed', () => {
  const { said, replies } = draftOf(
    `${HEAD}Ada Moss said that the lamp is out.\n\nWim de Reed disagreed.\n\nDe Reed warned that the gate is old. Ada Moss replied that it would last.\n`,
  )
  expect(said.map(([name]) => name)).toEqual(['Ada Moss', 'Wim de Reed', 'Ada Moss'])
  expect(replies).toEqual([
    ['Wim de Reed', 'disagrees', 'Ada Moss'],
    ['Ada Moss', 'answers', 'Wim de Reed'],
  ])
})
