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
  if (slug) return firstFree(taken, (n) => (n === 1 ? slug : `${slug}.${n}`))
  return firstFree(taken, (n) => `${what}-${n}`)
}

/** The id of a speaker's next point: the number after all that the speaker's points have had. */
export function nextPointId(points: readonly Named[], speaker: string): string {
  return firstFree(points, (n) => `${speaker}-${n}`, highestNumber(points, speaker) + 1)
}

/** The id of the part that is split off a point: `hu-jinhong-3a` beside `hu-jinhong-3`. */
export function partId(points: readonly Named[], of: string): string {
  // 3a split again gives 3b beside it.
  const base = of.replace(/(?<=\d)[a-z]$/, '')
  return firstFree(points, (n) => `${base}${n <= 26 ? LETTERS[n - 1] : `-${n}`}`)
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

function firstFree(taken: readonly Named[], name: (n: number) => string, from = 1): string {
  // The longest ids that the format allows leave room for no number: those are cut.
  const cut = (id: string, n: number) =>
    id.length > LONGEST ? `${id.slice(0, LONGEST - 20)}~${n}` : id
  // A few at a time: there may be hundreds of thousands of ids, of which hardly one is of this kind.
  for (let [start, many] = [from, 8]; ; start += many, many *= 2) {
    const free = new Set<string>()
    for (let n = start; n < start + many; n++) free.add(cut(name(n), n))
    for (const { id } of taken) free.delete(id)
    for (const first of free) return first
  }
}

const LONGEST = 200
