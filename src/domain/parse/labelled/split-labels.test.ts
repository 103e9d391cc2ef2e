import { expect, test } from 'vitest'
import { parseLabelled } from './labelled.ts'

test.each([
  ['主持人（王强）', '王强', '主持人'],
  ['田小满（路灯科科长）', '田小满', '路灯科科长'],
  ['路灯科科长（田小满）', '田小满', '路灯科科长'],
  ['The Minister for Lamps (Jo Reed)', 'Jo Reed', 'The Minister for Lamps'],
  ['Jo Reed (Minister for Lamps)', 'Jo Reed', 'Minister for Lamps'],
  ['Jo Reed | Lamps', 'Jo Reed', 'Lamps'],
  ['Jo Reed - Lamps', 'Jo Reed', 'Lamps'],
  ['tablet (2)', 'tablet (2)', undefined],
  ['李  明', '李明', undefined],
])('%s', (label, name, role) => {
  const { people } = parseLabelled(`Rosa: Yes.\n${label}: No.\nRosa: Yes.\n`)
  expect(people[1]).toMatchObject({ name })
  expect(people[1]!.role).toBe(role)
})
