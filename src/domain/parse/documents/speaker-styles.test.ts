import { expect, test } from 'vitest'
import { parseLabelled } from '../labelled/labelled.ts'
import type { Block } from './blocks.ts'
import { layOut } from './lay-out.ts'
import { withStyledSpeakers } from './speaker-styles.ts'

const styled = (style: string, text: string): Block => ({ kind: 'paragraph', style, text })
const name = (text: string) => styled('Intervinent', text)
const words = (text: string) => styled('Normal', text)

/** Longer than other labels may be. */
const LONG =
  'La consellera d’Agricultura, Ramaderia, Pesca, Alimentació, Aigües i Territori (Maria Moll i Pons)'

const DEBATE = [
  styled('Titol', 'Acta de la sessió'),
  ...[
    ['El president', 'Comencem la sessió. Té la paraula el conseller.'],
    ['El conseller de Ponts (Pere Roig i Serra)', 'Gràcies. El pont és vell, i l’hem d’arreglar.'],
    ['El president', 'Té la paraula la diputada senyora Moll.'],
    ['Anna Moll', 'Gràcies, president. I els fanals?'],
    ['El president', 'Senyor conseller.'],
    ['El conseller de Ponts (Pere Roig i Serra)', 'Els fanals també són vells.'],
    ['Joana Pi Font', 'No hi estem d’acord, com ja vam dir. La meva pregunta és aquesta: quan?'],
    ['El president', 'Vostè té: tres minuts.'],
    [LONG, 'Demà.'],
  ].flatMap(([who, said]) => [name(who!), words(said!)]),
]

test('a style for the names of those who speak gives them the word, whatever letters they have', () => {
  const { text, labels = [] } = layOut(withStyledSpeakers(DEBATE), [])
  const { people, points } = parseLabelled(text, undefined, [], labels)
  expect(people.map(({ name: who, role }) => [who, role])).toEqual([
    ['El president', undefined],
    ['Pere Roig i Serra', 'El conseller de Ponts'],
    ['Anna Moll', undefined],
    ['Joana Pi Font', undefined],
    ['Maria Moll i Pons', LONG.slice(0, LONG.indexOf(' ('))],
  ])
  const said = points.filter(({ person }) => person === 3).map(({ span }) => span)
  expect(text.slice(said[0]!.start, said.at(-1)!.end)).toBe(
    'No hi estem d’acord, com ja vam dir. La meva pregunta és aquesta: quan?',
  )
})

test.each([
  ['is of headings', (block: Block): Block => ({ ...block, isHeading: true }) as Block],
  [
    'has a sentence',
    (block: Block) => (isNamed(block, 'Anna Moll') ? name('Anna Moll ve.') : block),
  ],
  ['stands in the place of words', (block: Block) => ({ ...block, style: 'Normal' }) as Block],
])('a style that %s is of no names', (_, change) => {
  const blocks = DEBATE.map((block) => (isStyled(block) ? change(block) : block))
  expect(withStyledSpeakers(blocks)).toEqual(blocks)
})

/** Parts with such heads, three times over, and what stands below each. */
const minutes = (parts: readonly (readonly [string, ...string[]])[]): Block[] =>
  [1, 2, 3].flatMap(() => parts.flatMap(([head, ...below]) => [name(head), ...below.map(words)]))

test.each([
  [
    'are captions',
    [
      ['Discussion', 'The lamps are dark.'],
      ['Decision', 'We mend them.'],
    ],
  ],
  [
    'are captions and names',
    [
      ['Ada Moss', 'The lamps are dark.'],
      ['Jo Reed', 'Mend them.'],
      ['Decision', 'We do.'],
    ],
  ],
  [
    'are parts of a report',
    [
      ['Photo by Ada Moss', 'It was dark.'],
      ['Bridge Works', 'Bob Lee said: “We mend it.”'],
    ],
  ],
] as const)('heads that come back and %s are nobody', (_, parts) => {
  const blocks = minutes(parts)
  expect(withStyledSpeakers(blocks)).toEqual(blocks)
})

test.each([
  ['Lamps', 'Bridge'],
  ['Discussion', 'Decision'],
  ['Ada Moss', 'Bob Reed'],
])('%s and %s above labels are headings, and nobody’s', (one, other) => {
  const blocks = minutes([
    [one, 'Ann Lee: The lamps are dark.', 'Jo Reed: We should mend them.'],
    [other, 'Ann Lee: The bridge is old.', 'Jo Reed: We mend it too.'],
  ])
  const { text, labels = [], headlines = [] } = layOut(withStyledSpeakers(blocks), [])
  expect(labels).toEqual([])
  const { people, points } = parseLabelled(text, undefined, headlines, labels)
  expect(people.map(({ name: who }) => who)).toEqual(['Ann Lee', 'Jo Reed'])
  expect(points.map(({ span }) => text.slice(span.start, span.end))).not.toContain(other)
})

const isStyled = (block: Block) => block.kind === 'paragraph' && block.style === 'Intervinent'
const isNamed = (block: Block, text: string) => block.kind === 'paragraph' && block.text === text
