import type { Span } from '../../format/transcript.ts'
import { isPinyinSurname } from '../replies/english-names.ts'
import type { Mention } from './mention.ts'
import { genderOf, isGiven, isParticle, officeOf } from './name-words.ts'

/** Somebody of a text, as all of it tells. */
export interface Person {
  readonly kind: 'person' | 'office' | 'country'
  /** As printed in full. */
  name: string
  words: readonly string[]
  role: string | undefined
  span: Span
  /** How much the fullest introduction says. */
  weight: number
  /** Where the full name stands first. */
  first: number
  /** How often the name stands, and how often the surname alone. */
  times: number
  alone: number
  /** Whether an office, a form of address or a roster speaks for it. */
  titled: boolean
  /** Whether a given name speaks for it. */
  given: boolean
  gender: 'm' | 'f' | ''
  readonly offices: Set<string>
  /** Whether words in quotation marks are said to be of that name. */
  quoted: boolean
}

/** Everybody named in a text. */
export class People {
  readonly all: Person[] = []
  private readonly bySurname = new Map<string, Person[]>()
  private readonly byOffice = new Map<string, Person[]>()
  private readonly offices = new Map<string, Person>()
  private readonly lone = new Map<
    string,
    { readonly mention: Mention; readonly rostered: boolean }[]
  >()
  private readonly byGiven = new Map<string, Person[]>()
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  /** Takes up a mention: who has a full name, or an office or form of address, is somebody. */
  hear(mention: Mention, rostered = false): void {
    if (mention.kind !== 'person') return
    const surname = surnameOf(mention.words)
    if (
      (mention.words.length === 1 && !isHan(mention)) ||
      (isParticle(mention.words[0]!) && (mention.courtesy || mention.office))
    ) {
      const list = this.lone.get(surname) ?? []
      list.push({ mention, rostered })
      this.lone.set(surname, list)
      return
    }
    const same = (this.bySurname.get(surname) ?? []).find((person) =>
      isSame(person.words, mention.words),
    )
    if (same) this.enrich(same, mention, rostered)
    else this.enter(mention, rostered)
  }

  /** Takes up that words in quotation marks are said to be of somebody who has been heard of. */
  hearQuoted({ kind, words }: Mention): void {
    if (kind !== 'person' || words.length < 2) return
    const same = this.bySurname.get(surnameOf(words))?.find((one) => isSame(one.words, words))
    if (same) same.quoted = true
  }

  /** Sorts those who are known by a surname alone; to be called when all have been heard. */
  settle(): void {
    for (const [surname, heard] of this.lone) {
      const known = this.bySurname.get(surname)
      if (known) this.settleKnown(known, heard)
      else {
        const first = heard.find(
          ({ mention: { courtesy, office }, rostered }) => courtesy || office || rostered,
        )
        if (!first || this.givenOnly(first.mention)) continue
        const person = this.enter(first.mention, first.rostered)
        for (const { mention } of heard)
          if (mention !== first.mention) this.enrich(person, mention, false)
      }
    }
    this.lone.clear()
    for (const person of this.all) {
      for (const office of person.offices) enter(this.byOffice, office, person)
      if (person.words.length > 1) enter(this.byGiven, person.words[0]!, person)
    }
  }

  private settleKnown(
    known: readonly Person[],
    heard: readonly { readonly mention: Mention }[],
  ): void {
    for (const { mention } of heard) {
      const [person, ...more] = fitting(known, mention)
      if (!person || more.length > 0) continue
      if (isAnother(person, mention)) {
        this.enter(mention, false)
        continue
      }
      person.alone++
      this.enrich(person, mention, false)
    }
  }

  /** Whether a form of address stands before a given name of somebody who is known: Sir Hugh. */
  private givenOnly({ courtesy, words }: Mention): boolean {
    if (!courtesy || !BEFORE_GIVEN.has(courtesy)) return false
    return this.all.some((person) => person.words.length > 1 && person.words[0] === words[0])
  }

