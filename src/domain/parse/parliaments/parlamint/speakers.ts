import type { Recorded, Voice } from '../proceedings.ts'
import type { MetaRow } from './meta-table.ts'
import {
  holdsOn,
  type Named,
  type Organisation,
  type PeopleLists,
  type Person,
  pointed,
} from './people.ts'

export interface Sitting {
  readonly date?: string | undefined
  readonly language?: string | undefined
}

/** What the corpus calls who runs a sitting, and what it says of others who speak. */
const CHAIR = /^(?:chair|chairperson)$/i
/** The organisations that are parties, the closest first. */
const PARTIES = ['politicalParty', 'politicalGroup', 'parliamentaryGroup'] as const

/** How an utterance points to what it is on, as in version 5, and what is no topic. */
const TOPIC = 'topic:'
const NO_TOPICS: ReadonlySet<string> = new Set(['other', 'mix'])

/** Who speaks without a name, by the office. */
const THE_CHAIR = 'Chair'

/** Who says utterances: found in the lists by id, as things were on the day. */
export class ParlaMintSpeakers {
  /** Who speaks, by id, with what the table says of the first utterance. */
  private readonly speaking = new Map<string, MetaRow | undefined>()
  private readonly offices = new Map<string, Recorded>()
  private readonly lists: PeopleLists
  private readonly rows: ReadonlyMap<string, MetaRow>
  /** When it was, and in what language. */
  sitting: Sitting = {}

  constructor(lists: PeopleLists, rows: ReadonlyMap<string, MetaRow>) {
    this.lists = lists
    this.rows = rows
  }

  /** Who says an utterance: `who` points to somebody, `kinds` to what they are there. */
  voiceOf(id: string | undefined, who: string | undefined, kinds: readonly string[]): Voice {
    const row = id === undefined ? undefined : this.rows.get(id)
    const isChair = kinds.some((kind) => CHAIR.test(pointed(kind)))
    const told = who?.trim().split(/\s+/) ?? []
    // Words of several at once are of none of them alone.
    const person = told.length === 1 && told[0] !== '' ? pointed(told[0]!) : undefined
    const key = person ?? (told.length > 1 ? undefined : row?.who)
    const topic = this.topicOf(kinds, row)
    if (key === undefined || key === '')
      return { ...(isChair ? this.chair(row) : { who: null }), topic }
    if (!this.speaking.has(key)) this.speaking.set(key, row)
    const office = isChair ? (row?.role ?? THE_CHAIR) : undefined
    return { who: key, role: office, isChair, topic }
  }

  /** What an utterance is on: by the category that it points to, else by the table; null that it is on none of them. */
  private topicOf(kinds: readonly string[], row: MetaRow | undefined): Voice['topic'] {
    const id = kinds.find((kind) => kind.startsWith(TOPIC))?.slice(TOPIC.length)
    if (id !== undefined && NO_TOPICS.has(id)) return null
    const named = id === undefined ? undefined : this.lists.categories.get(id)
    const topic = (named && this.best(named)) || row?.topic
    return topic !== undefined && NO_TOPICS.has(topic.toLowerCase()) ? null : topic
  }

  /** Who runs the sitting and is not named: the office speaks. */
  private chair(row: MetaRow | undefined): Voice {
    const name = row?.role ?? THE_CHAIR
    const who = `office: ${name}`
    this.offices.set(who, { name, kind: 'office' })
    return { who, isChair: true }
  }

  /** Who spoke, and the ids of which no list has a name; when all lists are read, which may stand behind the debates. */
  all(): { readonly people: ReadonlyMap<string, Recorded>; readonly unnamed: readonly string[] } {
    const people = new Map(this.offices)
    const unnamed: string[] = []
    for (const [id, row] of this.speaking) {
      const { name, ...about } = this.recorded(id, row)
      people.set(id, { name: name || id, ...about })
      if (!name) unnamed.push(id)
    }
    return { people, unnamed }
  }

  private recorded(id: string, row: MetaRow | undefined) {
    const person = this.lists.people.get(id)
    const { date } = this.sitting
    const named = person?.names.filter((name) => holdsOn(name, date)) ?? []
    const name = this.best(named.length > 0 ? named : (person?.names ?? [])) || row?.name
    return { name, role: this.officeOf(person), party: this.partyOf(person) ?? row?.party }
  }

  /** The office that somebody has on the day, else what they are as a member; where only one is told. */
  private officeOf(person: Person | undefined): string | undefined {
    const { date } = this.sitting
    if (!person || date === undefined) return undefined
    const held = person.affiliations.filter((one) => one.names.length > 0 && holdsOn(one, date))
    const offices = held.filter(({ role }) => role !== 'member')
    const names = new Set((offices.length > 0 ? offices : held).map((one) => this.best(one.names)))
    return names.size === 1 ? [...names][0] : undefined
  }

  /** The party that somebody is in on the day, where only one is told. */
  private partyOf(person: Person | undefined): string | undefined {
    const { date } = this.sitting
    if (!person || date === undefined) return undefined
    const found = new Map<string, Set<string>>(PARTIES.map((role) => [role, new Set()]))
    for (const one of person.affiliations) {
      const organisation = this.lists.organisations.get(one.of)
      if (organisation && holdsOn(one, date))
        found.get(organisation.role)?.add(this.partyName(organisation))
    }
    // Somebody may be in a party and, with others, in a group of the house.
    const [names] = [...found.values()].filter(({ size }) => size > 0)
    return names?.size === 1 ? [...names][0] : undefined
  }

  private partyName({ names }: Organisation): string {
    const full = names.filter(({ isFull }) => isFull)
    return this.best(full.length > 0 ? full : names) ?? ''
  }

  /** The wording in the language of the sitting, or in none that is said, else the first. */
  private best(names: readonly Named[]): string | undefined {
    const { language } = this.sitting
    const own = names.find(({ lang }) => lang === undefined || lang === language)
    return (own ?? names[0])?.words
  }
}
