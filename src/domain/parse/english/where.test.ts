import { expect, test } from 'vitest'
import { BEHIND_PLACE, NO_PLACES, TOOK_PLACE } from '../words/en/places.ts'
import { datelineOf } from './datelines.ts'
import { parseEnglish } from './parse-english.ts'
import { without } from './without.fixture.ts'

const BODY =
  'Mayor Ada Moss said that the weir would hold until the spring and that nobody had to leave.'

test.each([
  ['NAIROBI, 3 May — ', 'Nairobi', 'XXXX-05-03'],
  ['NAIROBI, 3 May 2021 – ', 'Nairobi', '2021-05-03'],
  ['PORT ALMA, Ore. – ', 'Port Alma, Ore.', undefined],
  ['COLTON, Neb. (AP) — ', 'Colton, Neb.', undefined],
  ['NEW YORK, May 3 (Reuters) - ', 'New York', 'XXXX-05-03'],
  ['RIO DE JANEIRO — ', 'Rio de Janeiro', undefined],
])('%s', (line, place, date) => {
  expect(datelineOf(line + BODY)).toEqual({ place, date, length: line.length })
  const draft = parseEnglish(`The weir holds\n\n${line}${BODY}\n`)
  expect([draft.place, draft.date]).toEqual([place, date])
  // The day is nobody's words.
  for (const { span } of draft.points)
    expect(span.start).toBeGreaterThanOrEqual('The weir holds\n\n'.length + line.length)
})

test.each([
  'MOTION – To close the gate',
  'ROLL CALL — Moss, Reed',
  'Mayor Moss — a baker',
  'A — b',
])('no dateline: %s', (line) => expect(datelineOf(line)).toBeNull())

test.each([
  ['Minutes\n\nVenue: the lamp room\n\n', 'the lamp room'],
  ['Minutes\n\n- Location: Remote\n\n', 'Remote'],
  [
    'MINUTES OF POND COUNCIL\nHELD IN THE VILLAGE HALL ON MONDAY 9TH MAY AT 7.30PM\n\n',
    'The Village Hall',
  ],
  ['Minutes\nCouncil Chambers, 210 Main Street\n\n', 'Council Chambers, 210 Main Street'],
  [
    'Minutes\n\nThe meeting was called to order at 6:30 p.m. in the Weir Room.\n\n',
    'the Weir Room',
  ],
  ['A round table\n\nFarmers met in Nairobi to discuss the weir.\n\n', 'Nairobi'],
  ['A round table\n\nFarmers met in May to discuss the weir at length.\n\n', undefined],
  ['Pond Council Board\nMinutes of the Board Meeting\n\n', undefined],
])('%s', (above, place) => expect(parseEnglish(above + BODY).place).toBe(place))

const placeIn = (sentence: string) => parseEnglish(`Talks\n\n${sentence}\n\n${BODY}`).place

test.each([...TOOK_PLACE, ...BEHIND_PLACE])('$word: $yes', (line) => {
  expect(placeIn(line.yes)).toBe('the lamp room')
  expect(placeIn(without(line))).not.toBe('the lamp room')
})

test.each(NO_PLACES)('no place: $yes', (line) => {
  expect(placeIn(line.yes)).toBeUndefined()
  expect(placeIn(without(line))).toBeDefined()
})
