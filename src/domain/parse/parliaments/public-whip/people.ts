import { isChair } from '../../words/house-voices.ts'
import type { Recorded } from '../proceedings.ts'

/** What a name as it is printed tells: somebody, with seat and party, or an office, with who holds it. */
export interface PrintedName {
  readonly name?: string | undefined
  readonly office?: string | undefined
  readonly seat?: string | undefined
  readonly party?: string | undefined
}

/** `Ada Moss (North Tamar) (LD)`, `The Minister for Weirs (Ada Moss)`. */
const BRACKETS = /^([^()]+?) \(([^()]+)\)(?: \(([^()]+)\))?$/
const OFFICE = /^(?:The|Mr\.?|Madam) /

export function readPrintedName(printed: string): PrintedName {
  const [, before = printed, inside, last] = BRACKETS.exec(printed) ?? []
  const isOffice = /^The /.test(before) || (OFFICE.test(before) && isChair(before))
  if (isOffice) return { office: before, name: inside }
  // One bracket alone may be a seat or, of who has none, a party.
  return last === undefined ? { name: before } : { name: before, seat: inside, party: last }
}

/** Those who speak in a file, by id: as all their names together tell them. */
export class PublicWhipPeople {
  private readonly printed = new Map<string, PrintedName[]>()

  /** Takes down how somebody is named; gives the office, where that is one. */
  hear(id: string, printed: string, office: string | undefined): string | undefined {
    const told = readPrintedName(printed)
    const all = this.printed.get(id) ?? []
    this.printed.set(id, all)
    all.push(office ? { ...told, office } : told)
    return office || told.office
  }

  people(): ReadonlyMap<string, Recorded> {
    return new Map([...this.printed].map(([id, all]) => [id, recordedAs(all)]))
  }
}

function recordedAs(all: readonly PrintedName[]): Recorded {
  const name = all.find((one) => one.name)?.name
  const office = all.find((one) => one.office)?.office
  // An office is printed now and then, but held all day; the chair is taken for a while.
  const held = all.find((one) => one.office && !isChair(one.office))?.office
  const seat = all.find((one) => one.seat)?.seat
  const party = all.find((one) => one.party)?.party
  if (name === undefined) return { name: office ?? '', kind: 'office' }
  return { name, role: held ?? (office === undefined ? seat : undefined), party }
}
