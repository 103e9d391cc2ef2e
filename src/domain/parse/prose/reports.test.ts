import { expect, test } from 'vitest'
import { parseProse } from './prose.ts'
import { CHINESE_REPORTS } from './reports.fixture.ts'

test.each(CHINESE_REPORTS)('$genre', ({ text, said }) => {
  const { people, points } = parseProse(text)
  const found = people.map(({ name, role = '' }, i) => [
    name,
    role,
    ...points
      .filter(({ person }) => person === i)
      .map(({ span }, k) => {
        const words = text.slice(span.start, span.end)
        const wanted = said[i]?.[k + 2] ?? words
        return words.startsWith(wanted) ? wanted : words
      }),
  ])
  expect(found).toEqual(said)
})
