import { isChair } from '../../words/house-voices.ts'
import type { Proceedings, RecordEvent, Recorded, Voice } from '../proceedings.ts'
import { readCanadaLabel } from './label.ts'
import { mayBeOne, nameWords } from './name-words.ts'

/** How ids begin that stand for a label until all labels are known. */
const NAMED = 'label:'

/**
 * Those who speak in a Hansard of Canada: by the number of the record, which is that of a person in an office, and the
 * name: where one number stands with two names that have nothing in common, they are two people.
 */
export class CanadaPeople {
  private readonly labels = new Map<string, Set<string>>()
  /** What each is called: labels, names and, of who is in the chair, offices. */
  private readonly calls = new Map<string, Set<string>>()
  /** Ids by label and by the name in it; null where several have it. */
  private readonly ids = new Map<string, string | null>()
  /** Those that each number of the record stands with a name for. */
  private readonly ofNumber = new Map<string, Named[]>()

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

  /** The id of a number, which has to do without a name where a label has none. */
  private idIn(number: string, name: string | undefined): string {
    const words = nameWords(name ?? '')
    if (words.length === 0 || isChair(name ?? '')) return number
    const id = `${number} ${words.join(' ')}`
    const all = this.ofNumber.get(number) ?? []
    if (all.some(({ ids }) => ids.has(id))) return id
    const same = all.filter((one) => one.names.some((known) => mayBeOne(known, words)))
    const one = {
      ids: new Set([...same.flatMap(({ ids }) => [...ids]), id]),
      names: [...same.flatMap(({ names }) => names), words],
    }
    this.ofNumber.set(number, [...all.filter((known) => !same.includes(known)), one])
    return id
  }

  /** Somebody by an id, however the name is written, or by the number alone: whoever it is the number of, where that is one person. */
  private settledId(id: string): string {
    const [number] = id.split(' ', 1)
    const all = this.ofNumber.get(number!) ?? []
    const one =
      all.find(({ ids }) => ids.has(id)) ?? (id === number && all.length === 1 ? all[0] : undefined)
    return one ? firstOf(one) : id
  }

  /** Who voted, by the number and the name in the list. */
  private voter(number: string, name: string): string | null {
    const all = this.ofNumber.get(number)
    if (all === undefined) return number
    const words = nameWords(name)
    const [only, ...more] = all.filter(({ names }) => names.some((known) => mayBeOne(known, words)))
    return only && more.length === 0 ? firstOf(only) : null
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

/** Somebody of a number, by all the ways in which the name is written. */
interface Named {
  readonly ids: ReadonlySet<string>
  readonly names: readonly (readonly string[])[]
}

const firstOf = ({ ids }: Named): string => ids.values().next().value!

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
