import { type Part, ShapeFault } from './part.ts'
import type { Segment, SpokenWord } from './segment.ts'
import { voiceOf } from './voice-label.ts'

const MS = 1
/** Times of words are frames of 10 ms, from where their sentence begins. */
const FRAME = 10

/** The list of sentences in iFlytek's answer, which is JSON in a text; undefined where there is none. */
export function iflytekOrder(all: Part): Part | undefined {
  const content = all.isObject('content') ? all.part('content')! : all
  if (content.isList('lattice')) return content
  return content.has('orderResult') ? content.json('orderResult') : undefined
}

/** iFlytek's transcription of recordings: the best reading of each sentence, JSON in a text once more. */
export function readIflytek(all: Part): readonly Segment[] {
  const order = iflytekOrder(all)
  if (!order) throw new ShapeFault(all.pathOf('orderResult'))
  const sentences = order
    .parts('lattice')
    .flatMap((one) => one.json('json_1best')?.part('st') ?? [])
  // Roles count from 1; where they were not asked for, all have the role 0.
  const hasRoles = sentences.some((one) => (one.label('rl') ?? '0') !== '0')
  return sentences.map((sentence) => {
    const start = sentence.time('bg', MS)
    return {
      voice: hasRoles ? roleOf(sentence) : undefined,
      start,
      end: sentence.time('ed', MS),
      words: sentence
        .parts('rt')
        .flatMap((part) => part.parts('ws'))
        .flatMap((word) => readWord(word, start)),
    }
  })
}

function roleOf(sentence: Part): string | null {
  const role = sentence.label('rl') ?? '0'
  return role === '0' ? null : voiceOf(role)
}

function readWord(word: Part, from: number | undefined): SpokenWord[] {
  const [best] = word.parts('cw')
  const text = best?.text('w') ?? ''
  if (text === '') return []
  const at = (name: string) => {
    const time = word.time(name, FRAME)
    return from === undefined || time === undefined ? undefined : from + time
  }
  const isMark = best?.text('wp') === 'p'
  return [{ text, start: at('wb'), end: at('we'), ...(isMark && { spaced: false }) }]
}
