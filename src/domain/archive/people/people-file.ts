import * as v from 'valibot'
import { id, localized, name } from '../../format/rules.ts'

const MOST_PEOPLE = 100_000
const MOST_SIGNS = 1_000

/** Mentions: those of which all is so that is said here. */
const who = v.pipe(
  v.strictObject({
    /** The id that the archive gives to somebody who is not in this file. */
    person: v.exactOptional(id),
    /** A wording of the name, as it is in a transcript but for case and spaces. */
    name: v.exactOptional(name),
    /** Id of the body. */
    body: v.exactOptional(id),
    /** Day and id of a meeting, `2026-03-17/council-3`, and a speaker's id in it. */
    meeting: v.exactOptional(name),
    speaker: v.exactOptional(id),
    /** An address that stands for them. */
    sameAs: v.exactOptional(name),
  }),
  v.check(
    ({ person, name, speaker, meeting, sameAs }) =>
      (person ?? name ?? sameAs) !== undefined || (speaker !== undefined && meeting !== undefined),
    'a person, a name, an address, or a meeting and a speaker',
  ),
)

const entry = v.strictObject({
  /** Theirs for good, in place of the one that the archive makes. */
  id: v.exactOptional(id),
  /** What they are called, in place of the name that is used most. */
  name: v.exactOptional(localized),
  /** All of these are this one person. */
  is: v.pipe(v.array(who), v.minLength(1), v.maxLength(MOST_SIGNS)),
  /** None of these is, whatever the names say. */
  not: v.exactOptional(v.pipe(v.array(who), v.maxLength(MOST_SIGNS))),
  /** The reason: where it is known from. */
  why: name,
})

/** Who is one person, said by hand, in `people.json`; `public/schema/people.schema.json` is made from it. */
export const peopleSchema = v.strictObject({
  /** For editors, as in any JSON file. */
  $schema: v.exactOptional(v.string()),
  people: v.pipe(v.array(entry), v.maxLength(MOST_PEOPLE)),
})

export type PeopleFile = v.InferOutput<typeof peopleSchema>
export type Who = PeopleFile['people'][number]['is'][number]

/** What people.json says, or what is wrong with it, each with its path: `people.0.is: …`. */
export function readPeopleFile(
  data: unknown,
):
  | { readonly ok: true; readonly file: PeopleFile }
  | { readonly ok: false; readonly problems: readonly string[] } {
  // A list without entries is an object without fields.
  const read = v.safeParse(peopleSchema, Array.isArray(data) ? null : data)
  if (read.success) {
    const problems = sameIds(read.output)
    return problems.length > 0 ? { ok: false, problems } : { ok: true, file: read.output }
  }
  return {
    ok: false,
    problems: read.issues.map(
      (issue) => `${v.getDotPath(issue) ?? 'people.json'}: ${issue.message}`,
    ),
  }
}

function sameIds({ people }: PeopleFile): string[] {
  const first = new Map<string, number>()
  return people.flatMap(({ id }, i) => {
    if (id === undefined) return []
    const known = first.get(id)
    if (known === undefined) first.set(id, i)
    return known === undefined ? [] : [`people.${i}.id: "${id}" is people.${known}.id already`]
  })
}
