import { readdirSync, readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { createPart, fetchPart, NotFetched } from './part.ts'

test('a part is fetched once for all, and said to be here', async () => {
  const load = vi.fn(async () => 'here')
  const part = createPart(load)
  const listener = vi.fn()
  part.state.subscribe(listener)
  expect(part.state.get()).toEqual({})
  await Promise.all([part.fetch(), part.fetch()])
  await part.fetch()
  expect(part.state.get()).toEqual({ here: 'here' })
  expect(load).toHaveBeenCalledTimes(1)
  expect(listener).toHaveBeenCalledTimes(1)
})

test('one that cannot be had is said to be missing until it comes after all', async () => {
  let isThere = false
  const part = createPart(() => (isThere ? Promise.resolve(1) : Promise.reject(new Error('no'))))
  await part.fetch()
  expect(part.state.get()).toEqual({ failed: true })
  isThere = true
  const again = part.fetch()
  // What says so stays until it is over.
  expect(part.state.get()).toEqual({ failed: true })
  await again
  expect(part.state.get()).toEqual({ here: 1 })
})

test('a part that is fetched at once is missed with an error of its own', async () => {
  expect(await fetchPart(async () => 1)).toBe(1)
  await expect(fetchPart(() => Promise.reject(new TypeError()))).rejects.toThrow(NotFetched)
})

/** What workers load by themselves; they say what is missing. */
const IN_WORKERS = /\.worker\.ts$/
const DOOR = /\b(?:later|createPart|fetchPart)(?:<\w+>)?\(\s*\(\) =>\s*$/

test('nothing of the page is imported later but through the door', () => {
  const passed: string[] = []
  for (const floor of ['src/state', 'src/view']) {
    for (const name of readdirSync(floor, { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(name) || /\.(test|fixture)\.tsx?$/.test(name)) continue
      if (IN_WORKERS.test(name)) continue
      const text = readFileSync(`${floor}/${name}`, 'utf8')
      for (const { index } of text.matchAll(/\bimport\(['"`]/g))
        if (!DOOR.test(text.slice(0, index)))
          passed.push(`${name}: ${text.slice(index, index + 60)}`)
    }
  }
  expect(passed).toEqual([])
})
