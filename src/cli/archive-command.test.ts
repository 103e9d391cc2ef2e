import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
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

test('meetings are added and taken away; what is left is as if it had been built so', {
  timeout: 240_000,
}, () => {
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

test('check names what is missing or changed: tables, points, transcripts', () => {
  const { folder, out } = newArchive()
  run(`archive build ${folder} --out ${out}`)
  const words = `words/${readdirSync(join(out, 'words'))[0]}`
  const points = `points/${readdirSync(join(out, 'points'))[0]}`
  const club = join(out, 'transcripts', 'club.json')
  appendFileSync(join(out, words), 'x')
  rmSync(join(out, points))
  rmSync(join(out, 'transcripts', 'council-2.json'))
  // Of the same length.
  writeFileSync(club, readFileSync(club, 'utf8').replace('dim', 'dun'))
  const ran = run(`archive check ${out}`)
  expect(ran.code).toBe(1)
  for (const fault of [
    `${words}: it has another content`,
    `${points}: it is missing`,
    'transcripts/council-2.json: it is missing',
    'transcripts/club.json: it has another content',
  ])
    expect(ran.err).toContain(fault)
})

const at = (folder: string, id: string) => join(folder, `${id}.json`)

/** One of the meetings with something else in it. */
function changed(path: string, from: string, to: string): string {
  const other = join(newFolder(), 'changed.json')
  writeFileSync(other, readFileSync(path, 'utf8').replaceAll(from, to))
  return other
}

test('a meeting is replaced, and the one before comes back: each time with its own words', () => {
  const { folder, out } = newArchive()
  const club = at(folder, 'club')
  const other = changed(club, 'dim', 'bright')
  run(`archive build ${folder} --out ${out}`)
  const first = contentsOf(out)
  const path = join(out, 'transcripts', 'club.json')
  expect(run(`archive add ${other} --out ${out}`).code).toBe(0)
  expect(readFileSync(path, 'utf8')).toContain('bright')
  expect(run(`archive add ${club} --out ${out}`).code).toBe(0)
  expect(contentsOf(out)).toEqual(first)
  // One that was changed by hand is put right again.
  writeFileSync(path, readFileSync(path, 'utf8').replace('dim', 'dun'))
  expect(run(`archive build ${folder} --out ${out}`).code).toBe(0)
  expect(contentsOf(out)).toEqual(first)
})

test('no meeting is lost by a file of the archive that cannot be read, nor by one that is not named', () => {
  const { folder, out } = newArchive()
  run(`archive build ${folder} --out ${out}`)
  const before = contentsOf(out)
  const one = run(`archive build ${at(folder, 'club')} --out ${out}`)
  expect(one).toMatchObject({ code: 1, out: '' })
  expect(one.err).toContain('3 of its meetings are not among the files')
  expect(contentsOf(out)).toEqual(before)
  const replaced = run(`archive build ${at(folder, 'club')} --out ${out} --replace`)
  expect(replaced).toMatchObject({ code: 0 })
  expect(readdirSync(join(out, 'transcripts'))).toEqual(['club.json'])
  writeFileSync(join(out, 'transcripts', 'club.json'), '{')
  const broken = contentsOf(out)
  const added = run(`archive add ${at(folder, 'council-1')} --out ${out}`)
  expect(added.code).toBe(1)
  expect(added.err).toMatch(/transcripts\/club\.json: it cannot be read: .*nothing is changed/)
  expect(contentsOf(out)).toEqual(broken)
})

test('a build that was stopped goes on', () => {
  const { folder, out } = newArchive()
  run(`archive build ${folder} --out ${out}`)
  const made = contentsOf(out)
  rmSync(join(out, 'index.json'))
  expect(run(`archive build ${folder} --out ${out}`).code).toBe(0)
  expect(contentsOf(out)).toEqual(made)
})

test('ids that are no names of files have files of their own', () => {
  const { folder, out } = newArchive()
  // Of one CRC-32.
  const ids = ['会议1kwuv47ekx413104', '会议1gagzk21b66640620']
  const files = ids.map((id) => changed(at(folder, 'club'), '"id":"club"', `"id":"${id}"`))
  expect(run(`archive build ${files.join(' ')} --out ${out}`)).toMatchObject({ code: 0 })
  expect(readdirSync(join(out, 'transcripts'))).toHaveLength(2)
})

test('what was decided by hand holds for what is added later; what is wrong in it is told', () => {
  const { folder, out } = newArchive()
  const people = join(newFolder(), 'people.json')
  const same = (...is: object[]) =>
    writeFileSync(
      people,
      JSON.stringify({ people: [{ id: 'gao', is, why: 'The clerk says so.' }] }),
    )
  same({ name: '高小舟' })
  const files = ['council-1', 'council-2', 'club'].map((id) => at(folder, id)).join(' ')
  const built = run(`archive build ${files} --out ${out} --people ${people}`)
  expect(built).toMatchObject({ code: 0, err: '' })
  expect(built.out).toContain('3 meetings, 6 points, 3 people')
  expect(run(`archive add ${at(folder, 'council-3')} --out ${out}`).out).toContain('3 people')
  same({ name: 'Nobody At All' })
  const wrong = run(`archive build ${folder} --out ${out} --people ${people}`)
  expect(wrong.code).toBe(1)
  expect(wrong.err).toMatch(/people\.json: people\.0\.is\.0: /)
})

test('a meeting that is not there cannot be taken away, nor the last one', () => {
  const { folder, out } = newArchive()
  run(`archive build ${at(folder, 'club')} --out ${out}`)
  const before = contentsOf(out)
  expect(run(`archive remove nobody --out ${out}`)).toMatchObject({ code: 1 })
  expect(run(`archive remove club --out ${out}`).err).toContain('there would be no meeting in it')
  expect(contentsOf(out)).toEqual(before)
})

test('what a worker says of how it is to be compiled is known to V8', () => {
  const ran = run(`"${process.execPath}" build/cli-archive/archive-work.js < /dev/null`)
  expect(ran).toEqual({ code: 0, out: '', err: '' })
})

test('folders below a folder are looked into', () => {
  const { folder, out } = newArchive()
  const year = join(folder, '2026')
  mkdirSync(year)
  for (const id of ['council-2', 'council-3']) renameSync(at(folder, id), at(year, id))
  expect(run(`archive build ${folder} --out ${out}`).out).toContain(': 4 meetings')
})

test('a file that is named twice is one, and a title has its language', () => {
  const { folder, out } = newArchive()
  const club = at(folder, 'club')
  const ran = run(`archive build ${folder}/./club.json ${club} --out ${out} --title 镇议会`)
  expect(ran).toMatchObject({ code: 0, err: '' })
  const { summary } = JSON.parse(readFileSync(join(out, 'index.json'), 'utf8'))
  expect(summary).toMatchObject({ meetings: 1, title: { zh: '镇议会' } })
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

/** Has the archive in a folder be of another version; gives its manifest then. */
function ofVersion(out: string, version: number): string {
  const path = join(out, 'index.json')
  const manifest = readFileSync(path, 'utf8').replace(/archive@\d+/, `archive@${version}`)
  writeFileSync(path, manifest)
  return manifest
}

test('an archive of an earlier version is built anew in its folder as it was called, and nothing else is done with it', {
  timeout: 120_000,
}, () => {
  const { folder, out } = newArchive()
  run(`archive build ${folder} --out ${out} --title 'Ash Hill' --url https://x.example/town/`)
  const made = contentsOf(out)
  const manifest = join(out, 'index.json')
  const before = ofVersion(out, 1)
  const strayed = join(out, 'words', '0123456789abcdef01234567.table')
  writeFileSync(strayed, 'of another version')
  const lines = [`remove council-3 --out ${out}`, `add ${folder} --out ${out}`, `check ${out}`]
  for (const line of lines) {
    const ran = run(`archive ${line}`)
    expect(ran).toMatchObject({ code: 1, out: '' })
    expect(ran.err).toContain('its archive is of an earlier version; build it anew')
    expect(ran.err).toContain(`archive -- build ${out}/transcripts --out ${out}\n`)
  }
  expect(readFileSync(manifest, 'utf8')).toBe(before)
  // What is told to do gives what was there, of the transcripts of the archive alone too.
  const rebuilt = `archive build ${out}/transcripts --out ${out}`
  expect(run(rebuilt)).toMatchObject({ code: 0, err: '' })
  expect(contentsOf(out)).toEqual(made)
  ofVersion(out, 3)
  expect(run(`rm -r ${out}.work ${folder} && ${rebuilt}`)).toMatchObject({ code: 0, err: '' })
  expect(contentsOf(out)).toEqual(made)
})

test('an archive of a later version is left alone', () => {
  const { folder, out } = newArchive()
  run(`archive build ${folder} --out ${out}`)
  ofVersion(out, 10)
  // As a later one may have.
  writeFileSync(join(out, 'later.bin'), '')
  const before = contentsOf(out)
  const lines = [`build ${folder} --out ${out}`, `add ${folder} --out ${out}`, `check ${out}`]
  for (const line of lines) {
    const ran = run(`archive ${line}`)
    expect(ran).toMatchObject({ code: 1, out: '' })
    expect(ran.err).toContain('its archive was made by a later Reyi; use that one, or name')
  }
  expect(contentsOf(out)).toEqual(before)
})

test('a folder with other files in it is left alone', () => {
  const folder = folderOfMeetings()
  const before = contentsOf(folder)
  const ran = run(`archive build ${folder} --out ${folder}`)
  expect(ran).toMatchObject({ code: 1 })
  expect(ran.err).toContain('there are other files in it')
  expect(contentsOf(folder)).toEqual(before)
})
