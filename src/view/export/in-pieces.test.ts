import { expect, test } from 'vitest'
import { inPieces } from './in-pieces.ts'

test('all pieces are there in order, and others have their turn in between', async () => {
  let turns = 0
  const timer = setInterval(() => turns++, 1)
  function* slow() {
    for (let i = 0; i < 2000; i++) {
      const until = performance.now() + 0.05
      while (performance.now() < until);
      yield `${i};`
    }
  }
  const collected = await inPieces(slow())
  clearInterval(timer)
  expect(collected.join('')).toBe([...slow()].join(''))
  expect(turns).toBeGreaterThan(1)
})

test('of nothing it makes nothing', async () => {
  expect((await inPieces([])).join('')).toBe('')
})
