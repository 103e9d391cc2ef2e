import { beforeAll, expect, test } from 'vitest'
import { builtCli, filesOf, type Ran } from './built-cli.fixture.ts'

/*
 * `parse --themes FILE`: a codebook of one's own.
 */

let run: (line: string) => Ran
beforeAll(async () => {
  run = await builtCli('codebook-test')
})

const files = filesOf({
  'talk.txt': 'Ann: The pump is old.\nBob: A frog sat on the well.\n',
  'codes.csv': 'code;terms\nMachines;pump\nAnimals;frog\nSkating;rink\n',
  'codes.qdc':
    '<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes><Code guid="1" name="Pump" isCodable="true"/></Codes></CodeBook>',
  'wrong.csv': 'code,terms\nMachines,pump\n,frog\n',
})
const themesOf = (out: string) =>
  JSON.parse(out).themes.map(({ label }: { label: { en: string } }) => label.en)

test('a table and a REFI-QDA codebook give the themes, for one file and for many', () => {
  const { out } = run(`parse --themes ${files['codes.csv']} ${files['talk.txt']}`)
  expect(themesOf(out)).toEqual(['Machines', 'Animals'])
  expect(out).toContain('1 code of the codebook has no word in this meeting and no theme: Skating.')
  const lines = run(`echo ${files['talk.txt']} | parse --lines --themes ${files['codes.qdc']}`)
  expect(themesOf(lines.out)).toEqual(['Pump'])
})

test('a codebook that is wrong is wrong use: a line says what, where and what to do', () => {
  const { code, out, err } = run(`parse --themes ${files['wrong.csv']} ${files['talk.txt']}`)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain('wrong.csv: Line 3: a code without a name. Give it a name there')
  const missing = run(`parse --themes none.csv ${files['talk.txt']}`)
  expect([missing.code, missing.err]).toEqual([2, expect.stringContaining('none.csv: ENOENT')])
})
