import { expect, test } from 'vitest'
import { textAround } from './textAround.ts'

const around = (text: string, words: string) => {
  const start = text.indexOf(words)
  return textAround(text, { start, end: start + words.length })
}

test('around a passage stand whole words, and … where the text goes on', () => {
  const text =
    'They talked for hours about the ferry landing. Visitors slip. I suggest that we repair it soon.'
  expect(around(text, 'Visitors slip.')).toEqual({
    before: '…the ferry landing. ',
    after: ' I suggest that we…',
  })
  expect(around('先说灯。路灯不亮。再说路。', '路灯不亮。')).toEqual({
    before: '先说灯。',
    after: '再说路。',
  })
})

test('Chinese is cut between any two characters, a character of two units never', () => {
  const text = `${'桥'.repeat(30)}灯${'𠮷'.repeat(30)}`
  const { before, after } = around(text, '灯')
  expect(before).toBe(`…${'桥'.repeat(20)}`)
  expect(after).toBe(`${'𠮷'.repeat(10)}…`)
})
