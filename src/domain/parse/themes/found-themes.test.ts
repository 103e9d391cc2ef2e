import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findThemes } from './found-themes.ts'
import { INVENTED_NAMES, invented, subjectStarts } from './meeting.fixture.ts'
import { termKey } from './terms/term-key.ts'
import { wordsOfLanguage } from './words.fixture.ts'

const english = wordsOfLanguage('en')
const ROUNDS = 3
const meeting = invented(ROUNDS)

/** The words of the main theme of the points from each of the subjects. */
const namesOf = (list: typeof english | null) => {
  const { themes, ofPoint } = findThemes(meeting, INVENTED_NAMES, list)
  return subjectStarts(ROUNDS).map((start) => themes[ofPoint[start + 3]![0]!]!.terms.join(' '))
}

test('each subject is a theme, named by what is spoken of', () => {
  const [lamps, frogs, roof] = namesOf(english)
  expect(lamps).toMatch(/lamps|harbour|fuses|electrician/)
  expect(frogs).toMatch(/frogs|pond|reeds/)
  expect(roof).toMatch(/roof|library|slate|tiles/i)
})

test('without a list of common words themes are found all the same', () => {
  const [lamps, frogs, roof] = namesOf(null)
  expect(lamps).toMatch(/lamps|harbour|fuses|electrician/)
  expect(frogs).toMatch(/frogs|pond|reeds/)
  expect(roof).toMatch(/roof|library|slate|tiles/i)
})

test('what is thrown in is on the theme of what it is thrown into', () => {
  const { ofPoint } = findThemes(meeting, INVENTED_NAMES, english)
  const [, frogs] = subjectStarts(ROUNDS)
  const main = ofPoint.slice(frogs! + 1, frogs! + 10).map(([first]) => first)
  expect(new Set(main).size).toBe(1)
})

test('nobody who speaks is a theme', () => {
  const said = meeting.map((point, i) =>
    i % 2 ? { ...point, text: `Weir and Brook, ${point.text}` } : point,
  )
  const { themes } = findThemes(said, INVENTED_NAMES, english)
  for (const { terms } of themes) expect(terms.join(' ')).not.toMatch(/weir|brook/i)
})

/** All terms of what was found. */
const termsOf = (themes: readonly { readonly terms: readonly string[] }[]) =>
  themes.flatMap(({ terms }) => terms)

test('a term that is ignored names nothing, however it is spelt, nor do phrases with it', () => {
  const before = termsOf(findThemes(meeting, INVENTED_NAMES, english).themes)
  expect(before.join('|')).toMatch(/lamp/i)
  const wishes = { ignored: ['Lamp', 'LIBRARY ROOF'], near: 50 }
  const { themes, near } = findThemes(meeting, INVENTED_NAMES, english, wishes)
  const after = termsOf([...themes, ...near])
  expect(after.join('|')).not.toMatch(/lamp|library roof/i)
  expect(themes.length).toBeGreaterThan(2)
})

test('what is next to being a theme is none, and says which points have it', () => {
  const { themes, near } = findThemes(meeting, INVENTED_NAMES, english, { near: 4 })
  expect(near).toHaveLength(4)
  const taken = termsOf(themes).map(termKey)
  for (const { terms, mentions } of near) {
    expect(taken).not.toContain(termKey(terms[0]!))
    for (const point of mentions)
      expect(termKey(meeting[point]!.text)).toContain(termKey(terms[0]!).slice(0, 4))
  }
  expect(findThemes(meeting, INVENTED_NAMES, english).near).toEqual([])
})

test('a few words make no theme', () => {
  const { themes, ofPoint } = findThemes(meeting.slice(0, 5), INVENTED_NAMES, english)
  expect([themes, ofPoint]).toEqual([[], [[], [], [], [], []]])
})

const VOCABULARY =
  'lamp lamps pond frog frogs roof harbour thank you next question is the 池塘 路灯 区块链 好'.split(
    ' ',
  )
const anyPoint = fc.record({
  person: fc.nat(3),
  speech: fc.nat(50),
  text: fc
    .array(
      fc.oneof(fc.constantFrom(...VOCABULARY), fc.string({ unit: 'grapheme', maxLength: 8 })),
      {
        maxLength: 60,
      },
    )
    .map((words) => words.join(' ')),
})

test('whatever is said, every theme that a point has is there, and the same text has the same themes', () => {
  fc.assert(
    fc.property(fc.array(anyPoint, { maxLength: 60 }), (points) => {
      const found = findThemes(points, ['Ada Moss'], english)
      expect(found.ofPoint).toHaveLength(points.length)
      for (const own of found.ofPoint) {
        expect(new Set(own).size).toBe(own.length)
        for (const theme of own) expect(found.themes[theme]).toBeDefined()
      }
      for (const { terms, mentions } of found.themes) {
        expect(terms.length).toBeGreaterThan(0)
        expect(terms.every((term) => term !== '')).toBe(true)
        for (const point of mentions) expect(points[point]).toBeDefined()
      }
      expect(findThemes(points, ['Ada Moss'], english)).toEqual(found)
    }),
    { numRuns: 50 },
  )
})

test('a meeting in which no word comes back has no themes', () => {
  const points = Array.from({ length: 400 }, (_, i) => ({
    person: i % 3,
    speech: i,
    text: `q${i.toString(36)}x${i.toString(7)}zzz`,
  }))
  const { themes } = findThemes(points, INVENTED_NAMES, english)
  expect(themes).toEqual([])
})
