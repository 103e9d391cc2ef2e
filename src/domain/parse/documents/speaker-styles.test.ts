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

const isStyled = (block: Block) => block.kind === 'paragraph' && block.style === 'Intervinent'
const isNamed = (block: Block, text: string) => block.kind === 'paragraph' && block.text === text
