import { bisectRight } from 'd3'
import type { Part } from './part.ts'
import type { Segment, SpokenWord } from './segment.ts'
import { voiceOf } from './voice-label.ts'

/* All words in one list, and who speaks from when to when in another beside it, or nowhere. */

const SECONDS = 1000

/** The transcripts of editors (`words` and `paragraphs`), as those of the BBC's digital paper edit. */
export const readPaperEdit = (all: Part): readonly Segment[] => {
  const paragraphs = all.parts('paragraphs').map((one) => ({
    start: one.time('start', SECONDS) ?? 0,
    end: one.time('end', SECONDS) ?? 0,
    label: one.label('speaker'),
  }))
  return [{ words: withVoices(all.parts('words').map(readWord), paragraphs) }]
}

/** Marks that are words of their own in a list, and written on to the word before. */
const MARK = /^[.,;:?!…]+$/

/** Speechmatics, version 1: words and marks by `time` and `duration`, both as texts. */
export const readOldSpeechmatics = (all: Part): readonly Segment[] => {
  const speakers = all
    .parts('speakers')
    .map((one) => ({ ...spanOf(one), label: one.label('name') }))
  const words = all.parts('words').map((one) => {
    const text = one.text('name') ?? ''
    return { text, ...spanOf(one), ...(MARK.test(text) && { spaced: false }) }
  })
  return [{ words: withVoices(words, speakers) }]
}

/** Vosk: `result` of one stretch, or of each in a list. */
export const readVosk = (all: Part): readonly Segment[] =>
  (all.isList('list') ? all.parts('list') : [all]).map((one) => ({
    text: one.text('text'),
    words: one.parts('result').map(readWord),
  }))

const readWord = (word: Part): SpokenWord => ({
  text: word.text('text') ?? word.text('word') ?? '',
  start: word.time('start', SECONDS),
  end: word.time('end', SECONDS),
})

function spanOf(one: Part) {
  const start = one.time('time', SECONDS) ?? 0
  return { start, end: start + (one.time('duration', SECONDS) ?? 0) }
}

interface Stretch {
  /** Milliseconds. */
  readonly start: number
  readonly end: number
  readonly label: string | undefined
}

/** Each word is of the last stretch that has begun when it begins, of nobody known behind its end or where two go on. */
function withVoices(words: readonly SpokenWord[], stretches: readonly Stretch[]): SpokenWord[] {
  if (stretches.length === 0) return [...words]
  const inOrder = stretches.toSorted((a, b) => a.start - b.start)
  const starts = inOrder.map(({ start }) => start)
  /** How far those before each reach. */
  const reach = [0]
  for (const { end } of inOrder) reach.push(Math.max(reach.at(-1)!, end))
  return words.map((word) => {
    const { start = 0 } = word
    const at = bisectRight(starts, start) - 1
    const now = inOrder[at]
    const isOne = now && start <= now.end && (start === now.start || start >= reach[at]!)
    return { ...word, voice: isOne && now.label !== undefined ? voiceOf(now.label) : null }
  })
}
