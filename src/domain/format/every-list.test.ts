import { expect, test } from 'vitest'
import { grown, type Place, places } from './every-list.fixture.ts'
import { validateTranscript } from './validate.ts'

/** Where there may be any number: enough to be a list. The page is tried with many more. */
const SOME = 300

const all = places()
const tried = all.filter((place) => grown(place, 1) !== null)
const limited = tried.filter((place): place is Place & { most: number } => place.most !== null)

test('each list and each text of the format has a file, but what says one thing only', () => {
  const without = all.filter((place) => !tried.includes(place))
  expect(without.map(({ path }) => path)).toEqual([
    'meeting.date',
    'meeting.languages[]',
    'source.language',
    'source.sha256',
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
    'points',
    'parse.warnings',
    'parse.unassigned',
    'replies',
    'checked',
  ])
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