  /** Who is meant, if that is certain. */
  who(mention: Mention): Person | null {
    if (mention.kind === 'person') {
      const persons = this.bySurname.get(surnameOf(mention.words)) ?? []
      if (mention.words.length > 1) {
        const same = persons.find((person) => isSame(person.words, mention.words))
        if (same) return same
      }
      const possible = fitting(persons, mention)
      if (possible.length > 0)
        return possible.length === 1 ? possible[0]! : chief(possible, mention)
      return mention.words.length === 1 && (!mention.courtesy || BEFORE_GIVEN.has(mention.courtesy))
        ? this.byGivenName(mention.words[0]!)
        : null
    }
    return mention.kind === 'office' ? this.holder(mention) : null
  }

  private byGivenName(word: string): Person | null {
    const named = this.byGiven.get(word) ?? []
    return named.length === 1 ? named[0]! : null
  }

  /** The one person who holds an office: the mayor. */
  private holder({ office, words }: Mention): Person | null {
    const held = (this.byOffice.get(sameOffice(office!)) ?? []).filter(({ role = '' }) => {
      const said = role.toLowerCase()
      // The president is not the vice president.
      if (BELOW.test(said) && !words.some((word) => BELOW.test(word))) return false
      return words.every((word) => word === office || said.includes(word))
    })
    return held.length === 1 ? held[0]! : null
  }

  /** An office or a country as somebody who speaks, made when it first does. */
  office(mention: Mention): Person {
    const key = officeKey(mention)
    let person = this.offices.get(key) ?? this.longerOffice(key)
    if (!person) {
      person = {
        kind: mention.kind,
        name: this.text.slice(mention.name.start, mention.name.end),
        words: mention.words,
        role: mention.behind && this.text.slice(mention.behind.start, mention.behind.end),
        span: mention.name,
        weight: 0,
        first: mention.name.start,
        times: 1,
        alone: 0,
        titled: true,
        given: false,
        gender: '',
        offices: new Set(),
        quoted: false,
      }
      this.offices.set(key, person)
      this.all.push(person)
    }
    return person
  }

  /** The Secretary-General after the acting Secretary-General is the same. */
  private longerOffice(key: string): Person | undefined {
    const longer = [...this.offices].filter(
      ([other]) => other.endsWith(` ${key}`) && OFFICES_APART.has(other.slice(0, -key.length - 1)),
    )
    return longer.length === 1 ? longer[0]![1] : undefined
  }

  private enter(mention: Mention, rostered: boolean): Person {
    const person: Person = {
      kind: 'person',
      name: this.text.slice(mention.name.start, mention.name.end),
      words: mention.words,
      role: undefined,
      span: mention.name,
      weight: -1,
      first: mention.name.start,
      times: 0,
      alone: 0,
      titled: false,
      given: false,
      gender: '',
      offices: new Set(),
      quoted: false,
    }
    this.all.push(person)
    const surname = surnameOf(mention.words)
    enter(this.bySurname, surname, person)
    // Li Wenjun is Li as well.
    const [first = ''] = mention.words
    if (mention.words.length === 2 && first !== surname && isPinyinSurname(first))
      enter(this.bySurname, first, person)
    this.enrich(person, mention, rostered)
    return person
  }

  private enrich(person: Person, mention: Mention, rostered: boolean): void {
    const { words, courtesy, office, before, behind, name } = mention
    person.times++
    person.titled ||=
      rostered || courtesy !== undefined || office !== undefined || behind !== undefined
    person.given ||= isGiven(words[0]!)
    person.gender ||= genderOf(words, courtesy)
    if (office) person.offices.add(sameOffice(office))
    if (behind)
      for (const held of officesIn(this.text.slice(behind.start, behind.end)))
        person.offices.add(sameOffice(held))
    if (
      words.length > person.words.length ||
      (words.length === person.words.length &&
        (words.join('').length > person.words.join('').length ||
          (isCapitals(person.name) && !isCapitals(this.text.slice(name.start, name.end)))))
    ) {
      person.words = words
      person.name = this.text.slice(name.start, name.end)
    }
    // The office of several is none of one who has another.
    const several = office !== undefined && isPlural(office)
    const own = several && (behind || person.role) ? undefined : before
    const length = (own ? own.end - own.start : 0) + (behind ? behind.end - behind.start : 0)
    const full = words.length > 1 && !(several && !behind)
    const weight = length === 0 ? 0 : full ? 101 + Math.min(length, 80) : several ? 1 : 2
    if (weight > person.weight) {
      person.weight = weight
      const role = [own, behind]
        .flatMap((span) =>
          span
            ? [
                this.text
                  .slice(span.start, span.end)
                  .replace(/\s+/g, ' ')
                  .replace(/\) ?\(/g, ', '),
              ]
            : [],
        )
        .join(', ')
      person.role = role === '' ? undefined : role
      person.span = {
        start: Math.min(before?.start ?? name.start, name.start),
        end: Math.max(behind?.end ?? 0, name.end),
      }
    }
  }
}

