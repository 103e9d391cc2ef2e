import { afterEach, expect, test, vi } from 'vitest'
import { shippedMeeting, shippedTranscript } from '../../domain/format/shipped-meeting.fixture.ts'
import { indexTranscript, type Meeting } from '../../domain/meeting/meeting.ts'
import { pagesOf } from '../../domain/store/point-pages.ts'
import { playWorkers } from '../release/played-worker.fixture.ts'
import { nextTask } from '../timing/next-task.ts'
import { MOST_CHARACTERS_HERE, MOST_HERE } from './most-here.ts'
import { searchHere } from './search-here.ts'
import type { Told, Unspelt } from './search-protocol.ts'

vi.mock('../timing/next-task.ts', { spy: true })
afterEach(() => vi.unstubAllGlobals())

async function start() {
  const workers = playWorkers()
  const told: Told[] = []
  const onDeath = vi.fn()
  const searching = searchHere(shippedMeeting, (one) => told.push(one), onDeath)!
  searching.ask('人才')
  expect(told).toEqual([])
  await vi.waitFor(() => expect(told).toHaveLength(1))
  return { workers, told, searching, onDeath }
}

const foundOf = ({ finding }: Told) => finding!.points.filter((found) => found > 0).length

test('what is asked before the meeting is ready is answered then, what is asked later at once', async () => {
  const { told, searching, workers } = await start()
  expect(told[0]).toMatchObject({ query: '人才', complete: true, isWhole: true })
  expect(foundOf(told[0]!)).toBeGreaterThan(0)
  searching.ask('模具')
  expect(told[1]).toMatchObject({ query: '模具', complete: true, isWhole: true })
  expect(workers).toEqual([])
})

test('what may be pinyin is answered at once without, and again when a worker has spelt it and ended', async () => {
  const { told, searching, workers } = await start()
  searching.ask('wu')
  expect(told[1]).toMatchObject({ query: 'wu', complete: false })
  const { unspelt } = workers[0]!.sent[0] as Unspelt
  workers[0]!.say({ spelt: unspelt.map(([text]) => Array.from(text, () => 'wu').join(' ')) })
  await vi.waitFor(() => expect(told).toHaveLength(3))
  expect(told[2]).toMatchObject({ query: 'wu', complete: true })
  expect(foundOf(told[2]!)).toBeGreaterThan(foundOf(told[1]!))
  searching.ask('wuw')
  expect(told[3]).toMatchObject({ query: 'wuw', complete: true })
  expect(workers.map(({ terminated }) => terminated)).toEqual([true])
})

test('of what is not asked any more no second answer comes', async () => {
  const { told, searching, workers } = await start()
  searching.ask('wu')
  searching.hush()
  workers[0]!.say({ spelt: null })
  await new Promise((resolve) => setTimeout(resolve))
  expect(told).toHaveLength(2)
})

test('without the dictionary the answer stands, and the next that may be pinyin asks for it again', async () => {
  const { told, searching, workers } = await start()
  searching.ask('wu')
  workers[0]!.say({ spelt: null })
  await vi.waitFor(() => expect(told).toHaveLength(3))
  expect(told[2]).toMatchObject({ query: 'wu', complete: true })
  searching.ask('wuw')
  expect(workers).toHaveLength(2)
  searching.close()
  expect(workers[1]!.terminated).toBe(true)
})

test('where the worker that spells dies, only what nothing was found of without it is said to be so', async () => {
  const { told, searching, workers, onDeath } = await start()
  searching.ask('talent')
  workers[0]!.dispatchEvent(new Event('error'))
  await vi.waitFor(() => expect(told).toHaveLength(3))
  expect(told[2]).toMatchObject({ query: 'talent', complete: true })
  expect(onDeath).not.toHaveBeenCalled()
  searching.ask('talen')
  expect(told[3]).toMatchObject({ query: 'talen', complete: true })
  for (const query of ['rencaiz', 'rencaizz']) {
    searching.ask(query)
    expect(onDeath).toHaveBeenLastCalledWith(query)
  }
  searching.ask('锟斤拷')
  expect(told.slice(4).map(({ query }) => query)).toEqual(['锟斤拷'])
  expect(onDeath).toHaveBeenCalledTimes(2)
  expect(workers).toHaveLength(1)
})

test('of the query with which the worker died nothing was found without it, and it is said to be so', async () => {
  const { told, searching, workers, onDeath } = await start()
  searching.ask('rencaizzz')
  workers[0]!.dispatchEvent(new Event('error'))
  await vi.waitFor(() => expect(onDeath).toHaveBeenCalledExactlyOnceWith('rencaizzz'))
  expect(told[1]).toMatchObject({ query: 'rencaizzz', complete: false })
  expect(told).toHaveLength(2)
})

/** A meeting of so many points with so many characters each. */
function meetingOf(count: number, length: number): Meeting {
  const [first] = shippedTranscript.points
  const text = { en: 'ferry '.repeat(Math.ceil(length / 6)).slice(0, length) }
  const points = Array.from({ length: count }, (_, i) => ({ ...first!, id: `long-${i}`, text }))
  return indexTranscript({ ...shippedTranscript, points })
}

/** The same with its points on pages, as a file that was read is. */
function onPages(meeting: Meeting): Meeting {
  const { transcript } = meeting
  const points = Object.assign([...transcript.points], { pages: [...pagesOf(transcript.points)] })
  return { ...meeting, transcript: { ...transcript, points } }
}

test.each([
  ['few points', 100, 100, true],
  ['few long ones', 100, 30_000, true],
  ['too many points', MOST_HERE + 1, 1, false],
  ['few points of too many characters', 50, MOST_CHARACTERS_HERE / 50 + 1, false],
] as const)('a meeting of %s is searched here or is large', (_, count, length, isHere) => {
  const asObjects = meetingOf(count, length)
  for (const meeting of [asObjects, onPages(asObjects)]) {
    const searching = searchHere(meeting, vi.fn(), vi.fn())
    expect(searching !== null).toBe(isHere)
    searching?.close()
  }
})

test('long points are made ready some at a time, and each is found', async () => {
  const told: Told[] = []
  vi.mocked(nextTask).mockClear()
  const searching = searchHere(meetingOf(100, 30_000), (one) => told.push(one), vi.fn())!
  searching.ask('ferry')
  await vi.waitFor(() => expect(told.at(-1)).toBeDefined())
  expect(nextTask).toHaveBeenCalledTimes(25)
  expect(foundOf(told[0]!)).toBe(100)
  searching.close()
})
