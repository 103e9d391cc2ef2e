import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JoinReason } from '../archive.ts'
import { joinPeople } from './join-people.ts'
import { mention } from './mentions.fixture.ts'
import type { PersonMention } from './person-mention.ts'

/** A meeting of the same body each, or the mentions of one where several stand together. */
type Told = string | PersonMention['name'] | Partial<PersonMention>
const isMention = (told: Told): told is Partial<PersonMention> =>
  typeof told !== 'string' && typeof (told as Partial<PersonMention>).name === 'object'

function council(...meetings: readonly (Told | readonly Told[])[]): PersonMention[] {
  return meetings.flatMap((told, i) =>
    [told].flat().map((one, j) => {
      const meeting = `2020-01-${String(i + 1).padStart(2, '0')}/m${i}`
      if (!isMention(one)) return mention(one as string, { meeting, id: `s${j}` })
      return mention(one.name!, { meeting, id: `s${j}`, ...one })
    }),
  )
}

const groups = (mentions: readonly PersonMention[]) => [...joinPeople(mentions).personOf]
const isOne = (mentions: readonly PersonMention[]) => new Set(groups(mentions)).size === 1
const as = (name: string, of: Partial<PersonMention>): Partial<PersonMention> => ({
  name: /\p{Script=Han}/u.test(name) ? { zh: name } : { en: name },
  ...of,
})
const role = (words: string) => ({
  role: /\p{Script=Han}/u.test(words) ? { zh: words } : { en: words },
})

describe('mentions in one body that are one person, and why', () => {
  const cases: readonly (readonly [JoinReason, ...Told[]])[] = [
    ['same-name', 'Ada Moss', 'ADA MOSS'],
    ['same-name', 'Zoë O’Neill', "Zoe O'Neill"],
    ['same-name', 'Jean-Luc Reed', 'Jean Luc Reed'],
    ['same-name', '田小满', '田 小满'],
    ['same-name', '汉斯·米勒', '汉斯•米勒'],
    ['same-name', { zh: '田小满', en: 'Tian Xiaoman' }, 'Tian Xiaoman'],
    ['same-name', { zh: '田小满', en: 'Tian Xiaoman' }, '田小满'],
    ['same-name', { de: 'Ada Moss' }, { fr: 'Ada Moss' }],
    ['initial', 'Ada Moss', 'A. Moss'],
    ['initial', 'Ada Quince Moss', 'A. Q. Moss'],
    ['initial', 'Ada Q. Moss', 'Ada Moss'],
    ['initial', 'Tian Xiaoman', 'X. M. Tian'],
    ['initial', 'Ян Мох', 'Я. Мох'],
    ['same-name', 'Tian Xiao-man', 'Tian Xiaoman'],
    ['order', 'Ada Moss', 'Moss, Ada'],
    ['order', 'Ada Moss', 'MOSS Ada'],
    ['order', 'ANA RIERA I SOLER', 'Ana Riera i Soler', 'Riera i Soler, Ana'],
    ['order', 'Tian Xiaoman', 'Xiaoman Tian'],
    ['order', 'Tian Xiao-man', 'Xiaoman Tian'],
    ['order', 'Ouyang Xue', 'Xue Ouyang'],
    ['title', 'Ada Moss', 'Dr. Ada Moss'],
    ['title', 'Ada Moss', 'Ada Moss MP'],
    ['title', 'Ada Moss', 'Ada Moss, Deputy Mayor'],
    ['title', 'Ada Moss', 'Deputy Mayor Ada Moss'],
    ['title', 'Ada Moss', 'Ada Moss (Willow Party)'],
    ['title', 'Ada Moss (Leeds) (Willow Party)', 'Ada Moss (Willow Party)'],
    ['title', 'Ada Moss (Chair)', 'Ada Moss (Deputy Chair)'],
    ['title', 'Mr Kim Moss', 'Kim Moss'],
    ['title', 'Mr Kim Moss', 'Dr Kim Moss'],
    ['title', 'Ms Ada Moss', 'Lord Mayor Ada Moss'],
    ['title', 'Ada Moss', 'Ms Moss'],
    ['title', as('Ada Moss', role('Mayor of the pond')), 'Mayor Moss'],
    ['title', as('Ada Moss', role('Councillor for the reeds')), 'Cllr Moss'],
    ['title', 'Ada Moss', 'Mayor Moss'],
    ['title', '田小满', '田小满主任'],
    ['title', as('田小满', role('水务局局长')), '田局长'],
    ['title', '田小满', '田女士'],
    ['title', as('欧阳雪', role('副主任')), '欧阳副主任'],
  ]
  test.each(cases)('%s: %j', (reason, ...told) => {
    const { people, personOf } = joinPeople(council(...told))
    expect([...personOf]).toEqual(told.map(() => 0))
    expect(people[0]!.joined.filter((why) => why !== 'same-name' || why === reason)).toEqual([
      reason,
    ])
    expect(people[0]!.maybe).toEqual([])
  })
})

