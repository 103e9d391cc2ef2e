import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { Engine } from './archive-engine.ts'
import { contentsOf, folderOfMeetings, newFolder } from './archive-files.fixture.ts'
import { archiveHere, engineHere } from './archive-here.fixture.ts'

/** Stops once pages are written. */
const stopped: Engine = {
  ...engineHere,
  async run(tasks, heard) {
    await engineHere.run(tasks, heard)
    if (tasks.some((task) => task.do === 'pages')) throw new Error('stopped')
  },
}

test('whoever is taken away after a build that was stopped has no page any more, and what was asked for is remembered', async () => {
  const folder = folderOfMeetings()
  const out = join(newFolder(), 'town')
  const rest = readdirSync(folder).filter((name) => name !== 'club.json')
  const paths = rest.map((name) => join(folder, name)).join(' ')
  await archiveHere(`build ${paths} --out ${out} --url https://t.example/town/`)
  const made = contentsOf(out)
  const added = `add ${join(folder, 'club.json')} --out ${out} --language zh`
  await expect(archiveHere(added, stopped)).rejects.toThrow('stopped')
  expect(Object.keys(contentsOf(out)).length).toBeGreaterThan(Object.keys(made).length)
  expect(readFileSync(join(out, 'pages.json'), 'utf8')).toContain('"language": "zh"')
  expect(await archiveHere(`remove club --out ${out}`)).toBe(0)
  expect(Object.keys(contentsOf(out))).toEqual(Object.keys(made))
  expect(await archiveHere(`check ${out}`)).toBe(0)
})

test('pages that nothing names are told by check and taken away by the next build; what others have put there stays', async () => {
  const folder = folderOfMeetings()
  const out = join(newFolder(), 'town')
  await archiveHere(`build ${folder} --out ${out}`)
  const made = Object.keys(contentsOf(out))
  const strays = [
    'people/index-2.html',
    'people/zed-12345/index.html',
    'themes/index.html.part',
    'themes/zed-12345/feed.xml',
  ]
  for (const path of [...strays, 'people/zed-12345/photo.jpg']) {
    mkdirSync(dirname(join(out, path)), { recursive: true })
    writeFileSync(join(out, path), '')
  }
  const told = vi.spyOn(console, 'error').mockReturnValue()
  expect(await archiveHere(`check ${out}`)).toBe(1)
  expect(told.mock.calls.flat().slice(0, -1)).toEqual(
    strays.map((path) => `archive: ${path}: nothing names it`),
  )
  told.mockRestore()
  // Which pages there were is not known then.
  rmSync(join(out, 'pages.json'))
  expect(await archiveHere(`build ${folder} --out ${out}`)).toBe(0)
  expect(Object.keys(contentsOf(out))).toEqual([...made, 'people/zed-12345/photo.jpg'].sort())
  expect(await archiveHere(`check ${out}`)).toBe(0)
})
