import { charSet, isIn } from '../draft/char-set.ts'
import { anyOf } from '../draft/word-table.ts'
import { isGroupOffice, officeBefore } from '../names/offices.ts'
import { PEOPLE, PEOPLE_OF, SEVERAL, TOGETHER_ADVERBS, WHICH_PEOPLE } from '../words/zh/several.ts'
import { type Cue, cueAfter, cueAt } from './cues.ts'

/** Somebody who speaks without a name: the speaker so far, or several people together. */
export interface Other {
  readonly who: 'same' | 'several'
  readonly after: number
  readonly cue: Cue
}

const PRONOUN = /[他她](?!们|人|国|乡|日|山|处|方)(?:本人|自己|还|也)?/y

/** 三十名 */
const COUNTED = '[一二三四五六七八九十]+[位名]'
const SEVERAL_PEOPLE = new RegExp(
  `(?:(?:${anyOf(WHICH_PEOPLE)}|${COUNTED}){0,3}的?${anyOf(PEOPLE_OF)}?${anyOf(PEOPLE)}们?|${anyOf(SEVERAL)})${anyOf(TOGETHER_ADVERBS)}*`,
  'y',
)

/** The nameless speaker whose clause starts at `at`, if a cue follows in the same sentence. */
export function otherAt(text: string, at: number, limit: number): Other | null {
  const pronoun = match(PRONOUN, text, at)
  const several = pronoun ? null : match(SEVERAL_PEOPLE, text, at)
  const word = pronoun ?? several
  if (!word) return null
  const after = at + word.length
  const cue = pronoun ? cueAfter(text, after, limit) : cueAt(text, after, limit)
  if (!cue || (several && cue.mark === '')) return null
  return { who: pronoun ? 'same' : 'several', after, cue }
}

/** UTF-16 units in which whoever has no name is told: 来自东岸第三小学三年级的学生. */
const LONGEST_NAMELESS = 20
const ENDS_CLAUSE = charSet('，。：；“')

/** 来自三班的学生认真地说：“…”: one of many, without a name, right before a cue and what is quoted. */
export function namelessAt(text: string, from: number, limit: number): Other | null {
  const far = Math.min(limit, from + LONGEST_NAMELESS)
  for (let after = from + 2; after < far && !isIn(ENDS_CLAUSE, text, after - 1); after++) {
    const length = officeBefore(text, after)
    if (length === 0 || !isGroupOffice(text, after, length)) continue
    const cue = cueAt(text, after, limit)
    if (cue?.mark === '：' && text[cue.content] === '“') return { who: 'several', after, cue }
  }
  return null
}

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

/** Length of the pronoun at `at`, 0 for none. */
export const pronounAt = (text: string, at: number): number => match(PRONOUN, text, at)?.length ?? 0