describe('those who may be two, and are told of', () => {
  const cases: readonly (readonly (Told | readonly Told[])[])[] = [
    ['Ada Moss', 'Adam Moss', 'A. Moss'],
    ['Ada Q. Moss', 'Ada R. Moss', 'Ada Moss'],
    ['Ada Moss', 'Ada Quince Moss'],
    ['John Moss', 'Mrs John Moss'],
    ['Ada Moss (Willow Party)', 'Ada Moss (Reed Party)'],
    ['Ada Moss (Leeds)', 'Ada Moss (York)', 'Ada Moss'],
    ['Ada Moss (Leeds)', 'A. Moss (York)'],
    ['Ada Moss (Leeds)', 'Ms Moss (York)'],
    ['Mr Kim Moss', 'Ms Kim Moss', 'Kim Moss'],
    ['Abel Thomas', 'Thomas Abel'],
    ['Ana Riera', 'Ana Riera Soler'],
    ['Wang Li', 'Li Wang'],
    ['Ada Moss', 'Ben Moss', 'Mayor Moss'],
    [as('Ada Moss', role('Clerk')), 'Mayor Moss'],
    [as('Ada Moss', role('Deputy Mayor')), 'Mayor Moss'],
    [as('田小满', role('副主任')), '田主任'],
    [{ zh: '张伟', en: 'Zhang Wei' }, { zh: '章伟', en: 'Zhang Wei' }, 'Zhang Wei'],
    ['Ada Moss', as('Ada Moss', { body: { id: 'lake', name: { en: 'Lake' } } })],
    [as('Ada Moss', { body: null }), as('Ada Moss', { body: null })],
    [['Ada Moss', 'Ada Moss'], 'Ada Moss'],
    ['Ada Moss', as('Ada Moss', { meeting: '1960-01-01/old' })],
  ]
  test.each(cases)('%j %j %j', (...told) => {
    const { people, personOf } = joinPeople(council(...told.filter((one) => one !== undefined)))
    expect(people).toHaveLength(personOf.length)
    const last = personOf.at(-1)!
    expect(people[last]!.maybe.length).toBeGreaterThan(0)
    for (const other of people[last]!.maybe) expect(people[other]!.maybe).toContain(last)
  })
})

test('of two whom a title may mean, the office tells who it is', () => {
  const [warden, clerk] = [role('Warden of the pond'), role('Warden of the reeds')]
  const told = council(as('Ada Moss', warden), as('Ben Moss', clerk), as('Warden Moss', clerk))
  expect(groups(told)).toEqual([0, 1, 1])
})

describe('those who are two, of whom nothing is to be told', () => {
  const cases: readonly (readonly (Told | readonly Told[])[])[] = [
    ['Ada Moss', 'Ben Moss'],
    ['Ada Moss', 'B. Moss'],
    ['Ada Moss', 'Mr Moss'],
    [['Ada Moss', 'A. Moss']],
    [['Ada Moss', 'Ms Moss']],
    [
      { zh: '张伟', en: 'Zhang Wei' },
      { zh: '章伟', en: 'Zhang Wei' },
    ],
    ['John Reed Jr.', 'John Reed Sr.'],
    ['Mr John Moss', 'Mrs John Moss'],
    ['Herr Peter Müller', 'Frau Peter Müller'],
    ['Mr Kim Moss', 'Ms Kim Moss'],
    ['田小满先生', '田小满女士'],
    ['Speaker 1', 'Speaker 1'],
    ['发言人 1', '发言人 1'],
    ['The Mayor', 'The Mayor'],
    ['Chair of the committee', 'Chair of the committee'],
    ['水务局局长', '水务局局长'],
    [as('Residents', { kind: 'crowd' }), as('Residents', { kind: 'crowd' })],
    [as('Ada Moss', { kind: 'unknown' }), as('Ada Moss', { kind: 'unknown' })],
    [
      as('Ada Moss', { sameAs: ['https://who.example/1'] }),
      as('Ada Moss', { sameAs: ['https://who.example/2'] }),
    ],
  ]
  test.each(cases)('%j %j', (...told) => {
    const mentions = council(...told.filter((one) => one !== undefined))
    const { people } = joinPeople(mentions)
    expect(people).toHaveLength(mentions.length)
  })
})

test('whom a form of address tells apart is not said to be the other perhaps', () => {
  const { people } = joinPeople(council('Mr Kim Moss', 'Ms Kim Moss'))
  expect(people.map(({ maybe }) => maybe)).toEqual([[], []])
})

