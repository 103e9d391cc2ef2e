import type { Localized } from '../../format/transcript.ts'
import type { DraftPerson } from '../draft/draft.ts'

/** What a row says of the person whose id it has. */
interface Heard extends Pick<DraftPerson, 'name' | 'span' | 'told'> {
  readonly role: string | undefined
}

/** A person as some rows of an id call it, and how many they are. */
interface Called {
  person: Heard
  rows: number
}

/** The people of a table that was exported here, by id, each with all that rows call it. */
export class OwnPeople {
  private readonly heard = new Map<string, { most: Called; readonly all: Map<string, Called> }>()
  /** What was found of a row that is called otherwise than its id, by what it is called. */
  private readonly found = new Map<string, string | null>()
  private named: Map<string, string[]> | undefined

  hear(id: string, person: Heard): void {
    const key = keyOf(person.told?.name)
    const known = this.heard.get(id)
    const called = known?.all.get(key)
    if (called) {
      called.rows++
      if (called.person.role === undefined && person.role !== undefined)
        called.person = { ...called.person, role: person.role, told: person.told }
      if (called.rows > known!.most.rows) known!.most = called
    } else if (known) known.all.set(key, { person, rows: 1 })
    else {
      const most = { person, rows: 1 }
      this.heard.set(id, { most, all: new Map([[key, most]]) })
    }
  }

  has(id: string): boolean {
    return this.heard.has(id)
  }

  /** The person of an id, as most of its rows call it. */
  personOf(id: string): Heard | undefined {
    return this.heard.get(id)?.most.person
  }

  /**
   * Once all rows were heard, whose a row is by its id and its names: where it is called otherwise than most rows of the
   * id, somebody has corrected it, and it is of the one person who is called so; null where none is, or several are.
   */
  idOf(id: string, names: Localized): string | null {
    if (agree(this.namesOf(id), names)) return id
    const key = keyOf(names)
    const known = this.found.get(key)
    if (known !== undefined) return known
    const [first] = Object.entries(names)
    const others = (first && this.idsByName().get(keyOf(Object.fromEntries([first])))) ?? []
    const called = others.filter((other) => agree(this.namesOf(other), names))
    const found = called.length === 1 ? called[0]! : null
    this.found.set(key, found)
    return found
  }

  private namesOf(id: string): Localized {
    return this.personOf(id)?.told?.name ?? {}
  }

  private idsByName(): ReadonlyMap<string, readonly string[]> {
    if (this.named) return this.named
    this.named = new Map<string, string[]>()
    for (const id of this.heard.keys())
      for (const name of Object.entries(this.namesOf(id))) {
        const key = keyOf(Object.fromEntries([name]))
        const ids = this.named.get(key)
        if (ids) ids.push(id)
        else this.named.set(key, [id])
      }
    return this.named
  }
}

const keyOf = (names: Localized = {}): string => JSON.stringify(Object.entries(names))

/** Whether what is named in both is called the same, in each language that both have. */
const agree = (some: Localized, others: Localized): boolean =>
  Object.entries(others).every(([language, name]) => (some[language] ?? name) === name)
