import { gapBetween } from '../../text/word-gap.ts'
import { endsSentence } from '../marks/sentence-end.ts'
import type { SaidCue } from '../subtitles/write-cues.ts'
import type { Segment, SpokenWord } from './segment.ts'

/**
 * A segment in cues of one voice and at most one sentence each, with the times of their words: so each point
 * gets the time at which it is said. No letter of the words is lost: where they do not make up the segment's
 * text, which has more in it than what was heard, that stands in one piece if there is one voice.
 */
export function cutSegment(segment: Segment): readonly SaidCue[] {
  const { start, end, text, words = [] } = segment
  const voices = voicesOf(segment)
  const whole: SaidCue = { start, end, voice: voices[0] ?? segment.voice, text: text ?? '' }
  if (words.length === 0) return [whole]
  const spelt = (text !== undefined && placeWords(text, words)) || null
  if (spelt === null && text !== undefined && new Set(voices).size < 2) return [whole]
  const { text: all, starts } = spelt ?? joinWords(words)
  const cues: SaidCue[] = []
  let from = 0
  for (let to = 1; to <= words.length; to++) {
    const end = starts[to] ?? all.length
    const isEnd = () => endsSentenceWith(all, { start: starts[from]!, word: starts[to - 1]!, end })
    if (to < words.length && voices[to] === voices[from] && !isEnd()) continue
    cues.push({
      ...timesOf(words, from, to),
      voice: voices[from],
      text: all.slice(starts[from], end),
    })
    from = to
  }
  const first = cues[0]!
  cues[0] = { ...first, start: first.start ?? start, text: all.slice(0, starts[0]) + first.text }
  const last = cues.at(-1)!
  cues[cues.length - 1] = { ...last, end: last.end ?? end }
  return cues
}

/** Whose each word is: its own voice's, a mark's that of the word before it, else the segment's. */
function voicesOf({ voice, words = [] }: Segment): (string | null | undefined)[] {
  const voices: (string | null | undefined)[] = []
  for (const word of words) {
    const isMark = !/[\p{L}\p{N}]/u.test(word.text)
    const own = word.voice ?? undefined
    voices.push(
      own ?? (isMark && voices.length > 0 ? voices.at(-1) : word.voice === null ? null : voice),
    )
  }
  return voices
}

/** Where words stand in the text that they make up; null if letters of the text stand in none of them. */
function placeWords(text: string, words: readonly SpokenWord[]) {
  const starts: number[] = []
  let at = 0
  for (const word of words) {
    const own = word.text.trim()
    const found = text.indexOf(own, at)
    if (found < 0 || hasLetter(text.slice(at, found))) return null
    // A mark before a word (a quotation mark that opens) belongs to it, one behind a word to that.
    const gap = text.slice(at, found)
    starts.push(found - gap.length + gap.search(/(?<!\S)\S*$/))
    at = found + own.length
  }
  return hasLetter(text.slice(at)) ? null : { text, starts }
}

function joinWords(words: readonly SpokenWord[]) {
  const starts: number[] = []
  let text = ''
  for (const { text: own, spaced } of words) {
    const word = own.trim()
    const apart = spaced ?? (text !== '' && gapBetween(text, word) !== '')
    if (apart && text !== '') text += ' '
    starts.push(text.length)
    text += word
  }
  return { text, starts }
}

const hasLetter = (text: string) => /[\p{L}\p{N}]/u.test(text)

/** UTF-16 units before a mark by which an abbreviation or a number in a list is known. */
const BEFORE = 16

/** Whether a sentence ends with the last word of a piece, which begins at `word`. */
function endsSentenceWith(
  text: string,
  { start, word, end }: { readonly start: number; readonly word: number; readonly end: number },
): boolean {
  const mark = /[.。！？!?…]["'”’」』）)]*$/.exec(text.slice(word, end).trimEnd())
  if (mark === null) return false
  // No more of the piece is looked at, which may be a recording's whole channel.
  const from = Math.max(start, word - BEFORE)
  // What follows is looked at as well: an abbreviation at the end of a piece ends no sentence.
  return endsSentence(`${text.slice(from, end).trimEnd()} x`, word - from + mark.index)
}

function timesOf(words: readonly SpokenWord[], from: number, to: number) {
  const timed = words.slice(from, to)
  return {
    start: timed.find((word) => word.start !== undefined)?.start,
    end: timed.findLast((word) => word.end !== undefined)?.end,
  }
}
