import type { Localized } from '../format/transcript.ts'
import { bilingual, OWN_LANGUAGES } from '../text/language.ts'
import type { InventedBody, Seat } from './cast.ts'
import type { InventedName } from './names.ts'
import { type Random, weighted } from './zipf.ts'

type Variant = (seat: Seat) => Localized

const inChinese = (name: string): Localized => ({ [OWN_LANGUAGES[0]]: name })
const inEnglish = (name: string): Localized => ({ [OWN_LANGUAGES[1]]: name })

const whole = ({ surname, given }: InventedName) => `${surname}${given}`
const inLatin = ({ latin }: InventedName) => `${latin.surname} ${latin.given}`

/** How often a Chinese name stands as what. */
const CHINESE: readonly (readonly [weight: number, variant: Variant])[] = [
  [60, ({ person: { name } }) => bilingual(whole(name), inLatin(name))],
  [16, ({ person: { name } }) => inChinese(whole(name))],
  [5, ({ person: { name } }) => inEnglish(inLatin(name))],
  [4, ({ person: { name } }) => inChinese(`${name.surname} ${name.given}`)],
  [5, ({ person: { name }, office }) => inChinese(`${name.surname}${office.title.chinese}`)],
  [3, ({ person: { name }, office }) => inChinese(`${whole(name)}${office.title.chinese}`)],
  [4, ({ person: { name } }) => inEnglish(`${name.latin.given} ${name.latin.surname}`)],
  [
    3,
    ({ person: { name } }) => inEnglish(`${name.latin.surname.toUpperCase()} ${name.latin.given}`),
  ],
]

const ENGLISH: typeof CHINESE = [
  [72, ({ person: { name } }) => inEnglish(`${name.given} ${name.surname}`)],
  [7, ({ person: { name } }) => inEnglish(`${name.given[0]}. ${name.surname}`)],
  [6, ({ person: { name }, office }) => inEnglish(`${office.title.english} ${name.surname}`)],
  [
    5,
    ({ person: { name }, office }) =>
      inEnglish(`${office.title.english} ${name.given} ${name.surname}`),
  ],
  [5, ({ person: { name } }) => inEnglish(`${name.surname}, ${name.given}`)],
  [5, ({ person: { name } }) => inEnglish(`${name.surname.toUpperCase()} ${name.given}`)],
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
