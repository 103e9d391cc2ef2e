import type { SentenceFacts } from './facts.ts'
import type { Person } from './person.ts'
import type { Telling } from './telling.ts'
import type { Utterance } from './utterance.ts'

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
  const content = motion.content ?? prior?.moved ?? telling.moved
  telling.moved = null
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
