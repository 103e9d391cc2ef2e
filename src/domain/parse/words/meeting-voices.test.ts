import { describe, expect, test } from 'vitest'
import { fold } from '../../text/fold.ts'
import { isMeetingVoice, VOICE_HEADS, VOICE_MANNERS } from './meeting-voices.ts'
import { CROWD_VOICE_MANNERS, CROWD_VOICES, isCrowdVoice, KOREAN_VOICES } from './zh/voices.ts'

const all = [...VOICE_HEADS, ...VOICE_MANNERS]

describe('labels that name nobody', () => {
  test.each(all.flatMap(({ words, yes }) => words.map((word) => [word, yes(word)] as const)))(
    '%s: %s',
    (word, label) => {
      expect(label.toLowerCase().match(/[\p{L}\p{M}]+/gu)).toContain(word)
      expect(isMeetingVoice(fold(label))).toBe(true)
      expect(isMeetingVoice(fold(`${label} Moss`))).toBe(false)
      expect(isMeetingVoice(fold(`Ada ${label}`))).toBe(false)
    },
  )

  test('each word stands once in a table', () => {
    for (const table of [VOICE_HEADS, VOICE_MANNERS]) {
      const words = table.flatMap(({ words }) => words)
      expect(words.filter((word, i) => words.indexOf(word) < i)).toEqual([])
    }
  })

  test.each([...CROWD_VOICES, ...KOREAN_VOICES, ...CROWD_VOICE_MANNERS])(
    '$word',
    ({ word, yes }) => {
      expect(yes).toContain(word)
      expect([yes, `${yes}2`, `${yes}甲`].map((label) => isCrowdVoice(fold(label)))).toEqual([
        true,
        true,
        true,
      ])
      expect(isCrowdVoice(fold(`${yes}田小满`))).toBe(false)
      expect(isCrowdVoice(fold(`田小满${yes}`))).toBe(false)
    },
  )
})

const people = [
  'A. Guest',
  'A Guest',
  'Mr Speaker Moss',
  'Judith Guest',
  'Mark Operator',
  'Mr Guest',
  'Le Man',
  'Man Le',
  'Ada All',
  'An Le',
  'Second',
  'Baker J',
  '区老师',
  '田小满',
  '群田',
  '居里',
  '代表田',
  '김의장',
]
test.each(people)('%s is somebody', (name) => {
  expect([isMeetingVoice(fold(name)), isCrowdVoice(fold(name))]).toEqual([false, false])
})
