import { expect, test } from 'vitest'
import { ELSEWHERE } from '../words/en/elsewhere.ts'
import { MEETINGS } from '../words/en/meetings.ts'
import { parseEnglish } from './parse-english.ts'
import { without } from './without.fixture.ts'

const elsewhere = (words: string, title = 'A meeting on lamps') =>
  parseEnglish(`${title}\n\nJo Reed told me that the pond was cold.\n\n${words}\n`)
    .warnings.filter(({ code }) => code === 'quoted-elsewhere')
    .flatMap(({ facts }) => facts)

test.each(ELSEWHERE)('%s: %s', (_, like) => expect(elsewhere(like)).toEqual(['Ada Moss']))

test('who also speaks at the meeting was there', () => {
  const said = 'Ada Moss said in a statement that the lamp is out.'
  expect(elsewhere(`${said}\n\nAda Moss warned that the lamp would not be lit.`)).toEqual([])
  expect(elsewhere('In 1963, President Ada Moss said that the lamp is out.')).toEqual(['Ada Moss'])
  expect(elsewhere('Ada Moss said the lamp went out last week.')).toEqual([])
  // No meeting is reported: nobody was there.
  expect(parseEnglish(`Lamps\n\n${said}\n`).warnings).toEqual([])
})

test.each(MEETINGS)('a meeting is reported: $yes', (line) => {
  const said = 'Ada Moss said in a statement that the lamp is out.'
  expect(elsewhere(said, line.yes)).toEqual(['Ada Moss'])
  expect(elsewhere(said, without(line))).toEqual([])
})
