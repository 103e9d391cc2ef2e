import { expect, test } from 'vitest'
import { colourOf } from './colours.ts'

test.each([
  ['Yellow', 'ffff00'],
  ['#FFFF00', 'ffff00'],
  ['#ffff0080', 'ffff00'],
  ['rgb(255, 255,0)', 'ffff00'],
  ['rgba(300,10,0,255)', 'ff0a00'],
  ['transparent', undefined],
  [undefined, undefined],
])('%s is %s', (words, colour) => expect(colourOf(words)).toBe(colour))
