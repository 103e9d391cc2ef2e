import { expect, test, vi } from 'vitest'
import { createCell, createListeners } from './cell.ts'

test('all who subscribe hear of a change, until they stop', () => {
  const cell = createCell(1)
  const [one, other] = [vi.fn(), vi.fn()]
  const stop = cell.subscribe(one)
  cell.subscribe(() => other(cell.get()))
  cell.set(2)
  expect(one).toHaveBeenCalledTimes(1)
  expect(other).toHaveBeenLastCalledWith(2)
  stop()
  cell.set(3)
  expect(one).toHaveBeenCalledTimes(1)
  expect(other).toHaveBeenLastCalledWith(3)
})

test('the same value again is no change', () => {
  const value = { a: 1 }
  const cell = createCell(value)
  const heard = vi.fn()
  cell.subscribe(heard)
  cell.set(value)
  expect(heard).not.toHaveBeenCalled()
  cell.set({ ...value })
  expect(heard).toHaveBeenCalledTimes(1)
})

test('listeners hear what is told, and each of it that is told meanwhile', () => {
  const { tell, subscribe } = createListeners<[number]>()
  const heard: number[] = []
  subscribe((n) => {
    if (n < 3) tell(n + 1)
  })
  subscribe((n) => heard.push(n))
  tell(1)
  expect(heard).toEqual([3, 2, 1])
})
