import { appendFileSync, copyFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { contentsOf, folderOfMeetings, newFolder } from './archive-files.fixture.ts'
import { builtCli, type Ran } from './built-cli.fixture.ts'

let run: (line: string) => Ran
beforeAll(async () => {
  run = await builtCli('cli-archive')
}, 120_000)

const newArchive = () => {
  const folder = folderOfMeetings()
  const out = join(newFolder(), 'town')
  return { folder, out }
}

test('the same meetings give the same bytes, in another order and once more', () => {
  const { folder, out } = newArchive()
  const first = run(`archive build ${folder} --out ${out}`)
  expect(first).toMatchObject({ code: 0, err: '' })
  expect(first.out).toMatch(/: 4 meetings, 8 points, 4 people, 2 themes\n$/)
  const made = contentsOf(out)
  const files = readdirSync(folder).toReversed()
  const other = join(newFolder(), 'town')
  const again = run(
    `archive build ${files.map((name) => join(folder, name)).join(' ')} --out ${other} --workers 1`,
  )
  expect(again.code).toBe(0)
  expect(contentsOf(other)).toEqual(made)
  expect(run(`archive build ${folder} --out ${out}`).code).toBe(0)
  expect(contentsOf(out)).toEqual(made)
  expect(run(`archive check ${out}`)).toMatchObject({ code: 0, err: '' })
})

test('meetings are added and taken away; what is left is as if it had been built so', () => {
  const { folder, out } = newArchive()
  const [one, ...rest] = readdirSync(folder).map((name) => join(folder, name))
  run(`archive build ${rest.join(' ')} --out ${out}`)
  const without = contentsOf(out)
  expect(run(`archive add ${one} --out ${out}`).out).toContain(': 4 meetings')
  const whole = join(newFolder(), 'town')
  run(`archive build ${folder} --out ${whole}`)
  expect(contentsOf(out)).toEqual(contentsOf(whole))
  const removed = run(`archive remove club --out ${out}`)
  expect(removed).toMatchObject({ code: 0, err: 'archive: taken away: transcripts/club.json\n' })
  expect(contentsOf(out)).toEqual(without)
})

test('a file that cannot be read is told and left out, and so is a meeting that is there twice', () => {
  const { folder, out } = newArchive()
  writeFileSync(join(folder, 'damaged.json'), '{"format":')
  copyFileSync(join(folder, 'club.json'), join(folder, 'club-2.json'))
  const ran = run(`archive build ${folder} --out ${out}`)
  expect(ran.code).toBe(1)
  expect(ran.out).toMatch(/: 4 meetings, .*; 2 files left out\n$/)
  expect(ran.err).toMatch(/damaged\.json: left out: .*line 1/)
  expect(ran.err).toMatch(
    /club\.json: left out: it has the meeting "club", and so has .*club-2\.json/,
  )
})

test('without the folder of work it is built anew, to the same', () => {
  const { folder, out } = newArchive()
  run(`archive build ${folder} --out ${out}`)
  const made = contentsOf(out)
  expect(run(`rm -r ${out}.work && archive build ${folder} --out ${out}`).code).toBe(0)
  expect(contentsOf(out)).toEqual(made)
})

test('check names what is missing or changed', () => {
  const { folder, out } = newArchive()
  run(`archive build ${folder} --out ${out}`)
  const [words] = readdirSync(join(out, 'words'))
  appendFileSync(join(out, 'words', words!), 'x')
  const ran = run(`archive check ${out}`)
  expect(ran.code).toBe(1)
  expect(ran.err).toContain(`words/${words}: it has another content`)
  run(`archive build ${folder} --out ${out}; rm ${out}/transcripts/club.json ${out}/words/*`)
  expect(run(`archive check ${out}`).err).toContain(`words/${words}: it is missing`)
})

test.each([
  ['archive build x', '--out says which folder'],
  ['archive x y --out z', 'name what is to be done: build, add, remove, check or work'],
  ['archive build x --out y --workers 0', '--workers: "0" is no whole number above 0'],
  ['archive work --queue http://x --work y', '--queue: "http://x" does not begin with redis://'],
])('wrong use: %s', (line, message) => {
  const ran = run(line)
  expect(ran.code).toBe(2)
  expect(ran.err).toContain(message)
})

test('a folder with other files in it is left alone', () => {
  const folder = folderOfMeetings()
  const before = contentsOf(folder)
  const ran = run(`archive build ${folder} --out ${folder}`)
  expect(ran).toMatchObject({ code: 1 })
  expect(ran.err).toContain('there are other files in it')
  expect(contentsOf(folder)).toEqual(before)
})
