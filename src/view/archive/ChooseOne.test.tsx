// @vitest-environment jsdom
import { act } from 'react'
import { expect, test, vi } from 'vitest'
import { ArchiveFault } from '../../domain/archive/archive-fault.ts'
import { BodySelect, ThemeSelect } from './ChooseOne.tsx'
import { paintInArchive, press, type } from './in-archive.fixture.tsx'

const THEMES = Array.from({ length: 80 }, (_, i) => ({
  id: `t${i}`,
  label: { en: `Theme number ${i}` },
  points: 80 - i,
}))

const box = () => document.querySelector<HTMLInputElement>('[role=combobox]')!
const options = () => [...document.querySelectorAll<HTMLElement>('[role=option]')]
const marked = () =>
  options()
    .filter((one) => one.ariaSelected === 'true')
    .map((one) => one.textContent)
const chosen = () => new URLSearchParams(window.location.search).get('theme')
const status = () => document.querySelector('[role=status]')?.textContent

async function choosing(search = '') {
  await paintInArchive({}, `&person=p${search}`, <ThemeSelect themes={THEMES} />)
  await act(async () => box().focus())
}

test('a box that is come to shows what is chosen, selected, with its option marked; Enter leaves it', async () => {
  await choosing('&theme=t3')
  expect(box().value).toBe('Theme number 3')
  expect(box().selectionEnd! - box().selectionStart!).toBe(box().value.length)
  expect(marked()).toEqual(['Theme number 377'])
  await press(box(), 'Enter')
  expect(chosen()).toBe('t3')
})

test('what is chosen is listed also where it is beyond those that are', async () => {
  await choosing('&theme=t70')
  expect(marked()).toEqual(['Theme number 7010'])
})

test('Enter alone takes nothing; with something typed, the first that is called so', async () => {
  await choosing()
  await press(box(), 'Enter')
  expect(chosen()).toBeNull()
  await type(box(), 'number 4')
  await press(box(), 'Enter')
  expect(chosen()).toBe('t4')
  // What is typed next is in its place, not behind it.
  expect(box().value).toBe('Theme number 4')
  expect(box().selectionEnd! - box().selectionStart!).toBe(box().value.length)
  expect(options()).toEqual([])
  await act(async () => box().click())
  expect(marked()).toEqual(['Theme number 476'])
})

test('only spaces are nothing typed', async () => {
  await choosing('&theme=t3')
  await type(box(), '  ')
  await press(box(), 'Enter')
  expect(chosen()).toBe('t3')
})

test('emptying the box lets go', async () => {
  await choosing('&theme=t3')
  await type(box(), '')
  expect(chosen()).toBeNull()
  expect(marked()).toEqual(['All themes'])
})

test.each(['number 4', 'bees'])('Escape leaves what is chosen: %s', async (words) => {
  await choosing('&theme=t3')
  await type(box(), words)
  await press(box(), 'Escape')
  expect([chosen(), box().value]).toEqual(['t3', 'Theme number 3'])
})

test('how many of them are listed is told, and that nothing is called so', async () => {
  await choosing()
  expect(options()).toHaveLength(61)
  expect(status()).toBe('60 of 80 shown')
  await type(box(), 'number 4')
  expect(status()).toBe('')
  await type(box(), 'bees')
  expect(status()).toBe('Nothing is called so.')
})

test('where bodies cannot be read it is said, and tried again', async () => {
  const bodies = Array.from({ length: 130 }, (_, i) => ({
    id: `b${i}`,
    name: { en: `Body ${i}` },
    meetings: 1,
  }))
  let isDown = true
  const all = vi.fn(async () => {
    if (isDown) throw new ArchiveFault('unreachable', 'names.bin')
    return bodies
  })
  const summary = { bodies: bodies.slice(0, 100) } as never
  await paintInArchive({ summary, all }, '&q=', <BodySelect />)
  await act(async () => box().focus())
  expect(document.querySelector('[role=alert]')!.textContent).toContain('a/names.bin')
  isDown = false
  await act(async () => document.querySelector<HTMLElement>('[role=alert] button')!.click())
  expect(document.querySelector('[role=alert]')).toBeNull()
  await act(async () => box().focus())
  await type(box(), 'Body 129')
  expect(options()).toHaveLength(1)
})
