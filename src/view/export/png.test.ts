import { expect, test } from 'vitest'
import { drawPng, PictureTooLarge } from './png.ts'

test('more pixels than browsers draw are refused before anything is drawn', async () => {
  for (const [width, height] of [
    [100, 8200],
    [8200, 100],
    [8192, 8192],
  ] as const) {
    await expect(drawPng('<svg/>', width, height)).rejects.toThrow(PictureTooLarge)
  }
})
