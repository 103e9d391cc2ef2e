import { expect, test } from 'vitest'
import { MANNERS } from '../words/manners.ts'
import { parseLabelled } from './labelled.ts'

test.each([
  ['主持人（王强）', '王强', '主持人'],
  ['田小满（路灯科科长）', '田小满', '路灯科科长'],
  ['路灯科科长（田小满）', '田小满', '路灯科科长'],
  ['The Minister for Lamps (Jo Reed)', 'Jo Reed', 'The Minister for Lamps'],
  ['Jo Reed (Minister for Lamps)', 'Jo Reed', 'Minister for Lamps'],
  ['Jo Reed | Lamps', 'Jo Reed', 'Lamps'],
  ['Jo Reed - Lamps', 'Jo Reed', 'Lamps'],
  ['Jo Reed (Mill Town) (Lab)', 'Jo Reed', 'Mill Town, Lab'],
  ['tablet (2)', 'tablet (2)', undefined],
  ['李  明', '李明', undefined],
])('%s', (label, name, role) => {
  const { people } = parseLabelled(`Rosa: Yes.\n${label}: No.\nRosa: Yes.\n`)
  expect(people[1]).toMatchObject({ name })
  expect(people[1]!.role).toBe(role)
})

test.each([
  ['Maria della Rovere', 'Forza Italia'],
  ['Giovanni dalla Chiesa', 'Partito Democratico'],
  ['Juan delos Santos', 'Quezon City'],
  ['Mohammed binti Salim', 'Abu Dhabi'],
  ['Ada miller', 'New York'],
  ['Ada Moss online', 'Green Party'],
  ['Participant from Ohio', 'Lamp Works'],
])('%s (%s) is no party and no town', (name, role) => {
  const { people } = parseLabelled(
    `${name} (${role}): Yes.\nJo Reed (Lamp Works): No.\n${name} (${role}): Yes.\nJo Reed (Lamp Works): No.\n`,
  )
  expect(people[0]).toMatchObject({ name, role })
})

test.each([
  ['Ann Lee (Chair)', 'Ann Lee', 'Chair'],
  ['Ann Lee, Chair of Works', 'Ann Lee', 'Chair of Works'],
  ['李安（市工信局局长）', '李安', '市工信局局长'],
  ['李安主任', '李安', '主任'],
])('%s first, and then the name alone, is one person', (label, name, role) => {
  const { people } = parseLabelled(
    `${label}: Yes.\nRosa: No.\n${name}: Yes.\nRosa: No.\n${label}: Yes.\n`,
  )
  expect(people.map((one) => [one.name, one.role])).toEqual([
    [name, role],
    ['Rosa', undefined],
  ])
})

test.each([
  // A place, a firm or another's name may tell another one apart, an office does not.
  [['Ann Lee', 'Ann Lee (Leeds)'], 2],
  [['Ann Lee, Bo Moss', 'Ann Lee'], 2],
  [['Ann Lee, Bo Moss, Director', 'Ann Lee'], 2],
  [['John Lee, Jr.', 'John Lee'], 2],
  [['Ann Lee (interpreter)', 'Ann Lee'], 2],
  [['李安（代王明）', '李安'], 2],
  [['李安律师', '李安'], 2],
  [['王明', '王明君'], 2],
  [['Ann Lee', 'Ann Lee (Chair)'], 1],
  [['Ann Lee (Leeds)', 'Ann Lee (York)', 'Ann Lee'], 3],
  [['Felix (North)', 'Felix'], 2],
  [['李安', '李安主任'], 1],
  [['李安主任', '李安教授', '李安'], 3],
  [['王车间主任', '王主任'], 2],
])('%s are %d', (labels, count) => {
  const text = [...labels, ...labels].map((label) => `${label}: Yes.\n`).join('')
  expect(parseLabelled(text).people).toHaveLength(count)
})

test.each([
  ['Jo Reed (Mill Town) (Lab)', 'Jo Reed', 'Jo Reed'],
  ['The Minister for Lamps (Jo Reed)', 'Jo Reed', 'Jo Reed'],
  ['王强（财政所所长）', '王强', '王强'],
])('a whole name with and without an office is one person: %s', (label, bare, name) => {
  const { people } = parseLabelled(`Rosa: Yes.\n${label}: No.\nRosa: Well.\n${bare}: So it is.\n`)
  expect(people.map((one) => one.name)).toEqual(['Rosa', name])
})

test('a name with two offices, or one that is no whole one, may be of several', () => {
  const names = (text: string) => parseLabelled(text).people.map(({ name }) => name)
  expect(names('Jo Reed (North): No.\nJo Reed (South): Yes.\nJo Reed: Well.\n')).toHaveLength(3)
  expect(names('Felix (North): No.\nFelix: Yes.\nFelix (North): Well.\n')).toHaveLength(2)
})

test.each(MANNERS)('how somebody is heard makes nobody another one: (%s)', (manner) => {
  const { people } = parseLabelled(
    `ROSA: Yes.\nULF (${manner.toUpperCase()}): No.\nULF: Yes.\nROSA: Yes.\n`,
  )
  expect(people.map(({ name, role }) => [name, role])).toEqual([
    ['ROSA', undefined],
    ['ULF', undefined],
  ])
})

test('marks that nobody sees make nobody another one; a joiner is part of a name', () => {
  const text =
    'Rosa: Yes.\n\u200fUlf: No.\nUlf\u200e: Yes.\nRo\u200bsa: Yes.\nمی\u200cنا: Yes.\nمی\u200cنا: No.\n'
  expect(parseLabelled(text).people.map(({ name }) => name)).toEqual(['Rosa', 'Ulf', 'می\u200cنا'])
})

test('a voice that the program could not tell is nobody', () => {
  const { people, unassigned } = parseLabelled(
    'Voice 1: Yes.\nVoice 2: No.\nVoice ?: Well.\nVoice 1: Yes.\nVoice ?: Hm.\n',
  )
  expect(people.map(({ name }) => name)).toEqual(['Voice 1', 'Voice 2'])
  expect(unassigned).toHaveLength(2)
})
