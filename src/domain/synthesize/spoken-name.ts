import type { Localized } from '../format/transcript.ts'
import { bilingual } from '../text/language.ts'
import type { InventedBody, Seat } from './cast.ts'
import { type Random, weighted } from './zipf.ts'

type Variant = (seat: Seat) => Localized

const inBoth = ({ person: { name } }: Seat) =>
  bilingual(`${name.surname}${name.given}`, `${name.latin.surname} ${name.latin.given}`)

/** How often a Chinese name stands as what. */
const CHINESE: readonly (readonly [weight: number, variant: Variant])[] = [
  [60, inBoth],
  [16, (seat) => ({ zh: inBoth(seat).zh })],
  [5, (seat) => ({ en: inBoth(seat).en })],
  [4, ({ person: { name } }) => ({ zh: `${name.surname} ${name.given}` })],
  [5, ({ person: { name }, office }) => ({ zh: `${name.surname}${office.title.zh}` })],
  [3, ({ person: { name }, office }) => ({ zh: `${name.surname}${name.given}${office.title.zh}` })],
  [4, ({ person: { name } }) => ({ en: `${name.latin.given} ${name.latin.surname}` })],
  [
    3,
    ({ person: { name } }) => ({ en: `${name.latin.surname.toUpperCase()} ${name.latin.given}` }),
  ],
]

const ENGLISH: typeof CHINESE = [
  [72, ({ person: { name } }) => ({ en: `${name.given} ${name.surname}` })],
  [7, ({ person: { name } }) => ({ en: `${name.given[0]}. ${name.surname}` })],
  [6, ({ person: { name }, office }) => ({ en: `${office.title.en} ${name.surname}` })],
  [
    5,
    ({ person: { name }, office }) => ({ en: `${office.title.en} ${name.given} ${name.surname}` }),
  ],
  [5, ({ person: { name } }) => ({ en: `${name.surname}, ${name.given}` })],
  [5, ({ person: { name } }) => ({ en: `${name.surname.toUpperCase()} ${name.given}` })],
]

/** Gives a function that writes the name of somebody as minutes do: mostly in full, now and then by initial, title or in another order. */
export function makeNamer(random: Random): (seat: Seat, body: InventedBody) => Localized {
  const chinese = weighted(
    CHINESE.map(([weight]) => weight),
    random,
  )
  const english = weighted(
    ENGLISH.map(([weight]) => weight),
    random,
  )
  return (seat, { isChinese }) =>
    isChinese ? CHINESE[chinese()]![1](seat) : ENGLISH[english()]![1](seat)
}
