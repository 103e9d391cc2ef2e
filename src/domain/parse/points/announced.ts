import { lastOf } from '../draft/last-of.ts'
import { anyOf } from '../draft/word-table.ts'
import { chineseNumber } from '../marks/ordinals.ts'
import { COUNTED_MATTERS } from '../words/zh/matters.ts'

/** A count of what is to come: 三点建议. */
export interface Announced {
  readonly count: number
  readonly words: string
}

const COUNT = new RegExp(
  '(?:[一二三四五六七八九十两]{1,3}|\\d{1,2})(?:点|条|个方面|个|项|方面|大(?=问题|举措|建议|任务|工程|类))' +
    `[^，。；：、一二三四五六七八九十\\d]{0,8}${anyOf(COUNTED_MATTERS)}`,
  'g',
)

/** The last announcement in some words before a list; null if there is none. */
export function announcedIn(words: string): Announced | null {
  const [last] = lastOf(words.slice(-80), COUNT) ?? []
  if (last === undefined) return null
  const number = /^(?:[一二三四五六七八九十两]{1,3}|\d{1,2})/.exec(last)![0]
  return { count: /^\d/.test(number) ? Number(number) : chineseNumber(number), words: last }
}

const LEADING =
  /^(?:并|最?后|同时|此外|最后|对此|为此|因此)?(?:[他她])?(?:还|也|则|就|又|同时)?(?:提出|建议|认为|指出|强调|表示)?(?:要|了|出)?/

/** A heading without the verb that introduces it: 并提出发展的对策建议 is 发展的对策建议. */
export function withoutCue(words: string): string {
  const rest = words.replace(LEADING, '')
  return rest.length >= 2 ? rest : words
}
