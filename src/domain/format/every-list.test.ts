import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { grown, type Place, places } from './every-list.fixture.ts'
import { LONGEST_NAME, LONGEST_TEXT } from './rules.ts'
import { MOST } from './transcript.ts'
import { validateTranscript } from './validate.ts'

/** Where there may be any number: enough to be a list. The page is tried with many more. */
const SOME = 300

const all = places()
const tried = all.filter((place) => grown(place, 1) !== null)
const limited = tried.filter((place): place is Place & { most: number } => place.most !== null)

test('each list and each text of the format has a file, but what says one thing only or is not of the first', () => {
  const without = all.filter((place) => !tried.includes(place))
  expect(without.map(({ path }) => path)).toEqual([
    'meeting.date',
    'meeting.languages[]',
    'meeting.start',
    'meeting.end',
    'source.language',
    'source.sha256',
    'source.retrieved',
    'media[].name',
    'media[].sha256',
    'agenda[].within',
    'turns[].continues',
    'turns[].within',
    'points[].stance.theme',
    'checked[].at',
    'changes[].at',
  ])
  expect(tried.filter(({ is }) => is === 'list').map(({ path }) => path)).toContain(
    'source.credits[].names',
  )
})

test('only what a meeting may have any number of has no limit', () => {
  const open = tried.filter(({ most }) => most === null)
  expect(open.map(({ path }) => path)).toEqual([
    'source.text',
    'speakers',
    'turns',
    'points',
    'parse.warnings',
    'parse.unassigned',
    'replies',
    'votes[].by',
    'checked',
  ])
})

test('the README tells the limits that people come upon', () => {
  const readme = readFileSync('README.md', 'utf8').replace(/\s+/g, ' ')
  const many = (count: number) => count.toLocaleString('en')
  const { themes, groups, terms, credits, names } = MOST
  for (const words of [
    `Names have at most ${many(LONGEST_NAME)} characters, texts ${many(LONGEST_TEXT)};`,
    `at most ${many(themes)} themes in ${many(groups)} groups, ${many(terms)} terms`,
    `${many(credits)} credits of ${many(names)} names,`,
  ]) {
    expect(readme.includes(words), words).toBe(true)
  }
})

test.each(tried)('$path is valid as long as it may be', (place) => {
  expect(validateTranscript(grown(place, place.most ?? SOME))).toMatchObject({ ok: true })
})

test.each(limited)('$path is refused where it is longer', (place) => {
  const result = validateTranscript(grown(place, place.most + 1))
  if (result.ok) expect.fail('taken for valid')
  // Of an id what it names is too long as well.
  const paths = result.problems.map(({ path }) => path.replace(/\[\d+\]/g, '[]'))
  expect(paths).toContain(place.path)
})

const open = tried.filter(({ is, most }) => is === 'list' && most === null)

test.each(open)('$path: a fault behind thousands is found, and told with its place', (place) => {
  const length = 2_500
  const data = grown(place, length)
  const keys = place.path.replaceAll('[]', '.0').split('.')
  const list = keys.reduce<unknown>((value, key) => Object(value)[key], data)
  if (!Array.isArray(list)) expect.fail('no list')
  list[length - 1] = {}
  const result = validateTranscript(data)
  if (result.ok) expect.fail('taken for valid')
  expect(result.problems[0]!.path).toContain(`${place.path.replaceAll('[]', '[0]')}[${length - 1}]`)
})
