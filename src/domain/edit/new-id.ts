import type { Localized } from '../format/transcript.ts'
import { slugOf } from '../parse/names/romanise.ts'

const HAN = /\p{Script=Han}/u

interface Named {
  readonly id: string
}

/** An id for a thing of this name: its Latin letters, else what it is; `base`, `base.2`, …. */
export function newId(taken: readonly Named[], name: Localized, what: string): string {
  const wordings = Object.values(name)
  const slug = slugOf(wordings.find((words) => !HAN.test(words)) ?? '') || slugOf(wordings[0] ?? '')
  if (slug) return firstFree(taken, slug, (n) => (n === 1 ? '' : `.${n}`))
  return firstFree(taken, what, (n) => `-${n}`)
}

/** The id of a speaker's next point: the number after all that the speaker's points have had. */
export function nextPointId(points: readonly Named[], speaker: string): string {
  return firstFree(points, speaker, (n) => `-${n}`, highestNumber(points, speaker) + 1)
}

/** The id of the part that is split off a point: `hu-jinhong-3a` beside `hu-jinhong-3`. */
export function partId(points: readonly Named[], of: string): string {
  // 3a split again gives 3b beside it.
  const base = of.replace(/(?<=\d)[a-z]$/, '')
  return firstFree(points, base, (n) => (n <= 26 ? LETTERS[n - 1]! : `-${n}`))
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

function highestNumber(points: readonly Named[], speaker: string): number {
  let highest = 0
  for (const { id } of points) {
    if (!id.startsWith(`${speaker}-`)) continue
    const number = /^(\d{1,9})[a-z]?$/.exec(id.slice(speaker.length + 1))?.[1]
    if (number) highest = Math.max(highest, Number(number))
  }
  return highest
}

/** The first id that nobody has of those that begin so, the ends in the order of their numbers. */
function firstFree(
  taken: readonly Named[],
  base: string,
  end: (n: number) => string,
  from = 1,
): string {
  // The longest ids that the format allows leave room for no number: those are cut.
  const start = base.slice(0, LONGEST - 20)
  const idOf = (n: number) => {
    const id = base + end(n)
    return id.length > LONGEST ? `${start}~${n}` : id
  }
  // There may be hundreds of thousands of ids, of which hardly one is of this kind.
  const alike = new Set<string>()
  for (const { id } of taken) if (id.startsWith(start)) alike.add(id)
  let n = from
  while (alike.has(idOf(n))) n++
  return idOf(n)
}

const LONGEST = 200
