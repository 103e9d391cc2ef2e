import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holdTurns, type Turn } from './held-turns.ts'

type Line = readonly [name: string, words: string]

function turnsOf(lines: readonly Line[]): Turn[] {
  const ended: Turn[] = []
  const turns = holdTurns((turn) => ended.push(turn))
  let at = 0
  for (const [name, text] of lines) {
    turns.speaks({ name })
    turns.says({ start: at, end: at + text.length, text })
    at += text.length + 1
  }
  turns.stops()
  return ended
}

const told = (lines: readonly Line[]) =>
  turnsOf(lines).map(({ name, stretches, isAside }) => [
    name,
    stretches.map(({ text }) => text).join(' '),
    ...(isAside ? ['aside'] : []),
  ])

test('a turn goes on over a nod', () => {
  expect(
    told([
      ['Ada', 'The lamp that hangs'],
      ['Jo', 'Mm-hmm.'],
      ['Ada', 'over the bridge is out.'],
      ['田岚', '对对对。'],
      ['Ada', 'Mend it.'],
      ['Jo', 'I will.'],
    ]),
  ).toEqual([
    ['Ada', 'The lamp that hangs over the bridge is out. Mend it.'],
    ['Jo', 'Mm-hmm.', 'aside'],
    ['田岚', '对对对。', 'aside'],
    ['Jo', 'I will.'],
  ])
})

test('what says something, and what answers a question, ends a turn', () => {
  for (const [asked, said] of [
    ['The lamp is out.', 'Mend it.'],
    ['Is the lamp out?', 'Yes.'],
    ['灯灭了吗？', '是的。'],
  ] as const)
    expect(
      told([
        ['Ada', asked],
        ['Jo', said],
        ['Ada', 'Good.'],
      ]),
    ).toEqual([
      ['Ada', asked],
      ['Jo', said],
      ['Ada', 'Good.'],
    ])
})

test('several nods in a row end no turn, but somebody else does', () => {
  expect(
    told([
      ['Ada', 'One.'],
      ['Jo', 'Okay.'],
      ['Mo', 'Right.'],
      ['Ada', 'Two.'],
      ['Mo', 'Okay.'],
      ['Jo', 'Three.'],
      ['Ada', 'Four.'],
    ]).map(([name, words]) => `${name}: ${words}`),
  ).toEqual(['Ada: One. Two.', 'Jo: Okay.', 'Mo: Right.', 'Mo: Okay.', 'Jo: Three.', 'Ada: Four.'])
})

test('nothing that is said is lost, and turns come in the order in which they begin', () => {
  const line = fc.tuple(
    fc.constantFrom('Ada', 'Jo', '田岚'),
    fc.constantFrom('Okay.', 'Mm-hmm', '对。', 'Is it out?', 'The lamp is out', '灯灭了。'),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const ended = turnsOf(lines)
      const stretches = ended.flatMap(({ name, stretches }) =>
        stretches.map(({ start, text }) => ({ start, name, text })),
      )
      stretches.sort((a, b) => a.start - b.start)
      expect(stretches.map(({ name, text }) => [name, text])).toEqual(lines)
      const starts = ended.map(({ stretches: [first] }) => first!.start)
      expect(starts).toEqual(starts.toSorted((a, b) => a - b))
      for (const { isAside, stretches } of ended)
        if (isAside) for (const { text } of stretches) expect(text).toMatch(/^(?:Okay|Mm-hmm|对)/)
    }),
  )
})
