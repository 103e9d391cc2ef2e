import { readFileSync } from 'node:fs'
import { afterEach, expect, test, vi } from 'vitest'
import { askEarly } from './early.ts'
import { openTranscript } from './open.ts'

const PATH = 'transcripts/ningbo.json'
const transcript = readFileSync(`public/${PATH}`, 'utf8')
const asked: string[] = []

function visit(search: string) {
  asked.length = 0
  vi.stubGlobal('window', { location: { search } })
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path)
    return path === PATH ? new Response(transcript) : new Response('', { status: 404 })
  })
  askEarly()
}
afterEach(() => vi.unstubAllGlobals())

const times = () => asked.filter((path) => path === PATH).length

test('the transcript that the address names is asked for before it is opened, and once', async () => {
  visit(`?transcript=${PATH}`)
  expect(asked).toEqual([PATH])
  const { signal } = new AbortController()
  expect(await openTranscript(PATH, signal)).toMatchObject({ ok: true })
  expect(times()).toBe(1)
  // Opened again it is asked for again.
  expect(await openTranscript(PATH, signal)).toMatchObject({ ok: true })
  expect(times()).toBe(2)
})

test('where none is named nothing is asked for', () => {
  visit('?lang=en')
  expect(asked).toEqual([])
})

test('one that is no longer wanted is not read', async () => {
  visit(`?transcript=${PATH}`)
  const aborting = new AbortController()
  const opening = openTranscript(PATH, aborting.signal)
  aborting.abort()
  await expect(opening).rejects.toBe(aborting.signal.reason)
})
