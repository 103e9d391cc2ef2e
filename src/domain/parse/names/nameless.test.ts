import { expect, test } from 'vitest'
import { isNameless } from './nameless.ts'

test('who is called by a number or by what they do has no name', () => {
  const voices = [
    'Speaker 1',
    'SPEAKER_00',
    'speaker-12',
    'Guest B',
    'Host',
    'Unknown speaker',
    'Q',
  ]
  for (const en of voices) expect(isNameless({ en }), en).toBe(true)
  for (const zh of ['发言人1', '说话人 2', '主持人', '嘉宾B', '問']) {
    expect(isNameless({ zh }), zh).toBe(true)
  }
  expect(isNameless({ zh: '发言人3', en: 'Speaker 3' })).toBe(true)
  expect(isNameless({ zh: '发言人3', en: 'Ada Moss' })).toBe(false)
})

test('who has a name has one, whatever stands before it', () => {
  const people = [
    'Ada Moss',
    'Speaker Moss',
    'Host Ada Moss',
    'Speaker of the pond',
    'Ada 2',
    'Guests',
  ]
  for (const en of people) expect(isNameless({ en }), en).toBe(false)
  for (const zh of ['田小满', '主持人田小满', '水务组', '陈1']) {
    expect(isNameless({ zh }), zh).toBe(false)
  }
})
