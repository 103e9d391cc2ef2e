import { expect, test } from 'vitest'
import { chairIn, isChairLine } from './chair.ts'

test.each([
  ['Vizepräsidentin Ada Moos:', 'Vizepräsidentin', 'Ada Moos'],
  ['Präsident Dr. Jo Ried:', 'Präsident', 'Dr. Jo Ried'],
  ['Alterspräsident Uwe Stein', 'Alterspräsident', 'Uwe Stein'],
  // Set with a space, or with a hyphen that is not shown.
  ['Vizepräsident in Ada Moos:', 'Vizepräsidentin', 'Ada Moos'],
  ['Präsident\u00adin Ada Moos:', 'Präsidentin', 'Ada Moos'],
])('%s', (label, office, name) => {
  expect(chairIn(label)).toEqual({ office, name })
})

test('who only has such a word in a name, or speaks in a sentence, runs nothing', () => {
  expect(chairIn('Bodo Moos, Ministerpräsident (Weiher):')).toBeNull()
  expect(isChairLine('Präsident in Weiher war Ada Moos. Dann:')).toBe(false)
})