const enter = (lists: Map<string, Person[]>, key: string, person: Person) => {
  const list = lists.get(key)
  if (list) list.push(person)
  else lists.set(key, [person])
}

const BELOW = /\b(?:vice|deputy|assistant|associate|former|ex|under|co)\b/

/** What stands before an office and makes it none of somebody else. */
const OFFICES_APART = new Set(['acting', 'then', 'former', 'interim', 'new'])

/** President Moss, before anybody has heard of Jo Moss, who is never called so: somebody else. */
const isAnother = (person: Person, { office, name }: Mention): boolean =>
  office !== undefined && !person.offices.has(sameOffice(office)) && person.first > name.start

/** Forms of address that stand before a given name. */
const BEFORE_GIVEN = new Set(['sir', 'dame', 'lady', 'lord'])

const isHan = ({ words: [word = ''] }: Mention): boolean => /\p{Script=Han}/u.test(word)

/** te Water, Moss: the last word with its particles. */
export function surnameOf(words: readonly string[]): string {
  let from = words.length - 1
  while (from > 0 && isParticle(words[from - 1]!)) from--
  return words.slice(from).join(' ')
}

/** J. Moss and Jo Moss, Jo B. Moss: the same as far as both are printed. */
function isSame(a: readonly string[], b: readonly string[]): boolean {
  const [first = ''] = a
  const [other = ''] = b
  return (
    first === other ||
    (first.length === 1 && other.startsWith(first)) ||
    (other.length === 1 && first.startsWith(other))
  )
}

/** UTF-16 units: behind who was named in full, the surname alone may be theirs. */
const NEAR = 500

/** Of several of a surname the first, who is called by it again and again, where the others are named once and not near. */
function chief(persons: readonly Person[], { name }: Mention): Person | null {
  const [first, ...others] = persons.toSorted((a, b) => a.first - b.first)
  const isChief =
    first!.alone > 1 &&
    others.every((other) => other.times === 1 && name.start - other.first > NEAR)
  return isChief ? first! : null
}

/** Those of a surname whom a mention may mean: of its gender, and named before it if any of them is. */
function fitting(persons: readonly Person[], mention: Mention): readonly Person[] {
  const { words, courtesy, name } = mention
  if (persons.length < 2 && !courtesy) return persons
  const gender = genderOf(words, courtesy)
  const told = gender === '' ? persons : persons.filter((person) => person.gender === gender)
  const possible =
    told.length > 0 || gender === '' ? told : persons.filter((person) => person.gender === '')
  const known = possible.filter(({ first }) => first <= name.start)
  return known.length > 0 ? known : possible
}

/** The offices in what stands behind a name. */
const officesIn = (words: string): readonly string[] =>
  (words.toLowerCase().match(/[\p{L}-]+/gu) ?? []).filter((word) => officeOf(word) !== null)

const isCapitals = (name: string): boolean => name === name.toUpperCase()

const isPlural = (office: string): boolean => /(?:[^s]s|men)$/.test(office) && office !== 'sales'

const SAME_OFFICE: Readonly<Record<string, string>> = {
  chairman: 'chair',
  chairwoman: 'chair',
  chairperson: 'chair',
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  prof: 'professor',
  cllr: 'councillor',
  councilor: 'councillor',
}

const sameOffice = (office: string): string => SAME_OFFICE[office] ?? office

/** The representative of Kenya and Kenya are one voice. */
function officeKey({ kind, words }: Mention): string {
  if (kind === 'country') return words.join(' ')
  const of = words.indexOf('of')
  if (of > 0 && /^(?:representative|delegate|delegation|ambassador|observer)$/.test(words[of - 1]!))
    return words
      .slice(of + 1)
      .filter((word) => word !== 'the')
      .join(' ')
  return words.join(' ')
}
