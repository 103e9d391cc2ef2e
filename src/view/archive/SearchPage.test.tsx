// @vitest-environment jsdom
import { act } from 'react'
import { expect, test } from 'vitest'
import type { Archive, Found, Hit } from '../../domain/archive/archive.ts'
import { ArchiveFault } from '../../domain/archive/archive-fault.ts'
import { paintInArchive } from './in-archive.fixture.tsx'
import { SearchPage } from './SearchPage.tsx'

const hit = (i: number): Hit => ({
  meeting: {
    ...{ key: `2020-01-01/m${i}`, day: '2020-01-01', path: `m${i}.json`, speakers: 1, open: 0 },
    ...{ title: { en: `Meeting ${i}` }, body: null, points: [] },
  },
  point: {
    ...{ id: `p${i}`, kind: 'claim', speaker: 's', themes: [], order: 0, page: null },
    text: { en: `Point number ${i}` },
  } as unknown as Hit['point'],
  ...{ number: 0, person: { id: 's', name: { en: 'Ada' } }, themes: [], answered: null },
})
const HITS = Array.from({ length: 35 }, (_, i) => hit(i))
const FOUND: Found = {
  ...{ total: 35, byMeeting: async () => [] },
  years: [
    { year: '2019', points: 20 },
    { year: '2020', points: 15 },
  ],
  hits: async (from, count) => HITS.slice(from, from + count),
}

/** The page of a search that is being counted; `count` answers, with a fault where that is given. */
async function counting(
  search = '&q=',
  first: () => Promise<readonly Hit[]> = firstHits,
  soonest = first,
) {
  let answer = { resolve: (_: Found) => {}, reject: (_: ArchiveFault) => {} }
  const archive: Partial<Archive> = {
    summary: { title: {}, bodies: [], parties: [], years: FOUND.years } as never,
    ...{ first, soonest },
    search: () => new Promise((resolve, reject) => (answer = { resolve, reject })),
  }
  await paintInArchive(archive, search, <SearchPage words="" />)
  return (fault?: ArchiveFault) =>
    act(async () => (fault ? answer.reject(fault) : answer.resolve(FOUND)))
}
const firstHits = async () => HITS.slice(0, 10)

const points = () => [...document.querySelectorAll('article')]
const status = () => document.querySelector('[role=status]')!.textContent
const alerts = () => [...document.querySelectorAll('[role=alert]')]
const FAULT = new ArchiveFault('unreachable', 'points.bin')

test('the first points stay, with the keyboard in them, when all are counted', async () => {
  const count = await counting()
  expect(status()).toBe('Counting…')
  const early = points()
  expect(early).toHaveLength(10)
  early[3]!.querySelector('a')!.focus()
  const focused = document.activeElement
  await count()
  expect(status()).toBe('35 points')
  expect(points()).toEqual(early)
  expect(points().every((one, i) => one === early[i])).toBe(true)
  expect(document.activeElement).toBe(focused)
  expect(document.body.textContent).toContain('10 of 35 shown')
})

test('a few points stay, with the keyboard in them, when the others come', async () => {
  let resolve = (_: readonly Hit[]) => {}
  const others = new Promise<readonly Hit[]>((done) => (resolve = done))
  const count = await counting(
    '&q=',
    () => others,
    async () => HITS.slice(0, 3),
  )
  const few = points()
  expect(few).toHaveLength(3)
  few[1]!.querySelector('a')!.focus()
  const focused = document.activeElement
  await count()
  expect(points()).toEqual(few)
  await act(async () => resolve(HITS.slice(0, 10)))
  expect(points()).toHaveLength(10)
  expect(few.every((one, i) => one === points()[i])).toBe(true)
  expect(document.activeElement).toBe(focused)
  expect(document.querySelector('[aria-busy=true]')).toBeNull()
})

test('where the others fail it is said, once all are counted, and they can be asked for again', async () => {
  let fails = true
  const count = await counting(
    '&q=',
    async () => {
      if (fails) throw FAULT
      return HITS.slice(0, 10)
    },
    async () => HITS.slice(0, 3),
  )
  expect(points()).toHaveLength(3)
  expect(alerts()).toEqual([])
  await count()
  expect(alerts()).toHaveLength(1)
  fails = false
  await act(async () => alerts()[0]!.querySelector('button')!.click())
  expect(alerts()).toEqual([])
  expect(points()).toHaveLength(10)
})

test('where more than the first were shown, none are until all of these are there', async () => {
  const count = await counting('&q=&shown=30')
  expect(points()).toHaveLength(0)
  expect(status()).toBe('Counting…')
  await count()
  expect(points()).toHaveLength(30)
})

test('where they cannot be counted, the first points stay, and that is tried again', async () => {
  const count = await counting()
  const early = points()
  await count(FAULT)
  expect(points().every((one, i) => one === early[i])).toBe(true)
  expect(points()).toHaveLength(10)
  expect(alerts()).toHaveLength(1)
  await act(async () => alerts()[0]!.querySelector('button')!.click())
  expect(alerts()).toEqual([])
  expect(points()).toHaveLength(10)
  await count()
  expect(status()).toBe('35 points')
  expect(points().every((one, i) => one === early[i])).toBe(true)
})

test('where nothing can be read it is said once', async () => {
  const count = await counting('&q=', async () => {
    throw FAULT
  })
  expect(alerts()).toEqual([])
  await count(FAULT)
  expect(alerts()).toHaveLength(1)
  expect(points()).toEqual([])
})

test('another search: the points of the one before stay until its own are there', async () => {
  const count = await counting('&q=a')
  await count()
  window.history.replaceState(null, '', '/?archive=a&q=b')
  await act(async () => window.dispatchEvent(new PopStateEvent('popstate')))
  expect(status()).toBe('Counting…')
  expect(points()).toHaveLength(10)
})
