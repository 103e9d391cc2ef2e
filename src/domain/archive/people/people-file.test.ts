import { toJsonSchema } from '@valibot/to-json-schema'
import { expect, test } from 'vitest'
import { joinPeople } from './join-people.ts'
import { mention } from './mentions.fixture.ts'
import { type PeopleFile, peopleSchema, readPeopleFile } from './people-file.ts'

const [FIRST, SECOND, THIRD] = ['2020-01-01/a', '2020-02-01/b', '2020-03-01/c']
const why = 'Told by the clerk.'

function joined(people: PeopleFile['people'], mentions = everybody()) {
  const read = readPeopleFile({ people })
  if (!read.ok) throw new Error(read.problems.join())
  const { personOf, ...rest } = joinPeople(mentions, { hand: read.file })
  return { ...rest, groups: [...personOf] }
}

const everybody = () => [
  mention('Ada Moss', { meeting: FIRST, id: 'a' }),
  mention('Ada Moss', { meeting: SECOND, id: 'a' }),
  mention('Jo Reed', { meeting: THIRD, id: 'r' }),
]

/** The published schema is this snapshot: `npm run schema` writes it, this test holds it to the code. */
test('public/schema is what people.json may say, as the code has it', async () => {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Reyi people',
    ...toJsonSchema(peopleSchema, {
      target: 'draft-2020-12',
      typeMode: 'output',
      errorMode: 'ignore',
    }),
  }
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
    '../../../../public/schema/people.schema.json',
  )
})

test('joins who has two names, with an id and a name of its own', () => {
  const name = { en: 'Ada Moss-Reed' }
  const { people, groups, problems } = joined([
    { id: 'ada', name, is: [{ name: 'ada moss' }, { name: 'Jo Reed' }], why },
  ])
  expect(problems).toEqual([])
  expect(groups).toEqual([0, 0, 0])
  expect(people).toMatchObject([{ id: 'ada', joined: ['same-name', 'by-hand'] }])
  expect(people[0]!.names[0]!.name).toEqual(name)
})

test('joins people by the ids that the archive gave them', () => {
  const [ada, , jo] = joinPeople(everybody()).people.map(({ id }) => ({ person: id }))
  expect(jo).toBeUndefined()
  const others = joinPeople(everybody())
    .people.slice(1)
    .map(({ id }) => ({ person: id }))
  expect(joined([{ is: [ada!, ...others], why }]).groups).toEqual([0, 0, 0])
})

test('parts two of one name, also for what comes later', () => {
  const is = [{ meeting: FIRST, speaker: 'a' }]
  const not = [{ meeting: SECOND, speaker: 'a' }]
  const { people, groups } = joined([{ is, not, why }])
  expect(groups).toEqual([0, 1, 2])
  expect(people.map(({ maybe }) => maybe)).toEqual([[], [], []])
  const later = [...everybody(), mention('Ada Moss', { meeting: '2020-04-01/d', id: 'a' })]
  // Nobody knows which of the two it is.
  expect(
    joined(
      [
        { is, why },
        { is: not, why },
      ],
      later,
    ).groups,
  ).toEqual([0, 1, 2, 3])
})

test('joins who has no name at that meeting', () => {
  const voices = [mention('Speaker 1', { meeting: THIRD, id: 'v' }), ...everybody()]
  const is = [{ meeting: THIRD, speaker: 'v' }, { name: 'Ada Moss' }]
  expect(joined([{ is, why }], voices).groups).toEqual([0, 0, 0, 1])
})

test('tells what cannot be, and where', () => {
  expect(joined([{ is: [{ name: 'Ida Moss' }], why }]).problems).toEqual([
    'people.0.is.0: there is nobody of whom this is so',
  ])
  const twice = [
    { is: [{ name: 'Ada Moss' }], why },
    { is: [{ name: 'Ada Moss' }], why },
  ]
  expect(joined(twice).problems).toEqual([
    `people.1.is.0: speaker a of ${FIRST} is people.0 already`,
  ])
  const both = [{ is: [{ name: 'Ada Moss' }], not: [{ meeting: SECOND, speaker: 'a' }], why }]
  expect(joined(both).problems).toEqual([
    `people.0.not: speaker a of ${SECOND} is said to be this person too`,
  ])
})

test.each([
  [[], 'people.json: '],
  [{}, 'people: '],
  [{ people: [{ is: [], why }] }, 'people.0.is: '],
  [{ people: [{ is: [{}], why }] }, 'people.0.is.0: a person, a name, '],
  [{ people: [{ is: [{ name: 'Ada Moss' }] }] }, 'people.0.why: '],
  [{ people: [{ is: [{ name: 'Ada Moss' }], why, alias: 1 }] }, 'people.0.alias: '],
  [
    {
      people: [
        { id: 'a', is: [{ name: 'A' }], why },
        { id: 'a', is: [{ name: 'B' }], why },
      ],
    },
    'people.1.id: "a" is people.0.id already',
  ],
])('a mistake is told with its place: %j', (data, problem) => {
  const read = readPeopleFile(data)
  expect(read.ok ? '' : read.problems.join()).toContain(problem)
})
