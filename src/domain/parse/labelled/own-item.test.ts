import { expect, test } from 'vitest'
import { readItem } from './own-item.ts'

test.each([
  ['- **View** It leaks. (ferry; line 3)', 'ferry'],
  ['- **View** It leaks. (ferry, lamps; line 3)', 'ferry'],
  ['- **View** It leaks. (ferry\\, lamps\\; all)', 'ferry, lamps; all'],
  ['- **View** It leaks. (a \\\\, b)', 'a \\'],
  ['- **View** It leaks. (line 3)', undefined],
  ['- **View** It leaks. ()', undefined],
])('%s', (line, theme) => expect(readItem(line)).toMatchObject({ kind: 'view', theme }))

test('signs that are escaped are gone through once', () => {
  const pairs = '\\\\'.repeat(100_000)
  expect(readItem(`- **View** a (${pairs}x)`)?.theme).toHaveLength(100_001)
})
