import { expect, test } from 'vitest'
import { splitVoices } from './voice-changes.ts'

const shown = (text: string) =>
  splitVoices(text).map(({ start, end, sign }) => [text.slice(start, end), sign])

test.each([
  ['- Yes.', [['Yes.', 'dash']]],
  ['-Yes.', [['Yes.', 'dash']]],
  ['– 好。', [['好。', 'dash']]],
  ['—好。', [['好。', 'dash']]],
  ['- 5 lamps', [['5 lamps', 'dash']]],
  ['-5 degrees', [['-5 degrees', undefined]]],
  ['—and then it broke', [['—and then it broke', undefined]]],
  ['-- and then', [['-- and then', undefined]]],
  ['——还有桥', [['——还有桥', undefined]]],
  ['-', [['-', undefined]]],
  ['>> CHAIR: ORDER', [['>> CHAIR: ORDER', 'chevrons']]],
  [
    'thank you. >> Next item',
    [
      ['thank you.', undefined],
      ['>> Next item', 'chevrons'],
    ],
  ],
  [
    '>>> News. >>Ann: hi',
    [
      ['>>> News.', 'chevrons'],
      ['>>Ann: hi', 'chevrons'],
    ],
  ],
  ['> Yes.', [['Yes.', 'dash']]],
  [
    '- Is it wet? - It is.',
    [
      ['Is it wet?', 'dash'],
      ['It is.', 'dash'],
    ],
  ],
  [
    'ROSA: Is it wet? -ULF: It is.',
    [
      ['ROSA: Is it wet?', undefined],
      ['ULF: It is.', 'dash'],
    ],
  ],
  ['It drips - slowly', [['It drips - slowly', undefined]]],
  ['It drips. - slowly', [['It drips. - slowly', undefined]]],
  ['from 2. - 4. May', [['from 2. - 4. May', undefined]]],
  ['  a >= b  ', [['a >= b', undefined]]],
  ['   ', []],
])('%s', (text, stretches) => expect(shown(text)).toEqual(stretches))
