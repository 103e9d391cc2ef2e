import type {
  MeetingRef,
  PersonPart,
  PersonRef,
  ReplyRef,
  ThemePart,
  ThemeRef,
} from '../archive.ts'

/** What somebody said in the meetings of all segments, of which the parts come in order of time. */
export function joinPersonParts(parts: readonly PersonPart[]): PersonPart {
  const meetings: MeetingRef[] = []
  const themes = new Listing<ThemeRef>()
  const people = new Listing<PersonRef>()
  const offices = new Map<string, PersonPart['offices'][number]>()
  const points: PersonPart['points'][number][] = []
  const answers: ReplyRef[] = []
  const answeredBy: ReplyRef[] = []
  for (const part of parts) {
    const first = meetings.length
    meetings.push(...part.meetings)
    const themeOf = part.themes.map((theme) => themes.place(theme))
    const personOf = part.people.map((person) => people.place(person))
    const moved = (reply: ReplyRef): ReplyRef => ({
      ...reply,
      meeting: first + reply.meeting,
      other: personOf[reply.other]!,
    })
    for (const point of part.points) {
      const own = point.themes.map((theme) => themeOf[theme]!)
      points.push({ ...point, meeting: first + point.meeting, themes: own })
    }
    answers.push(...part.answers.map(moved))
    answeredBy.push(...part.answeredBy.map(moved))
    for (const office of part.offices) {
      const key = JSON.stringify(office.role)
      const known = offices.get(key)
      const { from, to } = office.days
      const days = known ? { from: known.days.from, to: to ?? known.days.to } : { from, to }
      offices.set(key, { role: office.role, days })
    }
  }
  return {
    offices: [...offices.values()],
    meetings,
    themes: themes.items,
    people: people.items,
    points,
    answers,
    answeredBy,
  }
}

/** What was said on a theme in the meetings of all segments, of which the parts come in order of time. */
export function joinThemeParts(parts: readonly ThemePart[]): ThemePart {
  const meetings: MeetingRef[] = []
  const people = new Listing<PersonRef>()
  const themes = new Listing<ThemeRef>()
  const points: ThemePart['points'][number][] = []
  for (const part of parts) {
    const first = meetings.length
    meetings.push(...part.meetings)
    const personOf = part.people.map((person) => people.place(person))
    const themeOf = part.themes.map((theme) => themes.place(theme))
    for (const point of part.points) {
      const own = point.themes.map((theme) => themeOf[theme]!)
      const person = personOf[point.person]!
      points.push({ ...point, meeting: first + point.meeting, themes: own, person })
    }
  }
  return { meetings, people: people.items, points, themes: themes.items }
}

/** Lists things by their ids, as they are first met. */
class Listing<T extends { readonly id: string }> {
  readonly items: T[] = []
  readonly #places = new Map<string, number>()

  /** The place of a thing in this list. */
  place(item: T): number {
    const known = this.#places.get(item.id)
    if (known !== undefined) return known
    this.#places.set(item.id, this.items.length)
    return this.items.push(item) - 1
  }
}
