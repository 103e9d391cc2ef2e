import { describe, expect, test } from 'vitest'
import { RollCall } from './roll-call.ts'

const announced = (outcome?: 'passed' | 'rejected', needsMore = false) => ({
  ...{ label: 'Namentliche Abstimmung', outcome, needsMore },
})

function rollOf(lines: readonly (readonly [klasse: string, line: string])[]): RollCall {
  const roll = new RollCall((name) => (/^(?:Ada|Jo) /.test(name) ? `id of ${name}` : null))
  for (const [klasse, line] of lines) roll.take(`AL_${klasse}`, line)
  return roll
}

const counted = (yes: number, no: number) =>
  rollOf([
    ['Vorspann_3', `ja: ${yes}`],
    ['Vorspann_3', `nein: ${no}`],
  ])

describe('what is announced counts where the counts do not speak against it', () => {
  test.each([
    [200, 390, 'passed', false, 'rejected'],
    [200, 200, 'passed', false, 'tied'],
    [200, 200, 'rejected', false, 'rejected'],
    [390, 200, 'passed', false, 'passed'],
    [390, 200, 'rejected', false, 'passed'],
    [390, 200, 'rejected', true, 'rejected'],
    [390, 200, 'passed', true, 'passed'],
    [200, 390, 'passed', true, 'rejected'],
    [200, 390, undefined, true, 'rejected'],
    [390, 200, undefined, false, 'passed'],
    // Whether those who were for it were enough is not told.
    [390, 200, undefined, true, undefined],
  ] as const)('%i to %i, %s, more needed: %s: %s', (yes, no, outcome, needsMore, is) => {
    expect(counted(yes, no).vote(announced(outcome, needsMore))?.outcome).toBe(is)
  })
})

test('nobody votes twice: of a name that comes back it is not told whose it is', () => {
  const roll = rollOf([
    ['Vorspann_3', 'ja: 2'],
    ['Vorspann_3', 'nein: 2'],
    ['Ja-Nein-Enth', 'Ja'],
    ['Partei', 'SPD'],
    ['Namen', 'Ada Moos'],
    ['Namen', 'Ada Moos'],
    ['Namen', 'Jo Ried'],
    ['Ja-Nein-Enth', 'Nein'],
    ['Namen', 'Ada Moos'],
    ['Namen', 'Jo Bach'],
    ['Ja-Nein-Enth', 'Nicht beteiligt'],
    ['Namen', 'Jo Bach'],
  ])
  expect(roll.vote(announced())?.by).toEqual([
    { who: null, name: 'Ada Moos', value: 'for' },
    { who: null, name: 'Ada Moos', value: 'for' },
    { who: 'id of Jo Ried', name: 'Jo Ried', value: 'for' },
    { who: null, name: 'Ada Moos', value: 'against' },
    // One of that name did not vote.
    { who: null, name: 'Jo Bach', value: 'against' },
  ])
})
