import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { forgetArchive } from '../own/forget-archive.ts'
import { keepWhileSame, keptFiles } from './mine-files.ts'

const about = { stamp: 'two meetings', leftOut: [] }
const files = new Map([['index.json', new Uint8Array([1, 2, 3])]])
const stamps =
  (...told: (string | null)[]) =>
  async () =>
    told.shift()!

beforeEach(forgetArchive)

test('what is kept is there until it is forgotten, also while it is open', async () => {
  await keepWhileSame(about, files, stamps(about.stamp, about.stamp))
  const kept = (await keptFiles())!
  expect(kept.about).toEqual(about)
  expect(await kept.read('index.json')).toEqual(files.get('index.json'))
  forgetArchive()
  expect(await keptFiles()).toBeNull()
})

test.each([
  ['before it is kept', stamps('one meeting')],
  ['while it is kept', stamps(about.stamp, 'one meeting')],
  ['or nobody knows whether', stamps(null)],
  ['or nobody knows whether, then', stamps(about.stamp, null)],
])('no meeting stays that is deleted meanwhile: %s', async (_, stampNow) => {
  await keepWhileSame(about, files, stampNow)
  expect(await keptFiles()).toBeNull()
})

test('what is closed is read no more', async () => {
  await keepWhileSame(about, files, stamps(about.stamp, about.stamp))
  const kept = (await keptFiles())!
  kept.close()
  await expect(kept.read('index.json')).rejects.toThrow()
})
