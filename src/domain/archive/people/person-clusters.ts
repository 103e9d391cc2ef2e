import type { Localized } from '../../format/transcript.ts'
import { isCrowdVoice } from '../../parse/words/zh/voices.ts'
import { fold } from '../../text/fold.ts'
import { initialTies, sameNameTies, titleIsOfSeveral, titleTies } from './find-ties.ts'
import { type ByHand, clusterOf, firstClusters } from './first-clusters.ts'
import { joinAddressed } from './join-addressed.ts'
import { type Doubt, joinTied } from './join-tied.ts'
import { merged, type NameCluster } from './name-cluster.ts'
import type { NameForm } from './name-form.ts'
import { once } from './once.ts'
import type { PersonMention } from './person-mention.ts'
import { readName } from './read-name.ts'

/** Clusters of mentions, each a person, in the order of their first mentions. */
export function personClusters(
  mentions: readonly PersonMention[],
  handOf: (mention: number) => ByHand,
  doubts: Doubt[],
): NameCluster[] {
  const formsOf = formReader()
  const bodies = new Map<string, number[]>()
  const nameless: NameCluster[] = []
  for (const [number, mention] of mentions.entries()) {
    const isPerson = mention.kind === undefined || mention.kind === 'person'
    const byHand = handOf(number)
    if ((isPerson && formsOf(mention).length > 0) || byHand.is !== null) {
      const body = mention.body ? `of ${mention.body.id}` : `at ${mention.meeting}`
      const known = bodies.get(body)
      if (known) known.push(number)
      else bodies.set(body, [number])
    } else nameless.push(aloneOf(mention, number))
  }
  const inBodies = [...bodies.values()].flatMap((numbers) => {
    const first = firstClusters(mentions, numbers, formsOf, handOf)
    const same = joinTied(first, sameNameTies(first, doubts), doubts)
    const short = joinTied(same, initialTies(same, doubts), doubts)
    const isOfSeveral = titleIsOfSeveral(short)
    const titled = short.flatMap((one) => {
      if (!isOfSeveral(one)) return one
      const by = { is: null, not: [...one.not] }
      return one.mentions.map((mention) => clusterOf(mentions, [mention], one.forms, by))
    })
    return joinTied(titled, titleTies(titled, doubts), doubts)
  })
  const all = joinAddressed(mentions, joinedByHand(inBodies))
  const inOrder = (cluster: NameCluster) => ({
    ...cluster,
    mentions: cluster.mentions.toSorted((a, b) => a - b),
  })
  return [...all, ...nameless].map(inOrder).sort((a, b) => a.mentions[0]! - b.mentions[0]!)
}

/** Who is no person, or has no name, is in this meeting alone. */
const aloneOf = ({ meeting }: PersonMention, number: number): NameCluster => ({
  mentions: [number],
  forms: [],
  meetings: new Set([meeting]),
  addresses: new Map(),
  roles: new Map(),
  years: null,
  hand: null,
  not: new Set(),
  reasons: new Set(),
})

/** Names are read once, since they come again and again. */
function formReader(): (mention: PersonMention) => readonly NameForm[] {
  const formsOf = once((name: Localized): readonly NameForm[] => {
    const wordings = Object.values(name)
    // What 居民 sounds like in Latin letters is nobody's name either.
    if (wordings.some((wording) => isCrowdVoice(fold(wording).trim()))) return []
    const forms = new Map<string, NameForm>()
    for (const wording of wordings) {
      const form = readName(wording)
      if (form) forms.set(`${form.writing} ${form.literal}`, form)
    }
    return [...forms.values()]
  })
  return ({ name }) => formsOf(name)
}

function joinedByHand(clusters: readonly NameCluster[]): NameCluster[] {
  const entries = new Map<number, NameCluster[]>()
  for (const cluster of clusters) {
    if (cluster.hand === null) continue
    entries.set(cluster.hand, [...(entries.get(cluster.hand) ?? []), cluster])
  }
  return [
    ...clusters.filter(({ hand }) => hand === null),
    ...Array.from(entries.values(), (own) => merged(own, ['by-hand'])),
  ]
}
