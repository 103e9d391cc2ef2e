import type { Localized } from '../format/transcript.ts'
import { bilingual, OWN_LANGUAGES } from '../text/language.ts'
import { inLanguages } from './in-languages.ts'
import { chineseNames, englishNames, type InventedName } from './names.ts'
import { PLACES } from './places.ts'
import { type Random, zipf } from './zipf.ts'

/** A council or committee that does not exist. */
export interface InventedBody {
  readonly id: string
  readonly name: Localized
  /** What its meetings are held and written in. */
  readonly languages: readonly string[]
  readonly isChinese: boolean
}

/** Somebody who does not exist. */
export interface InventedPerson {
  readonly id: string
  readonly name: InventedName
  readonly address: string | null
}

/** The time that somebody has in a body, in one office; years, the last not included. */
export interface Seat {
  readonly person: InventedPerson
  readonly from: number
  readonly to: number
  readonly office: InventedOffice
}

export interface InventedOffice {
  readonly role: Localized
  /** As it stands behind a Chinese surname, and before an English one. */
  readonly title: { readonly chinese: string; readonly english: string }
}

const BODIES = [
  ['人民代表大会', 'People’s Congress'],
  ['规划委员会', 'Planning Committee'],
  ['水务委员会', 'Water Board'],
  ['议事会', 'Council'],
  ['预算委员会', 'Budget Committee'],
] as const

const OFFICES: readonly (readonly [chinese: string, english: string, title: string])[] = [
  ['代表', 'Delegate', 'Delegate'],
  ['委员', 'Councillor', 'Councillor'],
  ['主任', 'Director', 'Director'],
  ['局长', 'Commissioner', 'Commissioner'],
  ['会长', 'Chair', 'Chair'],
  ['处长', 'Superintendent', 'Superintendent'],
  ['秘书长', 'Secretary', 'Secretary'],
  ['教授', 'Professor', 'Professor'],
]

/** Seats of a body at a time. */
const SEATS = 24
/** How often somebody who gets a seat is of another body, bears the name of one who sits there, changes office. */
const FROM_ELSEWHERE = 0.12
const NAMESAKE = 0.004
const OTHER_OFFICE = 0.3
const WITH_ADDRESS = 0.85

/** Bodies, of which each third has Chinese and English, Chinese, or English meetings. */
export function makeBodies(count: number): InventedBody[] {
  const [chinese, english] = OWN_LANGUAGES
  const all: readonly (readonly string[])[] = [OWN_LANGUAGES, [english], [chinese]]
  return Array.from({ length: count }, (_, i) => {
    const [place, placeInEnglish] = PLACES[i % PLACES.length]!
    const [body, bodyInEnglish] = BODIES[Math.floor(i / PLACES.length + i) % BODIES.length]!
    const languages = all[i % all.length]!
    const name = bilingual(`${place}${body}`, `${placeInEnglish} ${bodyInEnglish}`)
    const id = `${placeInEnglish} ${bodyInEnglish}`.toLowerCase().replace(/[^a-z]+/g, '-')
    return { id, name: inLanguages(name, languages), languages, isChinese: i % 3 !== 1 }
  })
}

/** Who sits in each body from one year to another: people come and go, change offices, and some sit in several. */
export function makeCast(
  bodies: readonly InventedBody[],
  from: number,
  to: number,
  random: Random,
): Seat[][] {
  const chinese = chineseNames(random)
  const english = englishNames(random)
  const office = zipf(OFFICES.length, random)
  const people: { readonly person: InventedPerson; readonly isChinese: boolean }[] = []
  return bodies.map((body) => {
    const seats: Seat[] = []
    const here = new Set<InventedPerson>()
    const names = new Set<string>()
    const newcomer = (): InventedPerson => {
      const elsewhere = people[Math.floor(random() * people.length)]
      if (
        elsewhere &&
        random() < FROM_ELSEWHERE &&
        elsewhere.isChinese === body.isChinese &&
        !here.has(elsewhere.person) &&
        !names.has(keyOf(elsewhere.person.name))
      )
        return elsewhere.person
      const sitting = seats[Math.floor(random() * seats.length)]
      let name = body.isChinese ? chinese() : english()
      if (sitting && random() < NAMESAKE) name = sitting.person.name
      else while (names.has(keyOf(name))) name = body.isChinese ? chinese() : english()
      const id = `person-${people.length + 1}`
      const address = random() < WITH_ADDRESS ? `https://people.example/${id}` : null
      const person = { id, name, address }
      people.push({ person, isChinese: body.isChinese })
      return person
    }
    for (let seat = 0; seat < SEATS; seat++) {
      for (let year = from; year < to; ) {
        const person = newcomer()
        here.add(person)
        names.add(keyOf(person.name))
        const until = year + 2 + Math.floor(random() * 10)
        while (year < Math.min(until, to)) {
          const end = random() < OTHER_OFFICE ? Math.min(until, year + 4) : until
          seats.push({ person, from: year, to: Math.min(end, to), office: officeOf(office()) })
          year = Math.min(end, to)
        }
      }
    }
    return seats
  })
}

const keyOf = ({ surname, given }: InventedName) => `${surname} ${given}`

function officeOf(number: number): InventedOffice {
  const [chinese, english, title] = OFFICES[number]!
  const [place, placeInEnglish] = PLACES[(number * 7) % PLACES.length]!
  return {
    role: bilingual(`${place}${chinese}`, `${english} for ${placeInEnglish}`),
    title: { chinese, english: title },
  }
}