describe('who is nobody in particular has no page, and is another in each meeting', () => {
  test.each(
    [
      ...['Resident 2', 'Caller 3', 'Audience member', 'Some hon. Members', 'Several members'],
      ...[
        'Unidentified male',
        'Staff',
        'Applicant',
        'Court Reporter',
        'Operator',
        'All',
        'Mieter 3',
      ],
      ...[
        'Die Vorsitzende',
        'Le Président',
        'Zwischenruf',
        'Mr Speaker',
        'Voter No. 12',
        'Resident A',
      ],
      ...[
        '群众',
        '某居民',
        '村民甲',
        '旁听市民',
        '工作人员',
        '居民代表',
        '记录员',
        '委員長',
        '의장',
        '住民A',
        '陈1',
      ],
    ].map((name) => [name]),
  )('%s', (name) => {
    const { people } = joinPeople(council(name, name))
    expect(people.map(({ isVoice }) => isVoice)).toEqual([true, true])
  })
})

test('a crowd is one in Latin letters too', () => {
  const name = { zh: '居民', en: 'Ju Min' }
  expect(joinPeople(council(name, name)).people).toMatchObject([
    { isVoice: true },
    { isVoice: true },
  ])
})

test.each([
  ...['Mark Operator', 'Ada All', 'Mr All', 'A. Guest', 'Judith Guest', 'Ms King', 'Cllr Baker'],
  ...['Ada Resident', 'Alle Moss', 'Henry VIII', '田小满', '田代表', '田小满2', '김의장'],
])('%s is somebody', (name) => {
  expect(joinPeople(council(name)).people[0]!.isVoice).toBe(false)
})

test('an address joins in all bodies and under all names, and one that two of a meeting have does not', () => {
  const lake = { body: { id: 'lake', name: { en: 'Lake' } } }
  const [a, b] = [{ sameAs: ['https://who.example/7'] }, { sameAs: ['http://www.who.example/7/'] }]
  const { people } = joinPeople(council(as('Ada Moss', a), as('Ada Reed', { ...b, ...lake })))
  expect(people).toMatchObject([{ joined: ['same-address'], sameAs: [...b.sameAs, ...a.sameAs] }])
  expect(people[0]!.names.map(({ name }) => name.en)).toEqual(['Ada Moss', 'Ada Reed'])
  expect(people[0]!.bodies).toHaveLength(2)
  expect(
    groups(council([as('Ada Moss', a), as('Jo Reed', a)], as('Ada Reed', { ...a, ...lake }))),
  ).toEqual([0, 1, 2])
})

test('two of one name in a meeting are told apart by party and office', () => {
  const [pond, reed] = [role('Warden of the pond'), role('Warden of the reeds')]
  const told = council(
    [as('Ada Moss', pond), as('Ada Moss', reed)],
    as('Ada Moss', reed),
    as('Ada Moss', pond),
    'Ada Moss',
  )
  expect(groups(told)).toEqual([0, 1, 1, 0, 2])
})

test('what stands for somebody at one time does not years later', () => {
  const far = as('A. Moss', { meeting: '2040-01-01/far' })
  expect(isOne(council('Ada Moss', 'A. Moss'))).toBe(true)
  expect(isOne(council('Ada Moss', far))).toBe(false)
  expect(isOne(council('Ada Moss', as('Ada Moss', { meeting: '2040-01-01/far' })))).toBe(true)
})

test('ids can be read, and stay when others come later', () => {
  const before = council('Ada Moss', '田小满', 'A. Reed')
  const ids = (mentions: readonly PersonMention[]) => {
    const { people, personOf } = joinPeople(mentions)
    return before.map((_, i) => people[personOf[i]!]!.id)
  }
  expect(ids(before)[0]).toMatch(/^ada-moss-[0-9a-z]{5}$/)
  const later = [
    'Ada Moss',
    'Ben Moss',
    '田小满',
    as('Ada Moss', { body: { id: 'lake', name: { en: 'Lake' } } }),
  ]
  expect(ids(council('Ada Moss', '田小满', 'A. Reed', ...later))).toEqual(ids(before))
})

