import { readFileSync } from 'node:fs'
import { totalmem } from 'node:os'
import { expect, test } from 'vitest'
import { localLimits } from '../src/cli/archive-local-engine.ts'
import { readParseArguments } from '../src/cli/parse-arguments.ts'

test('what is compiled ahead is compiled under the limits under which processes run where nothing else is said', () => {
  const script = readFileSync('scripts/compile-commands.mjs', 'utf8')
  const [, parse, archive] = /LIMITS = \{ parse: (\d+), archive: (\d+) \}/.exec(script)!
  expect(Number(archive)).toBe(localLimits().memory)
  // On a machine with less memory `parse` has half of it, for which nothing is compiled ahead.
  const half = Math.floor(totalmem() / 2 / (1 << 20))
  expect(Math.min(Number(parse), half)).toBe(readParseArguments(['--lines']).memory)
})
