import { tellApart } from '../../format/look-alikes.ts'
import type { Localized } from '../../format/transcript.ts'
import { isFullWidth } from '../../text/writing.ts'
import type { PersonRef, ThemeRecord } from '../archive.ts'

type Names = ReadonlyMap<string, Localized>

/**
 * Those who spoke of a theme, in the order of the record. Behind names that look alike stands what tells them apart, as far as
 * the record knows: the body that they spoke in, else their party, else the years; else which of how many they are.
 * @param bodies names by id, as `parties`.
 */
export function peopleApart(
  { people, points, meetings }: Pick<ThemeRecord, 'people' | 'points' | 'meetings'>,
  bodies: Names,
  parties: Names,
): readonly PersonRef[] {
  const shown = tellApart([...people])
  const alike = shown.flatMap(({ ownName }, i) => (ownName ? [{ place: i, own: ownName }] : []))
  if (alike.length === 0) return people
  const said = new Map(alike.map(({ place }) => [place, [] as ThemeRecord['points'][number][]]))
  for (const point of points) said.get(point.person)?.push(point)
  const ways: ((place: number) => Localized | null)[] = [
    (place) =>
      only(
        said.get(place)!.map(({ meeting }) => meetings[meeting]!.body),
        bodies,
      ),
    (place) =>
      only(
        said.get(place)!.map(({ party }) => party),
        parties,
      ),
    (place) => yearsIn(said.get(place)!.flatMap(({ meeting }) => meetings[meeting]!.day ?? [])),
  ]
  const told = new Map<number, Localized>()
  for (const group of groupsOf(alike)) {
    for (const way of ways) {
      const words = group.map(({ place }) => way(place))
      if (!words.every((one) => one !== null)) continue
      if (new Set(words.map((one) => JSON.stringify(one))).size < group.length) continue
      for (const [i, { place, own }] of group.entries()) told.set(place, withWords(own, words[i]!))
      break
    }
  }
  return people.map((person, i) => ({ ...person, name: told.get(i) ?? shown[i]!.name }))
}

/** Those who share a wording of their name. */
function groupsOf(alike: readonly { readonly place: number; readonly own: Localized }[]) {
  const groups: (typeof alike)[number][][] = []
  for (const one of alike) {
    const wordings = new Set(Object.values(one.own))
    const known = groups.find(([first]) =>
      Object.values(first!.own).some((wording) => wordings.has(wording)),
    )
    if (known) known.push(one)
    else groups.push([one])
  }
  return groups
}

/** What the one that is there is called; null where there are several, or none. */
function only(ids: readonly (string | null)[], names: Names): Localized | null {
  const [id, ...others] = new Set(ids)
  return id != null && others.length === 0 ? (names.get(id) ?? null) : null
}

function yearsIn(days: readonly string[]): Localized | null {
  const [first, last] = [days[0]?.slice(0, 4), days.at(-1)?.slice(0, 4)]
  if (first === undefined || last === undefined) return null
  return { und: first === last ? first : `${first}–${last}` }
}

const withWords = (name: Localized, words: Localized): Localized =>
  Object.fromEntries(
    Object.entries(name).map(([language, own]) => {
      const behind = words[language] ?? Object.values(words)[0]!
      return [language, isFullWidth(language) ? `${own}（${behind}）` : `${own} (${behind})`]
    }),
  )
