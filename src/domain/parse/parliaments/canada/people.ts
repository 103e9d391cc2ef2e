import { isChair } from '../../words/house-voices.ts'
import type { Proceedings, RecordEvent, Recorded, Voice } from '../proceedings.ts'
import { readCanadaLabel } from './label.ts'

/** How ids begin that stand for a label until all labels are known. */
const NAMED = 'label:'

/**
 * Those who speak in a Hansard of Canada: by the number of the record, which is that of a person in an office, and the
 * family name: where one number stands with two names, they are two people.
 */
export class CanadaPeople {
  private readonly labels = new Map<string, Set<string>>()
  /** What each is called: labels, names and, of who is in the chair, offices. */
  private readonly calls = new Map<string, Set<string>>()
  /** Ids by label and by the name in it; null where several have it. */
  private readonly ids = new Map<string, string | null>()
  /** The ids with a name that each number of the record has. */
  private readonly ofNumber = new Map<string, Set<string>>()

  /** The id of somebody by the number of the record, or, where it has none, by the label; null without both. */
  idOf(label: string, number: string | undefined): string | null {
    const own = number && number !== '0' ? number : undefined
    if (own === undefined && !/\p{L}/u.test(label)) return null
    const { name, role, isChair: isInChair } = readCanadaLabel(label)
    const id = own === undefined ? label : this.idIn(own, name)
    const labels = this.labels.get(id) ?? new Set()
    this.labels.set(id, labels)
    if (labels.has(label)) return id
    labels.add(label)
    const calls = this.calls.get(id) ?? new Set()
    this.calls.set(id, calls)
    for (const one of [label, name, isInChair ? role : undefined]) if (one) calls.add(one)
    for (const one of [label, name])
      if (one) this.ids.set(one, this.ids.has(one) && this.ids.get(one) !== id ? null : id)
    return id
  }

  /** The id of a number, which has to do without a family name where a label has none. */
  private idIn(number: string, name: string | undefined): string {
    const family = familyOf(name ?? '')
    if (family === '' || isChair(name ?? '')) return number
    const id = `${number} ${family}`
    this.ofNumber.set(number, (this.ofNumber.get(number) ?? new Set()).add(id))
    return id
  }

  /** Somebody by an id, or by the number alone: whoever it is the number of, where that is one person. */
  private settledId(id: string): string {
    const [only, ...more] = this.ofNumber.get(id) ?? []
    return only !== undefined && more.length === 0 ? only : id
  }

  /** Who voted, by the number and the name in the list. */
  private voter(number: string, name: string): string | null {
    const named = this.ofNumber.get(number)
    if (named === undefined || named.size < 2) return this.settledId(number)
    const id = `${number} ${familyOf(name)}`
    return named.has(id) ? id : null
  }

  /** The id of somebody who is only named: one of those who are speaking, or settled at the end. */
  named(label: string, speaking: readonly (string | null | undefined)[]): string {
    const { name = label } = readCanadaLabel(label)
    const found = speaking.find((id) => {
      const calls = this.calls.get(id ?? '')
      return calls?.has(label) || calls?.has(name)
    })
    return found ?? NAMED + label
  }

  /** The people, and events in which each who was only named is known, or nobody. */
  settled(events: readonly RecordEvent[]): Pick<Proceedings, 'people' | 'events'> {
    const labels = new Map<string, string[]>()
    for (const [given, told] of this.labels) {
      const id = this.settledId(given)
      labels.set(id, [...(labels.get(id) ?? []), ...told])
    }
    return {
      people: new Map([...labels].map(([id, told]) => [id, recordedAs(told)])),
      events: events.map((event) => {
        if ('voice' in event) return { ...event, voice: this.known(event.voice) }
        if (event.is !== 'vote') return event
        const by = event.vote.by.map((one) => ({
          ...one,
          who: one.who === null ? null : this.voter(one.who, one.name),
        }))
        return { ...event, vote: { ...event.vote, by } }
      }),
    }
  }

  private known(voice: Voice): Voice {
    if (voice.who === null) return voice
    if (!voice.who.startsWith(NAMED)) return { ...voice, who: this.settledId(voice.who) }
    const label = voice.who.slice(NAMED.length)
    const { name } = readCanadaLabel(label)
    const found = this.ids.get(label) ?? (name === undefined ? undefined : this.ids.get(name))
    return { ...voice, who: found ? this.settledId(found) : null }
  }
}

/** The last word of a name, by its letters. */
const familyOf = (name: string): string =>
  name
    .toUpperCase()
    .match(/\p{L}[\p{L}\p{M}'’-]*/gu)
    ?.at(-1) ?? ''

/** The name of which all labels tell something, and the first office, riding and party that are told: the chair is taken for a while. */
function recordedAs(labels: readonly string[]): Recorded {
  const all = labels.map(readCanadaLabel)
  const name = all.find((one) => one.name)?.name
  const others = all.filter((one) => !one.isChair)
  const role = (others.length > 0 ? others : all).find((one) => one.role)?.role
  const party = all.find((one) => one.party)?.party
  return name === undefined
    ? { name: role ?? labels[0] ?? '', kind: 'office' }
    : { name, role, party }
}
