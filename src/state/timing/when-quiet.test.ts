// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { whenQuiet } from './when-quiet.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const press = () => document.body.dispatchEvent(new Event('keydown', { bubbles: true }))

test('it waits until nothing has been done for so long, and runs once', () => {
  const run = vi.fn()
  whenQuiet(1000, run)
  vi.advanceTimersByTime(900)
  press()
  vi.advanceTimersByTime(900)
  expect(run).not.toHaveBeenCalled()
  vi.advanceTimersByTime(100)
  expect(run).toHaveBeenCalledOnce()
  press()
  vi.advanceTimersByTime(5000)
  expect(run).toHaveBeenCalledOnce()
})

test('scrolling is doing something too', () => {
  const run = vi.fn()
  whenQuiet(1000, run)
  vi.advanceTimersByTime(900)
  document.body.dispatchEvent(new Event('wheel', { bubbles: true }))
  vi.advanceTimersByTime(900)
  document.body.dispatchEvent(new Event('scroll'))
  vi.advanceTimersByTime(900)
  expect(run).not.toHaveBeenCalled()
})

test('called off, it never runs', () => {
  const run = vi.fn()
  whenQuiet(1000, run)()
  press()
  vi.advanceTimersByTime(5000)
  expect(run).not.toHaveBeenCalled()
})
