import type { Recorded, Voice } from '../proceedings.ts'
import { chairIn } from './chair.ts'
import type { Redner } from './entries.ts'
import { isGroup, lettersOf, partiesOf } from './parties.ts'
import type { MemberOf } from './roll-call.ts'

/** Somebody who gets the word, with the label that is printed. */
export interface Called {
  readonly redner: Redner
  readonly label: string
}

export interface Speakers {
  readonly people: ReadonlyMap<string, Recorded>
  /** Who gets the word by a marked name. */
  readonly called: (called: Called) => Voice
  /** Who gets the word by a line with a name alone, as those who run the sitting do. */
  readonly named: (line: string) => Voice
  readonly memberOf: MemberOf
}

/**
 * Who speaks in a protocol: by the ids of the list. An id that stands with another family name is another person’s, by a
 * slip. Who runs the sitting has no id: whoever in the list has that very name, if it is one, else somebody by that name.
 */
export function speakersOf(listed: readonly Redner[], spoken: readonly Called[]): Speakers {
  const people = new Map<string, Recorded>()
  const keys = new Map<string, string>()
  const ofName = new Map<string, Set<string>>()
  const all = [...spoken, ...listed.map((redner) => ({ redner, label: '' }))]
  const parties = new Map(all.map(({ redner: { id, party } }) => [`${id} ${party}`, party ?? '']))
  const partyOf = partiesOf(parties.values())
  const keyOf = (called: Called): string => {
    const { id } = called.redner
    const name = nameOf(called)
    const family = familyOf(name)
    // Without a family name there is only the id to go by.
    const first = keys.get(id)
    if (id !== '' && (first === undefined || family === '' || familyOf(first) === family)) {
      if (first === undefined || familyOf(first) === '') keys.set(id, name)
      return id
    }
    return `${id} ${name}`
  }
  for (const called of all) {
    const name = nameOf(called)
    const key = keyOf(called)
    if (name === '') continue
    const party = partyOf(called.redner.party) ?? partyOf(printedGroup(called.label))
    const known = people.get(key)
    people.set(key, { name: known?.name ?? name, party: known?.party ?? party })
    ofName.set(name, (ofName.get(name) ?? new Set()).add(key))
  }
  return {
    people,
    called(called) {
      const chair = chairIn(called.label)
      const role = called.redner.role ?? chair?.office
      return { who: keyOf(called), role, isChair: chair !== null }
    },
    named(line) {
      const chair = chairIn(line)
      const name = chair?.name ?? line.replace(/\s*:$/, '')
      const same = [...(ofName.get(name) ?? [])]
      const who = same.length === 1 ? same[0]! : `name: ${name}`
      if (!people.has(who)) people.set(who, { name })
      return { who, role: chair?.office, isChair: chair !== null }
    },
    memberOf(name, group) {
      const same = [...(ofName.get(name) ?? [])].filter((who) => {
        const party = people.get(who)?.party
        return party === undefined || group === undefined || lettersOf(party) === lettersOf(group)
      })
      return same.length === 1 ? same[0]! : null
    },
  }
}

/** The name as it is printed: before the group in brackets, or the office behind a comma. */
function nameOf({ redner: { name, party, role }, label }: Called): string {
  const line = label.replace(/\s*:$/, '')
  const chair = chairIn(line)
  if (chair) return chair.name
  const printed = line
    .slice(0, role !== undefined && line.includes(', ') ? line.indexOf(', ') : line.length)
    .replace(GROUP, (group, name) => (isGroup(name) || isSame(name, party) ? '' : group))
    .trim()
  return printed || (chairIn(name)?.name ?? name)
}

/** `(SPD)` behind a name, or a place: `(Weiher)`. */
const GROUP = /\s*\(([^()]*)\)(?=\s*:?$)/

/** The group that is printed behind a name. */
function printedGroup(label: string): string | undefined {
  const [, name] = GROUP.exec(label) ?? []
  return name !== undefined && isGroup(name) ? name : undefined
}

const isSame = (group: string, party: string | undefined) =>
  party !== undefined && lettersOf(group) === lettersOf(party)

/** The last word of a name but for a place in brackets; empty where it has only titles. */
function familyOf(name: string): string {
  const words = name
    .replace(/\([^()]*\)/g, ' ')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word) && !word.endsWith('.'))
  return words.at(-1)?.toUpperCase() ?? ''
}
