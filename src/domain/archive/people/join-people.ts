import type { Localized } from '../../format/transcript.ts'
import type { Speller } from '../../search/pinyin.ts'
import type { JoinReason } from '../archive.ts'
import type { ByHand } from './first-clusters.ts'
import { handOfMentions } from './hand-of-mentions.ts'
import type { Doubt } from './join-tied.ts'
import { othersWhoMayBe } from './others-who-may-be.ts'
import type { PeopleFile } from './people-file.ts'
import { personClusters } from './person-clusters.ts'
import { personIds } from './person-ids.ts'
import type { PersonMention } from './person-mention.ts'
import { type CountedName, compare, namesOf } from './person-names.ts'

/** Somebody throughout an archive. */
export interface Person {
  readonly id: string
  /** Whether it is nobody in particular: a voice without a name, an office, a crowd of one meeting. */
  readonly isVoice: boolean
  /** Whether a transcript says that it is a human being: a name alone may be that of an office or a firm. */
  readonly isHuman: boolean
  /** All wordings of the name, most used first. */
  readonly names: readonly CountedName[]
  readonly joined: readonly JoinReason[]
  /** Numbers of others who may be the same person, those with most points first. */
  readonly maybe: readonly number[]
  /** Those in which they have most points first. */
  readonly bodies: readonly Localized[]
  readonly sameAs: readonly string[]
}

export interface JoinedPeople {
  readonly people: readonly Person[]
  /** Per mention, in the order in which they were given, the number of the person. */
  readonly personOf: Int32Array
  /** What `people.json` says that cannot be, by its path. */
  readonly problems: readonly string[]
}

const NOT_BY_HAND: ByHand = { is: null, not: [] }
const REASONS: readonly JoinReason[] = [
  'same-name',
  'same-address',
  'initial',
  'order',
  'title',
  'by-hand',
]

/**
 * Finds who is one person in many meetings. Whoever is certain is joined, whoever is doubtful is told of (`maybe`);
 * offices, crowds and voices without a name are somebody else in each meeting. The order of the mentions is no matter. Ids stay
 * while the first mention of a person stays. `speller` makes ids of Chinese names readable; `hand` goes before all.
 */
export function joinPeople(
  given: readonly PersonMention[],
  by: { readonly hand?: PeopleFile; readonly speller?: Speller } = {},
): JoinedPeople {
  const order = Array.from(given.keys()).sort((a, b) => compareMentions(given[a]!, given[b]!))
  const mentions = order.map((number) => given[number]!)
  const inOrder = join(mentions, by)
  const personOf = new Int32Array(given.length)
  for (const [place, number] of order.entries()) personOf[number] = inOrder.personOf[place]!
  return { ...inOrder, personOf }
}

/** In order of time, those without a day last. */
function compareMentions(a: PersonMention, b: PersonMention): number {
  if (a.meeting !== b.meeting) {
    const [dated, other] = [!a.meeting.startsWith('/'), !b.meeting.startsWith('/')]
    return dated === other ? compare(a.meeting, b.meeting) : dated ? -1 : 1
  }
  return compare(a.id, b.id) || compare(JSON.stringify(a.name), JSON.stringify(b.name))
}

function join(
  mentions: readonly PersonMention[],
  { hand, speller }: { readonly hand?: PeopleFile; readonly speller?: Speller },
): JoinedPeople {
  const told = hand && byHand(mentions, hand, speller)
  const handOf = told?.hand ?? (() => NOT_BY_HAND)
  const doubts: Doubt[] = []
  const clusters = personClusters(mentions, handOf, doubts)
  const personOf = new Int32Array(mentions.length)
  for (const [number, cluster] of clusters.entries())
    for (const mention of cluster.mentions) personOf[mention] = number
  const ids = personIds(mentions, clusters, hand, speller)
  const points = clusters.map((cluster) =>
    cluster.mentions.reduce((sum, mention) => sum + mentions[mention]!.points, 0),
  )
  const maybe = othersWhoMayBe(clusters, personOf, doubts, (a, b) =>
    points[a] === points[b] ? compare(ids[a]!, ids[b]!) : points[b]! - points[a]!,
  )
  const people = clusters.map((cluster, i): Person => {
    const own = cluster.mentions.map((mention) => mentions[mention]!)
    const names = namesOf(own)
    const called = cluster.hand === null ? undefined : hand?.people[cluster.hand]?.name
    return {
      id: ids[i]!,
      isVoice: cluster.forms.length === 0 && cluster.hand === null,
      isHuman: own.some(({ kind }) => kind === 'person'),
      names: called ? [{ name: called, points: 0 }, ...names] : names,
      joined: REASONS.filter((reason) => cluster.reasons.has(reason)),
      maybe: maybe[i]!,
      bodies: bodiesOf(own),
      sameAs: [...new Set(own.flatMap(({ sameAs = [] }) => sameAs))].toSorted(compare),
    }
  })
  return { people, personOf, problems: told?.problems ?? [] }
}

function byHand(
  mentions: readonly PersonMention[],
  hand: PeopleFile,
  speller: Speller | undefined,
): ReturnType<typeof handOfMentions> {
  const namesPeople = hand.people.some(({ is, not = [] }) =>
    [...is, ...not].some(({ person }) => person !== undefined),
  )
  const without = namesPeople ? join(mentions, speller ? { speller } : {}) : null
  return handOfMentions(hand, mentions, (mention) =>
    without ? without.people[without.personOf[mention]!]!.id : '',
  )
}

function bodiesOf(mentions: readonly PersonMention[]): Localized[] {
  const bodies = new Map<string, { name: Localized; points: number }>()
  for (const { body, points } of mentions) {
    if (!body) continue
    const known = bodies.get(body.id)
    if (known) known.points += points
    else bodies.set(body.id, { name: body.name, points })
  }
  return [...bodies]
    .sort(([a, one], [b, other]) => other.points - one.points || compare(a, b))
    .map(([, { name }]) => name)
}
