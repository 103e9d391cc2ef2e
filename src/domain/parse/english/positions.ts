import { ITEM_NOUNS, NO_POSITION, POSITIONS, type PositionWords } from '../words/en/positions.ts'
import type { Utterance } from './utterance.ts'

/** UTF-16 units: words that say who is for what are no longer. */
const MOST_READ = 120

const THING = /^\s*the (?:proposed )?([a-z-]+)(?=$|\s*[.,;]|\s+(?:because|since)\s)/i

/**
 * Whether somebody is for or against an item of the agenda, by the words that say so: `Ms. Moss opposed the ordinance`
 * under `Ordinance 12`. Null where the item is not called so: then it is not certain what is opposed.
 */
export function positionOn(
  text: string,
  { cue, pieces }: Utterance,
  label: string,
): PositionWords['value'] | null {
  const [piece] = pieces
  if (!cue || !piece || cue.end - cue.start > MOST_READ) return null
  const thing = THING.exec(text.slice(piece.start, Math.min(piece.end, piece.start + MOST_READ)))
  const noun = thing?.[1]?.toLowerCase()
  if (noun === undefined || !ITEM_NOUNS.has(noun) || !wordsOf(label).includes(noun)) return null
  const said = text.slice(cue.start, cue.end).toLowerCase().trim()
  const position = POSITIONS.find(({ words }) => said === words || said.endsWith(` ${words}`))
  if (!position) return null
  const before = wordsOf(said.slice(0, said.length - position.words.length))
  return before.some(
    (word) => NO_POSITION.has(word) || word.endsWith('n’t') || word.endsWith("n't"),
  )
    ? null
    : position.value
}

const wordsOf = (words: string): string[] => words.toLowerCase().match(/[\p{L}’'-]+/gu) ?? []
