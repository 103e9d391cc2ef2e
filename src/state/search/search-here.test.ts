import { afterEach, expect, test, vi } from 'vitest'
import { shippedMeeting } from '../../domain/format/shipped-meeting.fixture.ts'
import { playWorkers } from '../release/played-worker.fixture.ts'
import { searchHere } from './search-here.ts'
import type { Told, Unspelt } from './search-protocol.ts'

afterEach(() => vi.unstubAllGlobals())

async function start() {
  const workers = playWorkers()
  const told: Told[] = []
  const onDeath = vi.fn()
  const searching = searchHere(shippedMeeting, (one) => told.push(one), onDeath)
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
  searching.ask('rencaizzz')
  workers[1]!.dispatchEvent(new Event('error'))
  await vi.waitFor(() => expect(onDeath).toHaveBeenCalledExactlyOnceWith('rencaizzz'))
  expect(told).toHaveLength(4)
})
