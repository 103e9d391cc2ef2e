import type { BlockFacts, Facts, SentenceFacts } from './facts.ts'
import type { ListMark } from './list-marks.ts'
import { type Speaking, tellLabelled, tellSpoken } from './tell-named.ts'
import { tellParagraph } from './tell-paragraph.ts'
import { type OpenList, Telling } from './telling.ts'
import type { Told } from './utterance.ts'

/** Gives the words of a text to those who say them, as its paragraphs go on. */
export function tellUtterances(text: string, { blocks, people }: Facts, minutes: boolean): Told {
  const telling = new Telling(text, people, minutes)
  let speaking: Speaking | null = null
  /** The last number of numbered paragraphs. */
  let numbered = 0
  for (const [index, { block, sentences, mark, speaker, label }] of blocks.entries()) {
    if (label) {
      tellLabelled(telling, label, index)
      continue
    }
    if (speaker) {
      telling.stop()
      const person = telling.whose.speaker(speaker)
      speaking = person && { person, cue: { start: block.start, end: block.end } }
      continue
    }
    const isWords = block.kind === 'body' || block.kind === 'item'
    if (speaking && isWords) {
      tellSpoken(telling, speaking, block, index)
      continue
    }
    if (block.kind === 'heading' || block.kind === 'title') {
      speaking = null
      telling.beginAnew()
    }
    if (block.kind === 'vote') {
      telling.stop()
      telling.before = undefined
    }
    if (!isWords) continue
    if (mark && telling.list && isItem(telling.list, mark, sentences, numbered)) {
      tellItem(telling, telling.list, mark, { block, index })
      continue
    }
    const counts = mark?.mark === '1.' && mark.number === numbered + 1
    if (mark?.mark === '1.') numbered = mark.number
    if (mark !== null) telling.list = null
    tellParagraph(telling, sentences, index, counts)
  }
  const { utterances, replies, warnings } = telling
  return { utterances, replies, warnings }
}

/** Whether a block with a mark is an item of the list that is open. */
function isItem(
  list: OpenList,
  mark: ListMark,
  sentences: BlockFacts['sentences'],
  numbered: number,
): boolean {
  if (list.mark !== null) return list.mark === mark.mark
  const speaks = ({ attributions }: SentenceFacts) => attributions.length > 0
  if (mark.number > 1 || sentences.some(speaks)) return false
  if (mark.mark === '1.' && mark.number === numbered + 1 && numbered > 0) return false
  list.mark = mark.mark
  return true
}

function tellItem(
  telling: Telling,
  { persons, head }: OpenList,
  mark: ListMark,
  { block, index }: { readonly block: BlockFacts['block']; readonly index: number },
): void {
  telling.say({
    persons,
    pieces: [{ start: mark.number > 0 ? mark.start : mark.end, end: block.end }],
    ...{ cue: null, kind: head.kind, block: index, item: true, thing: false, head },
  })
}
