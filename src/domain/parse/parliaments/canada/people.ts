import type { Proceedings, RecordEvent, Recorded, Voice } from '../proceedings.ts'
import { readCanadaLabel } from './label.ts'

/** How ids begin that stand for a label until all labels are known. */
const NAMED = 'label:'

/** Those who speak in a Hansard of Canada: by the number of the record, which is that of a person in an office. */
export class CanadaPeople {
  private readonly labels = new Map<string, Set<string>>()
  /** What each is called: labels, names and, of who is in the chair, offices. */
  private readonly calls = new Map<string, Set<string>>()
  /** Ids by label and by the name in it; null where several have it. */
  private readonly ids = new Map<string, string | null>()

  /** The id of somebody by the number of the record, or, where it has none, by the label; null without both. */
  idOf(label: string, number: string | undefined): string | null {
    const own = number && number !== '0' ? number : undefined
    if (own === undefined && !/\p{L}/u.test(label)) return null
    const id = own ?? label
    const labels = this.labels.get(id) ?? new Set()
    this.labels.set(id, labels)
    if (labels.has(label)) return id
    labels.add(label)
    const { name, role, isChair } = readCanadaLabel(label)
    const calls = this.calls.get(id) ?? new Set()
    this.calls.set(id, calls)
    for (const one of [label, name, isChair ? role : undefined]) if (one) calls.add(one)
    for (const one of [label, name])
      if (one) this.ids.set(one, this.ids.has(one) && this.ids.get(one) !== id ? null : id)
    return id
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
    const people = new Map<string, Recorded>()
    for (const [id, labels] of this.labels) people.set(id, recordedAs([...labels]))
    return {
      people,
      events: events.map((event) =>
        'voice' in event && event.voice.who?.startsWith(NAMED)
          ? { ...event, voice: this.known(event.voice) }
          : event,
      ),
    }
  }

  private known(voice: Voice): Voice {
    const label = voice.who!.slice(NAMED.length)
    const { name } = readCanadaLabel(label)
    const found = this.ids.get(label) ?? (name === undefined ? undefined : this.ids.get(name))
    return { ...voice, who: found ?? null }
  }
}

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
