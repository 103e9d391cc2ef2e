import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FAULTS } from '../e2e/faults/faults.ts'

/* What SECURITY.md says of faults is what is tried: no more, no fewer, with the same jobs. */

const security = readFileSync('SECURITY.md', 'utf8')
const [, table = ''] = security.split('| fault | jobs |')
const rows = Array.from(
  table.matchAll(/^\| (.+?) \| (.+?) \|/gm),
  ([, name, jobs]) => `${name}: ${jobs}`,
)

test('SECURITY.md has every fault, with the jobs that it may touch', () => {
  expect(rows).toEqual(FAULTS.map(({ name, jobs }) => `${name}: ${jobs.join(', ')}`))
  expect(rows.length).toBeGreaterThanOrEqual(40)
})
