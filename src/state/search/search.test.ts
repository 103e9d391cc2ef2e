import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { shippedMeeting } from '../../domain/format/shipped-meeting.fixture.ts'
import { PlayedWorker, playWorkers } from '../release/played-worker.fixture.ts'
import { PATIENCE, startSearch } from './search.ts'
import { MORE } from './search-protocol.ts'

const finding = { points: new Uint8Array(), speakers: [], themes: [], words: [] }
const onAnswer = vi.fn()
const onDeath = vi.fn()

function start() {
  const workers = playWorkers()
  const searching = startSearch(shippedMeeting, onAnswer, onDeath)
  const worker = workers[0]!
  const queries = () =>
    worker.sent.filter((one): one is { number: number; query: string } =>
      Object.hasOwn(one as object, 'query'),
    )
  const answer = (number: number) =>
    worker.say({ number, query: '', finding, complete: true, isWhole: true })
  return { searching, worker, queries, answer }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.clearAllMocks()
})

test('of several that are asked only the last is heard, with what is found first and then all of it', () => {
  const { searching, queries, worker, answer } = start()
  for (const query of ['a', 'ab', 'abc']) searching.ask(query)
  expect(queries().map(({ query }) => query)).toEqual(['a', 'ab', 'abc'])
  answer(1)
  answer(2)
  expect(onAnswer).not.toHaveBeenCalled()
  worker.say({ number: 3, query: 'abc', finding, complete: true, isWhole: false })
  vi.advanceTimersByTime(PATIENCE - 1)
  answer(3)
  expect(onAnswer.mock.calls.map(([{ isWhole }]) => isWhole)).toEqual([false, true])
  vi.advanceTimersByTime(PATIENCE)
  expect(onDeath).not.toHaveBeenCalled()
})

test('a worker that has told the first of what it finds and then keeps silent is given up', () => {
  const { searching, worker } = start()
  searching.ask('a')
  worker.say({ number: 1, query: 'a', finding, complete: true, isWhole: false })
  vi.advanceTimersByTime(PATIENCE)
  expect(onDeath).toHaveBeenCalledOnce()
})

test('an answer to an earlier query, or to what is no longer asked, is not heard', () => {
  const { searching, answer } = start()
  searching.ask('a')
  answer(7)
  searching.hush()
  answer(1)
  vi.advanceTimersByTime(PATIENCE)
  expect(onAnswer).not.toHaveBeenCalled()
  expect(onDeath).not.toHaveBeenCalled()
})

test('the points follow the names, as many as the worker asks for', () => {
  const { worker } = start()
  expect(worker.sent).toHaveLength(1)
  worker.say(MORE)
  worker.say(MORE)
  const [, pages, none] = worker.sent as [unknown, Uint8Array[], Uint8Array[]]
  const points = pages.flatMap((page) => JSON.parse(new TextDecoder().decode(page)))
  expect(points).toEqual([...shippedMeeting.transcript.points])
  expect(none).toEqual([])
})

test('a worker that breaks or keeps silent is given up once, and says nothing more', () => {
  const { searching, worker, answer } = start()
  searching.ask('a')
  vi.advanceTimersByTime(PATIENCE - 1)
  expect(onDeath).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  worker.dispatchEvent(new Event('error'))
  expect(onDeath).toHaveBeenCalledOnce()
  expect(worker.terminated).toBe(true)
  searching.close()
  answer(99)
  expect(onAnswer).not.toHaveBeenCalled()
})

test('where no worker starts that is said at once', () => {
  playWorkers()
  vi.stubGlobal('Worker', () => {
    throw new Error('refused')
  })
  startSearch(shippedMeeting, onAnswer, onDeath)
  expect(onDeath).toHaveBeenCalledOnce()
  expect(PlayedWorker.started).toEqual([])
})

test('what is to be found by pinyin is spelt by a worker of its own, which ends with its answer', () => {
  const { worker } = start()
  const unspelt = [['吴益统', true]]
  worker.say({ unspelt })
  const speller = PlayedWorker.started[1]!
  expect(speller.sent).toEqual([{ unspelt }])
  speller.say({ spelt: ['wu yi tong'] })
  expect(worker.sent.at(-1)).toEqual({ spelt: ['wu yi tong'] })
  expect([speller.terminated, worker.terminated]).toEqual([true, false])
})

test('a worker that has begun to spell has longer, since it fetches the dictionary', () => {
  const { worker } = start()
  worker.say({ unspelt: [] })
  const speller = PlayedWorker.started[1]!
  speller.say(MORE)
  vi.advanceTimersByTime(59_000)
  expect(speller.terminated).toBe(false)
  vi.advanceTimersByTime(1000)
  expect(speller.terminated).toBe(true)
  expect(worker.sent.at(-1)).toEqual({ spelt: null })
})

test('where spelling breaks or keeps silent the search is told so, and with the search it ends', () => {
  const { searching, worker } = start()
  worker.say({ unspelt: [] })
  PlayedWorker.started[1]!.dispatchEvent(new Event('error'))
  worker.say({ unspelt: [] })
  vi.advanceTimersByTime(PATIENCE)
  expect(worker.sent.slice(-2)).toEqual([{ spelt: null }, { spelt: null }])
  worker.say({ unspelt: [] })
  searching.close()
  expect(PlayedWorker.started.slice(1).map(({ terminated }) => terminated)).toEqual([
    true,
    true,
    true,
  ])
})
