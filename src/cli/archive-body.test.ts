import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { minutes } from '../domain/archive/write/meetings.fixture.ts'
import { contentsOf, newFolder } from './archive-files.fixture.ts'
import { builtCli, type Ran } from './built-cli.fixture.ts'

let run: (line: string) => Ran
beforeAll(async () => {
  run = await builtCli('cli-archive-body')
}, 120_000)

/** Two evenings of one club that tell no body, a file each. */
function evenings(): string {
  const folder = newFolder()
  for (const day of ['2026-01-05', '2026-02-02'])
    writeFileSync(
      join(folder, `${day}.json`),
      JSON.stringify(
        minutes({
          id: `evening-${day}`,
          day,
          speakers: [{ id: 'a', name: { zh: '田小满', en: 'Tian Xiaoman' } }],
          themes: [],
          said: [['a', 'view', [], '灯太暗。', 'The light is dim.']],
        }),
      ),
    )
  return folder
}

test('meetings that tell no body are of the one that is named, and what is added later as well', {
  timeout: 240_000,
}, () => {
  const folder = evenings()
  const out = join(newFolder(), 'club')
  expect(run(`archive build ${folder} --out ${out}`).out).toContain(
    '2 meetings, 2 points, 2 people',
  )
  const without = contentsOf(out)
  const built = run(`archive build ${folder} --out ${out} --body 棋社`)
  expect(built.out).toContain('2 meetings, 2 points, 1 people')
  expect(readFileSync(join(out, 'transcripts', 'evening-2026-01-05.json'), 'utf8')).toContain(
    '棋社',
  )
  const one = run(`archive build ${folder}/2026-01-05.json --out ${out} --body 棋社 --replace`)
  expect(one.out).toContain('1 people')
  const added = run(`archive add ${folder}/2026-02-02.json --out ${out} --body 棋社`)
  expect(added.out).toContain('2 meetings, 2 points, 1 people')
  expect(run(`archive build ${folder} --out ${out}`).code).toBe(0)
  expect(contentsOf(out)).toEqual(without)
  expect(run(`archive check ${out}`).code).toBe(0)
})
