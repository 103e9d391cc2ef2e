import { anyOf } from '../draft/word-table.ts'
import type { Token } from '../replies/english-tokens.ts'
import { COURTESIES } from '../words/en/offices.ts'
import { ROSTER_GROUPS, ROSTER_HEADS, ROSTER_TAILS } from '../words/en/rosters.ts'
import type { Mention } from './mention.ts'
import { isParticle } from './name-words.ts'
import { isCapital, wordAt } from './tokens.ts'

const GROUPS = `(?:${anyOf(ROSTER_GROUPS)} ){0,3}`
const HEADS = new RegExp(
  `^(?:the following (?:members|persons|were)\\b.{0,40}|${GROUPS}${anyOf(ROSTER_HEADS)}(?: ${anyOf(ROSTER_TAILS)})?)\\s*(?:[:–—-]|$)`,
  'i',
)

/** UTF-16 units that tell whether a line may begin so: the pattern takes long to make ready, and few texts need it. */
const TELLING = 6

/** How such lines begin, in small letters, up to so many units. */
const BEGINNINGS = new Set(
  ['the following', ...[...ROSTER_GROUPS, ...ROSTER_HEADS].map(({ word }) => word)].map((word) =>
    word.slice(0, TELLING),
  ),
)

function mayOpenRoster(line: string): boolean {
  const head = line.slice(0, TELLING).toLowerCase()
  for (let length = head.length; length > 0; length--)
    if (BEGINNINGS.has(head.slice(0, length))) return true
  return false
}

/** Whether a line heads, or begins, a list of who was there. */
export const opensRoster = (line: string): boolean => mayOpenRoster(line) && HEADS.test(line)

/** A list of those who were not there: nobody of them says anything. */
export const AWAY = /absent|absence|excused|regrets|apolog|away|unable|缺席|请假|請假/i

/**
 * Names in one line without a sign between them: `Ada Moss, Mayor Jo Reed, Clerk`. What stands before a
 * comma ends with the name of the next one; where initials or a form of address begin it, or else its last
 * two capital words.
 */
export function readLineOfNames(tokens: readonly Token[]): Mention[] {
  const commas = tokens.flatMap(({ word }, at) => (word === ',' ? [at] : []))
  const names = commas.map((comma) => nameBefore(tokens, comma)).filter((name) => name !== null)
  return names.map(({ from, to, words, courtesy }, i) => {
    const next = names[i + 1]?.first ?? tokens.length
    const role =
      to + 1 < next && wordAt(tokens, to) === ','
        ? { start: tokens[to + 1]!.start, end: tokens[next - 1]!.end }
        : undefined
    return {
      kind: 'person',
      first: from,
      last: to,
      from,
      to,
      words,
      courtesy,
      name: { start: tokens[from]!.start, end: tokens[to - 1]!.end },
      behind: role,
      possessive: false,
      opens: false,
    }
  })
}

interface NameBefore {
  readonly first: number
  readonly from: number
  readonly to: number
  readonly words: readonly string[]
  readonly courtesy?: string | undefined
}

const MOST_WORDS = 6

function nameBefore(tokens: readonly Token[], comma: number): NameBefore | null {
  let from = comma
  let best = -1
  for (let at = comma - 1, count = 0; at >= 0 && count < MOST_WORDS; at--) {
    const token = tokens[at]!
    if (token.word === '.') {
      if (tokens[at - 1]?.word.length !== 1) break
      continue
    }
    if (COURTESIES.has(token.word)) {
      best = at + 1
      break
    }
    if (!isCapital(token) && !isParticle(token.word)) break
    count++
    from = at
    // The first initial, or the second capital word from the end.
    if (token.word.length === 1) best = at
    else if (best < 0 && count === 2) best = at
    else if (best >= 0 && tokens[best]!.word.length > 1 && !isParticle(token.word)) break
  }
  if (best < 0 && from === 0 && comma === 1) return null
  if (best < 0) return null
  const courtesy = COURTESIES.has(wordAt(tokens, best - 1)) ? wordAt(tokens, best - 1) : undefined
  const words = tokens
    .slice(best, comma)
    .filter(({ mark }) => !mark)
    .map(({ word }) => word)
  return { first: courtesy ? best - 1 : best, from: best, to: comma, words, courtesy }
}
