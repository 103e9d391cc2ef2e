import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { PolledSizes } from './polled-sizes.ts'

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw, 16))
  vi.stubGlobal('DOMRectReadOnly', class {})
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function row(height: number) {
  const size = { width: 100, height }
  const element = { getBoundingClientRect: () => size } as unknown as Element
  return { size, element }
}

test('tells of each element once it is laid out, then of those whose size has changed, until it stops', () => {
  const told: (readonly Element[])[] = []
  const sizes = new PolledSizes((entries) => told.push(entries.map(({ target }) => target)))
  const [first, second] = [row(20), row(30)]
  sizes.observe(first.element)
  sizes.observe(second.element)
  vi.advanceTimersByTime(16)
  expect(told).toEqual([[first.element, second.element]])
  vi.advanceTimersByTime(1000)
  expect(told).toHaveLength(1)
  second.size.height = 40
  vi.advanceTimersByTime(1000)
  expect(told.slice(1)).toEqual([[second.element]])
  sizes.unobserve(second.element)
  second.size.height = 50
  vi.advanceTimersByTime(1000)
  expect(told).toHaveLength(2)
  sizes.disconnect()
  first.size.height = 50
  vi.advanceTimersByTime(1000)
  expect(told).toHaveLength(2)
  expect(vi.getTimerCount()).toBe(0)
})
