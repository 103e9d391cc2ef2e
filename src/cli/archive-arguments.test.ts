import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readArchiveArguments } from './archive-arguments.ts'
import { contentsOf, folderOfMeetings, newFolder } from './archive-files.fixture.ts'
import { archiveHere } from './archive-here.fixture.ts'

const argumentsOf = (options: string) => readArchiveArguments(['build', 'x', ...options.split(' ')])

test.each([
  ['--out town --url https://t.example/50%/', 'no address of a folder'],
  ['--out town --url https://t.example/%ff', 'no address of a folder'],
  ['--out a/mine', 'called "mine"'],
  ['--out mine/ --url https://t.example/', 'called "mine"'],
  ['--out town --url https://t.example/mine', 'called "mine"'],
  [`--out town --body ${'x'.repeat(1_001)}`, 'a name has 1000 characters at most'],
])('wrong use: %.60s', (options, message) => {
  expect(() => argumentsOf(options)).toThrow(message)
})

test('an address of a folder ends with a slash, and none takes it back', () => {
  expect(argumentsOf('--out a/mine --url https://t.example/50%25')).toMatchObject({
    url: 'https://t.example/50%25/',
  })
  expect(argumentsOf('--out town --url none')).toMatchObject({ url: null })
  expect(argumentsOf('--out town')).not.toHaveProperty('url')
})

test('an archive of which the address is taken back is as one that never had any', async () => {
  const folder = folderOfMeetings()
  const out = join(newFolder(), 'town')
  await archiveHere(`build ${folder} --out ${out}`)
  const made = contentsOf(out)
  await archiveHere(`build ${folder} --out ${out} --url https://t.example/town`)
  expect(contentsOf(out)).toHaveProperty(['sitemap.xml'])
  await archiveHere(`build ${folder} --out ${out} --url none`)
  expect(contentsOf(out)).toEqual(made)
})
