import { describe, expect, test } from 'vitest'
import { surnameAt } from '../names/surnames.ts'
import { LEADERS, NAMES_TOO, NOT_GIVEN, NOT_NAMES } from '../words/zh/not-names.ts'
import { couldBeName, isAuthority } from './not-names.ts'

const WORDS = Object.entries(NOT_NAMES).flatMap(([surname, ends]) =>
  ends.split(' ').map((end) => surname + end),
)
const could = (name: string, speaks = false) => couldBeName(name, surnameAt(name, 0), speaks)

test('an everyday word is no name, begins like one, and stands once', () => {
  expect(WORDS.filter((word) => could(word))).toEqual([])
  expect(WORDS.filter((word) => surnameAt(word, 0) === 0)).toEqual([])
  expect(WORDS.filter((word, i) => WORDS.indexOf(word) !== i)).toEqual([])
})

test('some words are names where a title and a cue follow', () => {
  const words = NAMES_TOO.split(' ')
  expect(words.filter((word) => !could(word, true))).toEqual([])
  expect(WORDS.filter((word) => could(word, true)).toSorted()).toEqual(
    words.filter((word) => WORDS.includes(word)).toSorted(),
  )
})

describe('no given name', () => {
  test.each(NOT_GIVEN.split(' '))('张%s', (word) => expect(could(`张${word}`)).toBe(false))
  test.each(['简单来', '严格地', '张文的', '李是文'])('%s', (name) =>
    expect(could(name)).toBe(false),
  )
  test.each(['张文山', '李文', '欧阳文山'])('but %s is a name', (name) =>
    expect(could(name)).toBe(true),
  )
})

test.each(LEADERS.split(' '))('%s is quoted, and speaks at no meeting', (name) =>
  expect(isAuthority(`${name}说`, 0, name.length)).toBe(true),
)
