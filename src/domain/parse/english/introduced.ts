import type { Mention } from './mention.ts'
import { genderOf, isGiven } from './name-words.ts'
import type { Person } from './person.ts'
import { isCapitals, isPlural, officesIn, sameOffice } from './same-office.ts'

/** Somebody by a name, of whom nothing else is known yet. */
export const newPerson = (text: string, { name, words }: Mention): Person => ({
  kind: 'person',
  name: text.slice(name.start, name.end),
  words,
  role: undefined,
  span: name,
  ...{ weight: -1, first: name.start, times: 0, alone: 0 },
  ...{ titled: false, given: false, gender: '', offices: new Set<string>(), quoted: false },
})

/** An office or a country that speaks for itself. */
export const newOffice = (text: string, { kind, name, words, behind }: Mention): Person => ({
  kind,
  name: text.slice(name.start, name.end),
  words,
  role: behind && text.slice(behind.start, behind.end),
  span: name,
  ...{ weight: 0, first: name.start, times: 1, alone: 0 },
  ...{ titled: true, given: false, gender: '', offices: new Set<string>(), quoted: false },
})

/** Takes up what a mention says of somebody: the fullest name, the longest office, form of address and gender. */
export function enrich(text: string, person: Person, mention: Mention, rostered: boolean): void {
  const { words, courtesy, office, before, behind, name } = mention
  person.times++
  person.titled ||=
    rostered || courtesy !== undefined || office !== undefined || behind !== undefined
  person.given ||= isGiven(words[0]!)
  person.gender ||= genderOf(words, courtesy)
  if (office) person.offices.add(sameOffice(office))
  if (behind)
    for (const held of officesIn(text.slice(behind.start, behind.end)))
      person.offices.add(sameOffice(held))
  if (
    words.length > person.words.length ||
    (words.length === person.words.length &&
      (words.join('').length > person.words.join('').length ||
        (isCapitals(person.name) && !isCapitals(text.slice(name.start, name.end)))))
  ) {
    person.words = words
    person.name = text.slice(name.start, name.end)
  }
  // The office of several is none of one who has another.
  const several = office !== undefined && isPlural(office)
  const own = several && (behind || person.role) ? undefined : before
  const length = (own ? own.end - own.start : 0) + (behind ? behind.end - behind.start : 0)
  const full = words.length > 1 && !(several && !behind)
  const weight = length === 0 ? 0 : full ? 101 + Math.min(length, 80) : several ? 1 : 2
  if (weight > person.weight) {
    person.weight = weight
    const role = [own, behind]
      .flatMap((span) =>
        span
          ? [
              text
                .slice(span.start, span.end)
                .replace(/\s+/g, ' ')
                .replace(/\) ?\(/g, ', '),
            ]
          : [],
      )
      .join(', ')
    person.role = role === '' ? undefined : role
    person.span = {
      start: Math.min(before?.start ?? name.start, name.start),
      end: Math.max(behind?.end ?? 0, name.end),
    }
  }
}
