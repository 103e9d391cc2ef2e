import { isPinyinSurname } from '../replies/english-names.ts'
import { enrich, newOffice, newPerson } from './introduced.ts'
import type { Mention } from './mention.ts'
import { isGiven, isParticle } from './name-words.ts'
import {
  BEFORE_GIVEN,
  enter,
  isAnother,
  isHan,
  isSame,
  type Person,
  surnameKey,
  surnameOf,
} from './person.ts'
import { BELOW, isCapitals, OFFICES_APART, officeKey, sameOffice } from './same-office.ts'
import { chief, fitting } from './who-is-meant.ts'

/** So often stands a surname in a text whose full name only the headline has. */
const LEAST_OFTEN = 2

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
  /** Full names of the headline, by surname. */
  private readonly offered = new Map<string, Mention>()
  /** By all that is printed of what they are, in small letters; told once all have been heard. */
  private readonly withRole = new Map<string, Person[]>()
  private readonly byGiven = new Map<string, Person[]>()
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  /** Takes up a mention: who has a full name, or an office or form of address, is somebody. */
  hear(mention: Mention, rostered = false): void {
    if (mention.kind !== 'person') return
    const surname = surnameKey(mention.words)
    if (
      (mention.words.length === 1 && !isHan(mention)) ||
      (mention.words.length > 1 &&
        isParticle(mention.words[0]!) &&
        surnameOf(mention.words) === mention.words.join(' '))
    ) {
      const list = this.lone.get(surname) ?? []
      list.push({ mention, rostered })
      this.lone.set(surname, list)
      return
    }
    const same = (this.bySurname.get(surname) ?? []).find((person) =>
      isSame(person.words, mention.words),
    )
    const shorter = same ? null : this.byLastNames(mention)
    if (shorter) shorter.alone++
    const person = same ?? shorter
    if (person) enrich(this.text, person, mention, rostered)
    else this.enter(mention, rostered)
  }

  /** Lark Moss, after Ada Lark Moss: the one whose name ends so. */
  private byLastNames({ words }: Mention): Person | null {
    if (isGiven(words[0]!)) return null
    const ending = (this.bySurname.get(surnameKey(words)) ?? []).filter(
      (person) =>
        person.words.length > words.length &&
        words.every((word, i) => person.words.at(i - words.length) === word),
    )
    return ending.length === 1 ? ending[0]! : null
  }

  /** Takes up that words in quotation marks, or what only persons do, are said to be of somebody who has been heard of. */
  hearQuoted({ kind, words }: Mention): void {
    if (kind !== 'person' || words.length < 2) return
    const same = this.bySurname.get(surnameKey(words))?.find((one) => isSame(one.words, words))
    if (same) same.quoted = true
  }

  /** Takes up full names that count where the text has their surname and no other full name with it. */
  offer(mentions: readonly Mention[]): void {
    for (const mention of mentions) this.offered.set(surnameKey(mention.words), mention)
  }

  /** Sorts those who are known by a surname alone; to be called when all have been heard. */
  settle(): void {
    for (const person of this.all)
      if (person.kind === 'person' && person.role)
        enter(this.withRole, person.role.toLowerCase(), person)
    for (const [surname, heard] of this.lone) {
      const known = this.bySurname.get(surname)
      if (known) this.settleKnown(known, heard)
      else {
        const first = heard.find(
          ({ mention: { courtesy, office, words }, rostered }) =>
            courtesy || office || rostered || words.length > 1,
        )
        const whole = this.offered.get(surname)
        if (whole && heard.length >= LEAST_OFTEN) {
          const person = this.enter(whole, false)
          person.alone += heard.length
          for (const { mention, rostered } of heard) enrich(this.text, person, mention, rostered)
          continue
        }
        if (!first || this.givenOnly(first.mention)) continue
        const office = this.byRole(first.mention)
        if (office) {
          enter(this.bySurname, surname, office)
          continue
        }
        const person = this.enter(first.mention, first.rostered)
        for (const { mention } of heard)
          if (mention !== first.mention) enrich(this.text, person, mention, false)
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
      enrich(this.text, person, mention, false)
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
      const persons = this.bySurname.get(surnameKey(mention.words)) ?? []
      if (mention.words.length > 1) {
        const same = persons.find((person) => isSame(person.words, mention.words))
        if (same) return same
        const shorter = this.byLastNames(mention)
        if (shorter) return shorter
      }
      const possible = fitting(persons, mention)
      if (possible.length > 0)
        return possible.length === 1 ? possible[0]! : chief(possible, mention)
      return mention.words.length === 1 && (!mention.courtesy || BEFORE_GIVEN.has(mention.courtesy))
        ? this.byGivenName(mention.words[0]!)
        : null
    }
    return mention.kind === 'office' ? this.holder(mention) : this.envoy(mention)
  }

  /** The Group Manager Assets, after Group Manager Assets (Ada Moss): the office to its end is hers, and no surname. */
  private byRole({ before, name, words }: Mention): Person | undefined {
    if (!before || words.length > 1) return undefined
    const office = this.text.slice(before.start, name.end).toLowerCase()
    return this.withRole.get(office)?.[0]
  }

  /** KENYA, INDIA: the one person behind whose name the country stands in brackets. */
  private envoy({ words }: Mention): Person | null {
    const sent = this.withRole.get(words.join(' ')) ?? []
    return sent.length === 1 ? sent[0]! : null
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

  /** KENYA said: reports of negotiations print in capitals who has the word. */
  isInCapitals({ kind, name }: Mention): boolean {
    return kind === 'country' && isCapitals(this.text.slice(name.start, name.end))
  }

  /** An office or a country as somebody who speaks, made when it first does. */
  office(mention: Mention): Person {
    const key = officeKey(mention)
    let person = this.offices.get(key) ?? this.longerOffice(key)
    if (!person) {
      person = newOffice(this.text, mention)
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
    const person = newPerson(this.text, mention)
    this.all.push(person)
    const surname = surnameKey(mention.words)
    enter(this.bySurname, surname, person)
    // Li Wenjun is Li as well.
    const [first = ''] = mention.words
    if (mention.words.length === 2 && first !== surname && isPinyinSurname(first))
      enter(this.bySurname, first, person)
    enrich(this.text, person, mention, rostered)
    return person
  }
}