describe('an id never goes over to a namesake, whoever comes before', () => {
  const [a, b] = [{ sameAs: ['https://who.example/1'] }, { sameAs: ['https://who.example/2'] }]
  const older = { meeting: '2001-01-01/old' }
  const beside = { meeting: '2020-01-01/m0', id: 'a' }
  const idOf = (mentions: readonly PersonMention[], number: number) => {
    const { people, personOf } = joinPeople(mentions)
    return people[personOf[number]!]!.id
  }
  const cases = [
    ['both have an address', as('Ada Moss', a), as('Ada Moss', { ...b, ...older }), true],
    ['the other has one', as('Ada Moss', {}), as('Ada Moss', { ...b, ...beside }), true],
    ['who was there has one', as('Ada Moss', a), as('Ada Moss', beside), true],
    ['nothing but years', as('Ada Moss', {}), as('Ada Moss', { meeting: '1950-01-01/old' }), false],
  ] as const
  test.each(cases)('%s', (_, own, namesake, stays) => {
    const before = council(own)
    const both = [...before, ...council(namesake)]
    const id = idOf(before, 0)
    expect(idOf(both, 1)).not.toBe(id)
    expect(idOf(both, 0) === id).toBe(stays)
  })

  test('an address that is told later changes none', () => {
    const before = council('Ada Moss')
    const after = council('Ada Moss', as('Ada Moss', a))
    expect(idOf(after, 1)).toBe(idOf(before, 0))
  })

  test('and two of one address have each their own', () => {
    const { people } = joinPeople(council([as('Ada Moss', a), as('Ada Moss', a)]))
    expect(new Set(people.map(({ id }) => id)).size).toBe(2)
  })
})

/** Names of few words, so that many are alike. */
const anyName = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('Ada', 'A.', 'Adam', 'Dr Ada', 'Ms', 'Mayor'),
      fc.constantFrom('Moss', 'Reed'),
    )
    .map((w) => w.join(' ')),
  fc.constantFrom('田小满', '田主任', '田小雨', 'Tian Xiaoman', 'Xiaoman Tian', 'Speaker 1'),
  fc.constantFrom({ zh: '田小满', en: 'Tian Xiaoman' }, { zh: '天小满', en: 'Tian Xiaoman' }),
)
const anyMentions = fc
  .array(
    fc.record({
      name: anyName,
      meeting: fc.constantFrom(
        '2001-05-01/a',
        '2004-05-01/b',
        '2019-05-01/c',
        '2020-05-01/d',
        '/e',
      ),
      body: fc.constantFrom(
        { id: 'pond', name: { en: 'Pond' } },
        { id: 'lake', name: { en: 'Lake' } },
        null,
      ),
      address: fc.option(fc.constantFrom('https://who.example/1', 'https://who.example/2'), {
        freq: 5,
      }),
    }),
    { maxLength: 25 },
  )
  .map((all) =>
    all.map(({ name, meeting, body, address }, i) =>
      mention(name, { meeting, body, id: `s${i}`, ...(address && { sameAs: [address] }) }),
    ),
  )

test('whatever comes: the order is no matter, nobody speaks as two in a meeting, who may be is told on both sides', () => {
  fc.assert(
    fc.property(anyMentions, fc.nat(), (mentions, turn) => {
      const { people, personOf } = joinPeople(mentions)
      const by = mentions.length === 0 ? 0 : turn % mentions.length
      const turned = joinPeople([...mentions.slice(by), ...mentions.slice(0, by)].toReversed())
      const again = mentions.map((_, i) => {
        const place = (i - by + mentions.length) % mentions.length
        return turned.people[turned.personOf[mentions.length - 1 - place]!]!.id
      })
      expect(again).toEqual(mentions.map((_, i) => people[personOf[i]!]!.id))
      expect(new Set(people.map(({ id }) => id)).size).toBe(people.length)
      const spoken = mentions.map(({ meeting }, i) => `${personOf[i]} ${meeting}`)
      expect(new Set(spoken).size).toBe(mentions.length)
      for (const [one, { maybe }] of people.entries())
        for (const other of maybe) expect(people[other]!.maybe).toContain(one)
    }),
  )
})

test('whoever is added, an id is that of nobody else then', () => {
  fc.assert(
    fc.property(anyMentions, anyMentions, (mentions, more) => {
      const before = joinPeople(mentions)
      for (const added of more.slice(0, 3)) {
        const { people, personOf } = joinPeople([...mentions, { ...added, id: `a${added.id}` }])
        const now = new Map(people.map(({ id }, person) => [id, person]))
        for (const [person, { id }] of before.people.entries()) {
          const other = now.get(id)
          if (other === undefined) continue
          expect(
            mentions.some((_, i) => before.personOf[i] === person && personOf[i] === other),
          ).toBe(true)
        }
      }
    }),
  )
})

test('a hundred thousand mentions take no comparison of each with each', {
  timeout: 120_000,
}, () => {
  const mentions = Array.from({ length: 100_000 }, (_, i) => {
    const [given, surname] = [`N${'aeiou'[i % 5]}na${i % 400}`, `Moss${i % 211}`]
    const meeting = `2020-01-01/m${Math.floor(i / 10)}`
    return mention(i % 9 === 0 ? `N. ${surname}` : `${given} ${surname}`, { meeting, id: `s${i}` })
  })
  expect(joinPeople(mentions).people.length).toBeLessThan(100_000)
})
