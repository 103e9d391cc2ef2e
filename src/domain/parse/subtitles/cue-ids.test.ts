import { expect, test } from 'vitest'
import { numberOf, voiceOfId } from './cue-ids.ts'

test.each([
  ['12', 12],
  [' 12 ', 12],
  ['1 024', 1024],
  ['#7', 7],
  ['7.', 7],
  ['7 lamps', null],
  ['', null],
  ['-7', null],
])('%j', (line, number) => expect(numberOf(line)).toBe(number))

test('an id of WebEx names who speaks', () => {
  const line = '7 "Rosa Lind" (123456)'
  const voice = voiceOfId(line, 100)
  expect(voice).toEqual({ name: 'Rosa Lind', span: { start: 103, end: 112 } })
  expect(voiceOfId('7 "" (123456)', 0)).toBe('unknown')
  expect(voiceOfId('7 - Rosa Lind', 0)).toBeUndefined()
})
