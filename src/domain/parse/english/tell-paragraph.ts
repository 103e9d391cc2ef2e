import type { SentenceFacts } from './facts.ts'
import { announcesList, goesOnTelling, isTheirs, tellsEvents } from './narration.ts'
import { tellAnswers } from './tell-answers.ts'
import { tellAttributed } from './tell-attributed.ts'
import { tellMovedAbove } from './tell-motion.ts'
import type { Telling } from './telling.ts'
import type { Utterance } from './utterance.ts'

/**
 * The sentences of a paragraph in order: what somebody says in them, and what goes on without saying whose it is.
 *
 * @param counts whether the paragraph has the number that follows the one of the paragraph before
 */
export function tellParagraph(
  telling: Telling,
  sentences: readonly SentenceFacts[],
  block: number,
  counts: boolean,
): void {
  const [only] = sentences
  const above = telling.moversOfNext
  if (above && only?.moved && only.attributions.length === 0) {
    telling.stop()
    tellMovedAbove(telling, only.moved, block)
    telling.moversOfNext = null
    telling.before = only
    return
  }
  telling.moversOfNext = null
  const before = telling.open
  const continues = telling.unclosed
  const goes = continues || (before !== null && before.persons.length > 0)
  telling.open = null
  telling.loose = []
  telling.unclosed = false
  telling.whose.paragraph()
  for (const [i, sentence] of sentences.entries()) {
    const last = sentence.quotations.at(-1)
    telling.unclosed = last !== undefined && !last.closed
    if (sentence.attributions.length > 0 || sentence.motion)
      tellAttributed(telling, sentence, block, sentences[i - 1])
    else if (isOnlyQuotation(sentence))
      quotation(telling, sentence, block, (i === 0 && goes) || continues)
    else rest(telling, sentence, block, i === 0, counts, before)
    tellAnswers(telling, sentence)
    telling.before = sentence
  }
  const alone = sentences.length === 1 ? sentences[0] : undefined
  telling.moved = alone && !alone.motion && alone.attributions.length === 0 ? alone.moved : null
  // Quotations without a speaker in their paragraph are nobody's.
  telling.loose = []
}

function quotation(
  telling: Telling,
  sentence: SentenceFacts,
  block: number,
  goesOn: boolean,
): void {
  const pieces = sentence.quotations.map(({ start, end }) => ({ start, end }))
  if (telling.open) telling.open.pieces.push(...pieces)
  else if (goesOn && telling.current.length > 0) {
    const utterance: Utterance = {
      ...{ persons: telling.current, pieces, cue: null, kind: null, block },
      ...{ item: false, thing: false },
    }
    telling.say(utterance)
    telling.open = utterance
  } else telling.loose.push(...pieces)
}

/** A sentence that is nobody's by its own words: in minutes whoever spoke goes on. */
function rest(
  telling: Telling,
  sentence: SentenceFacts,
  block: number,
  first: boolean,
  counts: boolean,
  before: Utterance | null,
): void {
  const { open, text } = telling
  const { start, end } = sentence
  const [quotation] = sentence.quotations
  if (open && quotation?.start === start) open.pieces.push({ start, end })
  else if (
    telling.minutes &&
    goesOnTelling(sentence) &&
    !tellsEvents(text, sentence) &&
    (open || (first && telling.current.length > 0))
  ) {
    if (open && announcesList(text, sentence))
      telling.list = { persons: open.persons, head: open, mark: null }
    if (open && !open.thing) open.pieces.push({ start, end })
    else if (open || counts || (before && isTheirs(text, sentence))) {
      const utterance: Utterance = {
        ...{ persons: telling.current, pieces: [{ start, end }], cue: null, kind: null, block },
        ...{ item: false, thing: false },
      }
      telling.say(utterance)
      telling.open = utterance
    } else telling.stop()
  } else telling.stop()
  telling.whose.hear(sentence.mentions, null)
}

function isOnlyQuotation({ quotations, start, end }: SentenceFacts): boolean {
  if (quotations.length === 0) return false
  const inside = quotations.reduce((sum, quotation) => sum + quotation.end - quotation.start, 0)
  return inside >= end - start - 2
}
