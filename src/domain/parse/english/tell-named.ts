import type { Span } from '../../format/transcript.ts'
import type { Label } from './labels.ts'
import { isStageDirection } from './narration.ts'
import type { Person } from './person.ts'
import type { Telling } from './telling.ts'

/** Under whose name paragraphs stand, and the line with it. */
export interface Speaking {
  readonly person: Person
  readonly cue: Span
}

/** Words behind the name of who says them, and its colon. */
export function tellLabelled(
  telling: Telling,
  { mention, cue, words }: Label,
  block: number,
): void {
  telling.stop()
  const person = telling.whose.speaker(mention)
  if (!person) return
  say(telling, { person, cue }, words, block)
  telling.before = undefined
}

/** Words below the name of who says them. */
export function tellSpoken(telling: Telling, speaking: Speaking, words: Span, block: number): void {
  const start = telling.text.slice(words.start, Math.min(words.end, words.start + NEAR_START))
  if (!isStageDirection(start)) say(telling, speaking, words, block)
}

function say(telling: Telling, { person, cue }: Speaking, words: Span, block: number): void {
  const { start, end } = words
  telling.say({
    ...{ persons: [person], pieces: [{ start, end }], cue, block },
    ...{ kind: telling.text[end - 1] === '?' ? 'question' : null, item: false, thing: false },
  })
  telling.current = [person]
}

/** UTF-16 units of a paragraph that tell whether it is words of somebody. */
const NEAR_START = 60
