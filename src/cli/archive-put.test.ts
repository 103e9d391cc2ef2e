import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contentsOf, folderOfMeetings, newFolder } from './archive-files.fixture.ts'
import { archiveHere } from './archive-here.fixture.ts'

test.each(['add', 'build'])(
  'a transcript of the archive that was written otherwise by hand is put in its place again: %s',
  async (what) => {
    const folder = folderOfMeetings()
    const out = join(newFolder(), 'town')
    expect(await archiveHere(`build ${folder} --out ${out}`)).toBe(0)
    const path = join(out, 'transcripts', 'club.json')
    const made = readFileSync(path, 'utf8')
    writeFileSync(path, JSON.stringify(JSON.parse(made), null, 2))
    const given = what === 'add' ? join(folder, 'council-1.json') : join(out, 'transcripts')
    for (let time = 0; time < 2; time++) {
      expect(await archiveHere(`${what} ${given} --out ${out}`)).toBe(0)
      expect(readFileSync(path, 'utf8')).toBe(made)
      expect(await archiveHere(`check ${out}`)).toBe(0)
    }
  },
)

test('a body that is named for transcripts of the archive is put into them', async () => {
  const out = join(newFolder(), 'town')
  const transcripts = join(out, 'transcripts')
  await archiveHere(`build ${folderOfMeetings()} --out ${out}`)
  expect(await archiveHere(`build ${transcripts} --out ${out} --body Chess`)).toBe(0)
  expect(readFileSync(join(transcripts, 'club.json'), 'utf8')).toContain('"body":{"id":"chess"')
  expect(await archiveHere(`check ${out}`)).toBe(0)
})

test('an archive of a body is built of its own transcripts with the same bytes, and by another spelling anew', async () => {
  const folder = folderOfMeetings()
  const out = join(newFolder(), 'town')
  await archiveHere(`build ${folder} --out ${out} --body CHESS`)
  await archiveHere(`build ${folder} --out ${out} --body Chess`)
  const made = Object.entries(contentsOf(out))
  for (const of of [`${folder} --body Chess`, join(out, 'transcripts')]) {
    const other = join(newFolder(), 'town')
    await archiveHere(`build ${of} --out ${other}`)
    const fresh = contentsOf(other)
    expect(made.filter(([path, bytes]) => fresh[path] !== bytes).map(([path]) => path)).toEqual([])
  }
})
