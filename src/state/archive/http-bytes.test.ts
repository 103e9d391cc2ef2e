import { afterEach, expect, test, vi } from 'vitest'
import { httpBytes } from './http-bytes.ts'

const FILE = Uint8Array.from({ length: 100 }, (_, i) => i)

/** A host with one file, `a/words.table`, that knows ranges or does not. */
const host = (isRanged: boolean) =>
  vi.fn(
    async (address: string, { headers }: { headers?: { range?: string }; cache?: string } = {}) => {
      if (address !== 'a/words.table') return new Response('gone', { status: 404 })
      const [, from, to] = headers?.range?.match(/^bytes=(\d+)-(\d*)$/) ?? []
      if (from === undefined || !isRanged) return new Response(FILE)
      if (Number(from) >= FILE.length) return new Response('', { status: 416 })
      return new Response(FILE.slice(Number(from), to ? Number(to) + 1 : undefined), {
        status: 206,
      })
    },
  )

afterEach(() => vi.unstubAllGlobals())

test.each([true, false])(
  'a piece of a file is read, whether a host knows ranges: %s',
  async (is) => {
    vi.stubGlobal('fetch', host(is))
    const read = httpBytes('a')
    expect([...(await read('words.table', 10, 13))]).toEqual([10, 11, 12])
    expect([...(await read('words.table', 98))]).toEqual([98, 99])
    expect(await read('words.table', 0)).toHaveLength(100)
  },
)

test('a whole file is asked for as any other is', async () => {
  const fetch = host(true)
  vi.stubGlobal('fetch', fetch)
  await httpBytes('a')('words.table', 0)
  expect(fetch.mock.calls[0]![1]).toEqual({})
})

test('pieces of one file go past the cache, which would have them wait for each other; not of a host without ranges', async () => {
  for (const isRanged of [true, false]) {
    const fetch = host(isRanged)
    vi.stubGlobal('fetch', fetch)
    const read = httpBytes('a')
    const caches = () => fetch.mock.calls.splice(0).map(([, about]) => about?.cache ?? 'default')
    await read('words.table', 0, 2)
    await Promise.all([read('words.table', 2, 4), read('words.table', 6, 8)])
    expect(caches()).toEqual(['default', 'default', isRanged ? 'no-store' : 'default'])
    await read('words.table', 4, 6)
    expect(caches()).toEqual(['default'])
  }
})

test('the first pieces of a file are asked for at once, and where the host knows no ranges the file is sent once', async () => {
  for (const isRanged of [true, false]) {
    const fetch = host(isRanged)
    const stopped = vi.fn()
    vi.stubGlobal('fetch', async (...asked: Parameters<typeof fetch>) => {
      const answer = await fetch(...asked)
      if (asked[1]?.cache) vi.spyOn(answer.body!, 'cancel').mockImplementation(stopped)
      return answer
    })
    stopped.mockResolvedValue(undefined)
    const read = httpBytes('a')
    const first = Promise.all([2, 4, 6].map((at) => read('words.table', at, at + 2)))
    const caches = () => fetch.mock.calls.map(([, about]) => about?.cache)
    expect(caches()).toEqual([undefined, 'no-store', 'no-store'])
    expect((await first).map((piece) => [...piece])).toEqual([
      [2, 3],
      [4, 5],
      [6, 7],
    ])
    // What is not ranged is the whole file, which the cache has then.
    expect(stopped).toHaveBeenCalledTimes(isRanged ? 0 : 2)
    expect(caches().slice(3)).toEqual(isRanged ? [] : [undefined, undefined])
  }
})

test('where the first piece of a file fails, the others are asked for all the same, and can be again', async () => {
  const fetch = vi.fn(async () => new Response('', { status: 503 }))
  vi.stubGlobal('fetch', fetch)
  const read = httpBytes('a')
  const pieces = [2, 4, 6].map((at) => read('words.table', at, at + 2))
  for (const piece of pieces) await expect(piece).rejects.toMatchObject({ code: 'unreachable' })
  expect(fetch).toHaveBeenCalledTimes(3)
  vi.stubGlobal('fetch', host(true))
  expect([...(await read('words.table', 2, 4))]).toEqual([2, 3])
})

test('where the first piece fails on a host without ranges, one goes ahead again and the others wait for it', async () => {
  const whole = host(false)
  const held: (() => void)[] = []
  const fetch = vi.fn(async (...[address, about]: Parameters<typeof whole>) => {
    if (about?.cache) return whole(address, about)
    await new Promise<void>((resolve) => held.push(resolve))
    // The first two that may come from the cache fail.
    return held.length < 3 ? new Response('', { status: 503 }) : whole(address, about)
  })
  vi.stubGlobal('fetch', fetch)
  const read = httpBytes('a')
  const pieces = Promise.allSettled([2, 4, 6, 8].map((at) => read('words.table', at, at + 2)))
  const settle = () => new Promise((resolve) => setTimeout(resolve))
  const asked: number[] = []
  for (let i = 0; i < 3; i++) {
    await settle()
    asked.push(held.length)
    held.at(-1)!()
  }
  await settle()
  asked.push(held.length)
  held.at(-1)!()
  expect(asked).toEqual([1, 2, 3, 4])
  expect((await pieces).map((one) => one.status === 'fulfilled' && [...one.value])).toEqual([
    false,
    false,
    [6, 7],
    [8, 9],
  ])
})

test.each([
  ['missing', 'elsewhere.table', 0, 4],
  ['changed', 'words.table', 98, 104],
  ['changed', 'words.table', 200, 204],
] as const)('what is not there is told: %s, %s from %i', async (code, path, start, end) => {
  for (const isRanged of [true, false]) {
    vi.stubGlobal('fetch', host(isRanged))
    await expect(httpBytes('a')(path, start, end)).rejects.toMatchObject({ code, path })
  }
})

test('nobody answers, or a server in trouble', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  const gone = { code: 'unreachable', path: 'words.table' }
  await expect(httpBytes('a')('words.table', 0)).rejects.toMatchObject(gone)
  vi.stubGlobal('fetch', async () => new Response('', { status: 503 }))
  await expect(httpBytes('a')('words.table', 0)).rejects.toMatchObject(gone)
})
