import { inLine } from '../../../text/in-line.ts'
import { readXml, type XmlReader } from '../../xml/read-xml.ts'

/** From when to when something holds, as `2019-04-16` or less of it. */
interface Period {
  readonly from: string | undefined
  readonly to: string | undefined
}

interface Affiliation extends Period {
  /** The id of an organisation. */
  readonly of: string
  /** As what, such as `member`. */
  readonly role: string
  readonly names: readonly Named[]
}

/** Words and the tag of the language that they are in. */
export interface Named extends Period {
  readonly words: string
  readonly lang: string | undefined
}

export interface Person {
  readonly names: readonly Named[]
  readonly affiliations: readonly Affiliation[]
}

export interface Organisation {
  readonly role: string
  readonly names: readonly (Named & { readonly isFull: boolean })[]
}

/** The people, organisations and categories that files of a corpus have, by their ids. */
export class PeopleLists {
  readonly people = new Map<string, Person>()
  readonly organisations = new Map<string, Organisation>()
  /** What utterances are on, among other categories. */
  readonly categories = new Map<string, readonly Named[]>()

  /** Takes in a person, an organisation or a category that was just opened, if the element is one; says whether it was. */
  take(xml: XmlReader): boolean {
    const id = xml.attribute('id') ?? ''
    if (xml.name === 'person') this.people.set(id, readPerson(xml))
    else if (xml.name === 'org') this.organisations.set(id, readOrganisation(xml))
    else if (xml.name === 'category') this.categories.set(id, readCategory(xml))
    else return false
    return true
  }

  /** Takes in all that a file has, up to its text. Throws an `XmlFault`. */
  takeAll(text: string): void {
    const xml = readXml(text, { doctype: true })
    for (let step = xml.next(); step !== 'end'; step = xml.next())
      if (
        step === 'open' &&
        !this.take(xml) &&
        (xml.name === 'text' || xml.name === 'revisionDesc')
      )
        xml.skip()
  }
}

/** The id that a pointer leads to: `#id`, `file.xml#id`, `prefix:id` or the id alone. */
export const pointed = (pointer: string): string => pointer.slice(pointer.search(/[#:][^#:]*$/) + 1)

/** Whether something holds on a day; unknown days are held to be within. */
export function holdsOn({ from, to }: Period, day: string | undefined): boolean {
  if (day === undefined) return true
  const isBefore = from !== undefined && day.slice(0, from.length) < from.slice(0, day.length)
  const isAfter = to !== undefined && day.slice(0, to.length) > to.slice(0, day.length)
  return !isBefore && !isAfter
}

const periodOf = (xml: XmlReader): Period => {
  const when = xml.attribute('when')
  return { from: xml.attribute('from') ?? when, to: xml.attribute('to') ?? when }
}

function readPerson(xml: XmlReader): Person {
  const names: Named[] = []
  const affiliations: Affiliation[] = []
  within(xml, (name) => {
    if (name === 'persName') names.push(readName(xml))
    else if (name === 'affiliation') affiliations.push(readAffiliation(xml))
    else return false
    return true
  })
  return { names, affiliations }
}

/** Parts of a name that stand before the family name, and those that are it, however they are ordered in the list. */
const BEFORE = /^(?:forename|addName)$/
const FAMILY = /^(?:nameLink|surname|genName)$/

function readName(xml: XmlReader): Named {
  const period = periodOf(xml)
  const lang = xml.attribute('lang')
  const parts: Record<'before' | 'family' | 'plain', string[]> = {
    before: [],
    family: [],
    plain: [],
  }
  for (let depth = 1; depth > 0; ) {
    const step = xml.next()
    if (step === 'text') parts.plain.push(xml.text)
    else if (step === 'close') depth--
    else if (BEFORE.test(xml.name)) parts.before.push(xml.content())
    else if (FAMILY.test(xml.name)) parts.family.push(xml.content())
    // What somebody is called is no name: a title or an office.
    else if (xml.name === 'roleName') xml.skip()
    else depth++
  }
  const told = [...parts.before, ...parts.family]
  return { words: inLine((told.length > 0 ? told : parts.plain).join(' ')), lang, ...period }
}

function readAffiliation(xml: XmlReader): Affiliation {
  const period = periodOf(xml)
  const of = pointed(xml.attribute('ref') ?? '')
  const role = xml.attribute('role') ?? ''
  const names: Named[] = []
  within(xml, (name) => {
    if (name !== 'roleName') return false
    const lang = xml.attribute('lang')
    names.push({ words: inLine(xml.content()), lang, ...period })
    return true
  })
  return { of, role, names, ...period }
}

/** What a category is called in each language; categories within it are passed over. */
function readCategory(xml: XmlReader): Named[] {
  const names: Named[] = []
  let lang: string | undefined
  within(xml, (name) => {
    if (name === 'category') xml.skip()
    else if (name === 'term') names.push({ words: inLine(xml.content()), lang, ...periodOf(xml) })
    else {
      if (name === 'catDesc') lang = xml.attribute('lang')
      return false
    }
    return true
  })
  return names
}

function readOrganisation(xml: XmlReader): Organisation {
  const role = xml.attribute('role') ?? ''
  const names: (Named & { readonly isFull: boolean })[] = []
  within(xml, (name) => {
    if (name !== 'orgName') return false
    const isFull = /^(?:yes|full)$/.test(xml.attribute('full') ?? 'yes')
    const about = { lang: xml.attribute('lang'), isFull, ...periodOf(xml) }
    names.push({ words: inLine(xml.content()), ...about })
    return true
  })
  return { role, names }
}

/** Goes through what is in the element that was just opened; `take` says whether it has read an element to its end. */
function within(xml: XmlReader, take: (name: string) => boolean): void {
  for (let depth = 1; depth > 0; ) {
    const step = xml.next()
    if (step === 'close') depth--
    else if (step === 'open' && !take(xml.name)) depth++
  }
}
