import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Choice,
  chooseDisplay,
  chooseMatch,
  chooseMine,
  choosePoint,
  chooseTranscript,
  clearChoice,
  NO_CHOICE,
  toggleKind,
  toggleSpeaker,
  toggleTheme,
} from './choice.ts'
import { chooseItem } from './choose-item.ts'
import { extendTrail, narrowingsOf, type Trail, undoNarrowing } from './narrowing.ts'

test('what is toggled twice is as before', () => {
  expect(toggleSpeaker(toggleSpeaker(NO_CHOICE, 'a'), 'a')).toEqual(NO_CHOICE)
  expect(toggleTheme(toggleTheme(NO_CHOICE, 'a'), 'a')).toEqual(NO_CHOICE)
  expect(toggleKind(toggleKind(NO_CHOICE, 'view'), 'view')).toEqual(NO_CHOICE)
})

test('another speaker lets go of the point; themes and kinds stay', () => {
  const reading = choosePoint(toggleTheme(NO_CHOICE, 't'), 'a', 'a-1')
  expect(toggleSpeaker(reading, 'b')).toEqual({ ...NO_CHOICE, themes: ['t'], speaker: 'b' })
})

test('clearing keeps the meeting and the language', () => {
  const other = chooseTranscript(NO_CHOICE, 'transcripts/b.json')
  for (const opened of [other, chooseMine(other, 'k3')]) {
    const choice = chooseDisplay(opened, 'en')
    const narrowed = chooseMatch(toggleKind(toggleTheme(choice, 't'), 'problem'), 'all')
    expect(clearChoice(narrowed)).toEqual(choice)
  }
})

test('one meeting is open: an own one takes the place of one of the site, and it of an own one', () => {
  const mine = chooseMine(chooseTranscript(NO_CHOICE, 'transcripts/b.json'), 'k3')
  expect(mine).toEqual({ ...NO_CHOICE, mine: 'k3' })
  expect(chooseTranscript(mine, null)).toEqual(NO_CHOICE)
})

type Step = (choice: Choice) => Choice
const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom('a', 'b').map(
    (id): Step =>
      (choice) =>
        toggleSpeaker(choice, id),
  ),
  fc.constantFrom('s', 't', 'u').map(
    (id): Step =>
      (choice) =>
        toggleTheme(choice, id),
  ),
  fc.constantFrom('problem' as const, 'view' as const).map(
    (kind): Step =>
      (choice) =>
        toggleKind(choice, kind),
  ),
  fc.constantFrom('i', 'j', null).map(
    (item): Step =>
      (choice) =>
        chooseItem(choice, item),
  ),
  fc.constantFrom('1', '2').map(
    (n): Step =>
      (choice) =>
        choosePoint(choice, 'a', `a-${n}`),
  ),
)

function take(path: readonly Step[]) {
  let choice = NO_CHOICE
  let trail: Trail = []
  for (const step of path) {
    const next = step(choice)
    trail = extendTrail(trail, choice, next)
    choice = next
  }
  return { choice, trail }
}

test('the trail names each narrowing in force once', () => {
  fc.assert(
    fc.property(fc.array(steps), (path) => {
      const { choice, trail } = take(path)
      expect([...trail].sort()).toEqual(narrowingsOf(choice).sort())
    }),
  )
})

test('undoing goes on until nothing is narrowed, in as many steps as there are ticks', () => {
  fc.assert(
    fc.property(fc.array(steps), (path) => {
      let { choice, trail } = take(path)
      const ticks = choice.themes.length + choice.kinds.length
      const most = [choice.item, choice.speaker, choice.point].filter(Boolean).length + ticks
      let taken = 0
      for (let next = undoNarrowing(choice, trail); next; next = undoNarrowing(choice, trail)) {
        trail = extendTrail(trail, choice, next)
        choice = next
        taken++
      }
      expect(choice).toEqual(NO_CHOICE)
      expect(taken).toBeLessThanOrEqual(most)
    }),
  )
})

test('the latest narrowing is undone first', () => {
  const { choice, trail } = take([
    (c) => toggleSpeaker(c, 'a'),
    (c) => toggleTheme(c, 's'),
    (c) => toggleTheme(c, 't'),
    (c) => toggleKind(c, 'view'),
  ])
  const withoutKind = undoNarrowing(choice, trail)!
  expect(withoutKind).toEqual({ ...choice, kinds: [] })
  const withoutTheme = undoNarrowing(withoutKind, trail)!
  expect(withoutTheme.themes).toEqual(['s'])
  expect(withoutTheme.speaker).toBe('a')
})
