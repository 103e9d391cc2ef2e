import type { Span } from '../../format/transcript.ts'
import type { SentenceFacts } from './facts.ts'
import type { Person } from './person.ts'
import type { Telling } from './telling.ts'
import type { Utterance } from './utterance.ts'

/** THAT the lamp be mended, below `Moved Moss, seconded Reed:`. */
export function tellMovedAbove(telling: Telling, content: Span, block: number): void {
  const { persons, cue } = telling.moversOfNext!
  const utterance: Utterance = {
    ...{ persons, pieces: [content], cue, block },
    ...{ kind: 'recommendation', item: false, thing: false },
  }
  telling.say(utterance)
  // Who seconds it was told in the line above.
  for (const [i, reply] of telling.replies.entries())
    if (reply.kind === 'seconds' && reply.span.start >= cue.start && reply.span.end <= cue.end)
      telling.replies[i] = { ...reply, motion: utterance }
  telling.moving = utterance
  telling.current = persons
}

/** Who moves and who seconds in a sentence; gives who moves, or nobody. */
export function tellMotion(
  telling: Telling,
  sentence: SentenceFacts,
  block: number,
  prior: SentenceFacts | undefined,
): readonly Person[] {
  const { motion } = sentence
  if (!motion) return []
  const mover = motion.mover && telling.whose.person(motion.mover)
  const seconder = motion.seconder && telling.whose.person(motion.seconder)
  const content = motion.below ? null : (motion.content ?? prior?.moved ?? telling.moved)
  telling.moved = null
  if (motion.below && mover) telling.moversOfNext = { persons: [mover], cue: motion.cue }
  if (mover && content && sentence.attributions.length === 0) {
    const utterance: Utterance = {
      ...{ persons: [mover], pieces: [content], cue: motion.cue, block },
      ...{ kind: 'recommendation', item: false, thing: false },
    }
    telling.say(utterance)
    telling.moving = utterance
    telling.current = [mover]
  }
  telling.open = null
  const to = mover ?? telling.current[0]
  if (seconder && to && seconder !== to && motion.seconding) {
    const { moving } = telling
    const isTheirs = moving?.persons.length === 1 && moving.persons[0] === to
    telling.replies.push({
      ...{ from: seconder, to, kind: 'seconds', span: motion.seconding },
      ...(isTheirs && { motion: moving }),
    })
  }
  return mover ? [mover] : []
}
