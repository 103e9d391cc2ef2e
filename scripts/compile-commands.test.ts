import { readFileSync } from 'node:fs'
import { totalmem } from 'node:os'
import { expect, test } from 'vitest'
import { readParseArguments } from '../src/cli/parse-arguments.ts'

test('what is compiled ahead is compiled under the limit under which `parse --lines` runs where nothing else is said', () => {
  const script = readFileSync('scripts/compile-commands.mjs', 'utf8')
  const [, limit] = /^const LIMIT = (\d+)$/m.exec(script)!
  // On a machine with less memory `parse` has half of it, for which nothing is compiled ahead.
  const half = Math.floor(totalmem() / 2 / (1 << 20))
  expect(Math.min(Number(limit), half)).toBe(readParseArguments(['--lines']).memory)
})
