import { fold } from '../../text/fold.ts'
import { addressOf } from './address-of.ts'
import type { ByHand } from './first-clusters.ts'
import type { PeopleFile, Who } from './people-file.ts'
import type { PersonMention } from './person-mention.ts'

const NOTHING: ByHand = { is: null, not: [] }

/**
 * What `people.json` says of each mention, and what of it cannot be so, by its path: what is nobody, and what is two
 * people. `personOf` tells of each mention the id that it has without the file.
 */
export function handOfMentions(
  { people }: PeopleFile,
  mentions: readonly PersonMention[],
  personOf: (mention: number) => string,
): { readonly hand: (number: number) => ByHand; readonly problems: readonly string[] } {
  const find = finder(mentions, personOf)
  const is = new Map<number, number>()
  const not = new Map<number, number[]>()
  const problems: string[] = []
  for (const [entry, person] of people.entries()) {
    for (const part of ['is', 'not'] as const) {
      for (const [i, who] of (person[part] ?? []).entries()) {
        const path = `people.${entry}.${part}.${i}`
        const found = find(who)
        if (found.length === 0) problems.push(`${path}: there is nobody of whom this is so`)
        for (const number of found) {
          if (part === 'not') not.set(number, [...(not.get(number) ?? []), entry])
          else if ((is.get(number) ?? entry) === entry) is.set(number, entry)
          else {
            problems.push(`${path}: ${told(mentions[number]!)} is people.${is.get(number)} already`)
            break
          }
        }
      }
    }
  }
  for (const [number, entry] of is) {
    if (!not.get(number)?.includes(entry)) continue
    problems.push(`people.${entry}.not: ${told(mentions[number]!)} is said to be this person too`)
  }
  const hand = (number: number) => {
    const [own, others] = [is.get(number), not.get(number)]
    if (own === undefined && others === undefined) return NOTHING
    return { is: own ?? null, not: (others ?? []).filter((entry) => entry !== own) }
  }
  return { hand, problems }
}

const told = ({ meeting, id }: PersonMention) => `speaker ${id} of ${meeting}`

/** Finds mentions by an index each, since a file may have many entries. */
function finder(mentions: readonly PersonMention[], personOf: (mention: number) => string) {
  const index = new Map<string, number[]>()
  const put = (key: string, number: number) => {
    const known = index.get(key)
    if (known) known.push(number)
    else index.set(key, [number])
  }
  for (const [number, mention] of mentions.entries()) {
    for (const key of keysOf(mention, personOf(number))) put(key, number)
  }
  return (who: Who): number[] => {
    const keys = [
      ...(who.person === undefined ? [] : [`person ${who.person}`]),
      ...(who.name === undefined ? [] : [`name ${levelled(who.name)}`]),
      ...(who.sameAs === undefined ? [] : [`at ${addressOf(who.sameAs).address}`]),
      ...(who.meeting === undefined ? [] : [`in ${who.meeting}`]),
    ]
    const lists = keys.map((key) => index.get(key) ?? [])
    const [first = [], ...rest] = lists.toSorted((a, b) => a.length - b.length)
    const others = rest.map((list) => new Set(list))
    return first.filter((number) => {
      const { id, body } = mentions[number]!
      if (who.speaker !== undefined && who.speaker !== id) return false
      if (who.body !== undefined && who.body !== body?.id) return false
      return others.every((list) => list.has(number))
    })
  }
}

const levelled = (name: string) => fold(name).replace(/\s+/g, ' ').trim()

function keysOf({ name, sameAs = [], meeting }: PersonMention, person: string): Set<string> {
  return new Set([
    `person ${person}`,
    `in ${meeting}`,
    ...Object.values(name).map((words) => `name ${levelled(words)}`),
    ...sameAs.map((url) => `at ${addressOf(url).address}`),
  ])
}
