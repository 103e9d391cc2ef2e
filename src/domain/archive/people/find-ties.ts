import type { Doubt, Tie } from './join-tied.ts'
import { contradictByFacts, type NameCluster, nameLikeness, yearsBetween } from './name-cluster.ts'
import type { NameForm } from './name-form.ts'
import { officeIs } from './office-is.ts'

/** Where more names are alike, what is short for one of them is short for nobody. */
const MOST_ALIKE = 300

/** Ties of those who have a name in common, titles and the order of its words aside. */
export function sameNameTies(clusters: readonly NameCluster[], doubts: Doubt[]): Tie[] {
  const keys = ({ writing, literal, full }: NameForm) =>
    full === null || full === literal
      ? [`${writing} ${literal}`]
      : [`${writing} ${literal}`, `${writing} ${full}`]
  return pairs(clusters, keys, doubts, (a, b) => {
    const found = nameLikeness(a, b)
    return found === 'same-name' || found === 'order' || found === 'title' ? found : null
  })
}

/** Ties of those of whose given names one is the initial of the other, or lacks a middle one. */
export function initialTies(clusters: readonly NameCluster[], doubts: Doubt[]): Tie[] {
  const reason = (a: NameCluster, b: NameCluster) => {
    const found = nameLikeness(a, b)
    return found === 'initial' || found === 'perhaps' ? found : null
  }
  const sameFirst = ({ writing, surname, given, full }: NameForm) => {
    if (writing === 'han' || full === null) return []
    // In Wang Li either word may be the surname.
    const words = full.split(' ')
    return [
      `${surname} ${given[0]}`,
      `? ${words.toSorted().join(' ')}`,
      `: ${words.slice(0, 2).join(' ')}`,
    ]
  }
  const sameLetter = ({ writing, surname, given, full }: NameForm) =>
    writing === 'han' || full === null ? [] : [`${surname} ${[...given[0]!][0]}`]
  return [
    ...pairs(clusters, sameFirst, doubts, reason),
    ...pairs(clusters, sameLetter, doubts, reason, hasInitial),
  ]
}

const hasInitial = ({ forms }: NameCluster): boolean =>
  forms.some(({ given: [first = ''] }) => [...first].length === 1)

/** Ties of clusters that have a key in common, and doubts; one of each two has to be `wanted`. */
function pairs(
  clusters: readonly NameCluster[],
  keysOf: (form: NameForm) => readonly string[],
  doubts: Doubt[],
  reasonOf: (a: NameCluster, b: NameCluster) => Tie['reason'] | 'perhaps' | null,
  wanted: (cluster: NameCluster) => boolean = () => true,
): Tie[] {
  const blocks = blocksOf(clusters, ({ forms }) => forms.flatMap(keysOf))
  const ties: Tie[] = []
  const seen = new Set<number>()
  for (const block of blocks.values()) {
    if (block.length < 2 || block.length > MOST_ALIKE) continue
    const some = block.filter((number) => wanted(clusters[number]!))
    for (const a of some) {
      for (const b of block) {
        const pair = Math.min(a, b) * clusters.length + Math.max(a, b)
        if (a === b || seen.has(pair)) continue
        seen.add(pair)
        const [one, other] = [clusters[a]!, clusters[b]!]
        const reason = reasonOf(one, other)
        if (reason === null) continue
        if (contradictByFacts(one, other) || reason === 'perhaps')
          doubts.push([one.mentions[0]!, other.mentions[0]!])
        else ties.push({ a, b, reason })
      }
    }
  }
  return ties
}

/**
 * Whether a surname and a title alone may stand for several: then each mention of it is looked at by itself, since an
 * office goes from one to another.
 */
export function titleIsOfSeveral(clusters: readonly NameCluster[]): (one: NameCluster) => boolean {
  const named = fullNamed(clusters)
  return (one) => {
    if (one.hand !== null || one.forms.some(({ full }) => full !== null)) return false
    const able = one.forms.flatMap(({ writing, surname, office }) =>
      (named.get(`${writing} ${surname}`) ?? []).filter((number) => {
        const { roles } = clusters[number]!
        return holdsOffice({ ...one, years: null }, roles, office, writing) !== false
      }),
    )
    return new Set(able).size > 1
  }
}

/** Ties of those who are named by surname and title alone to those who have that surname, and that office if it is told. */
export function titleTies(clusters: readonly NameCluster[], doubts: Doubt[]): Tie[] {
  const named = fullNamed(clusters)
  const ties: Tie[] = []
  for (const [a, one] of clusters.entries()) {
    if (one.forms.some(({ full }) => full !== null)) continue
    for (const { writing, surname, office } of one.forms) {
      const block = named.get(`${writing} ${surname}`) ?? []
      if (surname === null || block.length > MOST_ALIKE) continue
      const others: number[] = []
      for (const b of block) {
        const other = clusters[b]!
        const alike = nameLikeness(one, other)
        if (contradictByFacts(one, other) || alike === null) continue
        if (alike !== 'perhaps' && holdsOffice(one, other.roles, office, writing) !== false)
          ties.push({ a, b, reason: 'title' })
        else others.push(b)
      }
      // Whoever has the surname and another office may have had this one.
      if (others.length === 1) doubts.push([one.mentions[0]!, clusters[others[0]!]!.mentions[0]!])
    }
  }
  return ties
}

/** Numbers of those who have a full name, by its surname. */
const fullNamed = (clusters: readonly NameCluster[]): Map<string, number[]> =>
  blocksOf(clusters, ({ forms }) =>
    forms.flatMap(({ writing, surname, full }) =>
      surname && full ? [`${writing} ${surname}`] : [],
    ),
  )

/** Whether somebody has an office near the time in which it is a title; null where no office of theirs is told. */
function holdsOffice(
  titled: NameCluster,
  roles: NameCluster['roles'],
  office: string,
  writing: NameForm['writing'],
): boolean | null {
  if (office === '') return null
  let told = false
  for (const [role, years] of roles) {
    const is = officeIs(office, role, writing)
    if (is === null) continue
    told = true
    if (is && yearsBetween(titled.years, years) <= 1) return true
  }
  return told ? false : null
}

function blocksOf(
  clusters: readonly NameCluster[],
  keysOf: (cluster: NameCluster) => readonly string[],
): Map<string, number[]> {
  const blocks = new Map<string, number[]>()
  for (const [number, cluster] of clusters.entries()) {
    for (const key of new Set(keysOf(cluster))) {
      const block = blocks.get(key)
      if (block) block.push(number)
      else blocks.set(key, [number])
    }
  }
  return blocks
}
