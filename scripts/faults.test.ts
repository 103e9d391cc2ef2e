import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FAULTS } from '../e2e/faults/faults.ts'

/* What SECURITY.md says of faults is what `npm run faults` tries: no more, no fewer. */

const security = readFileSync('SECURITY.md', 'utf8')
const [, table = ''] = security.split('| fault | jobs |')

test('SECURITY.md has every fault of the table', () => {
  const rows = Array.from(table.matchAll(/^\| (.+?) \|/gm), ([, name]) => name)
  expect(rows).toEqual(FAULTS.map(({ name }) => name))
  expect(rows.length).toBeGreaterThanOrEqual(40)
})
