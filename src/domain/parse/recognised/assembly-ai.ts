import type { Part } from './part.ts'
import type { Segment } from './segment.ts'
import { channelVoice } from './voice-label.ts'

const MS = 1

/** AssemblyAI: its utterances where it tells speakers or channels, else all words as one text. */
export function readAssemblyAi(all: Part): readonly Segment[] {
  const utterances = all.parts('utterances')
  if (utterances.length > 0) return utterances.map(readUtterance)
  return [{ text: all.text('text'), words: readWords(all) }]
}

function readUtterance(one: Part): Segment {
  return {
    voice: voiceIn(one) ?? null,
    start: one.time('start', MS),
    end: one.time('end', MS),
    text: one.text('text'),
    words: readWords(one),
  }
}

const readWords = (part: Part) =>
  part.parts('words').map((word) => ({
    text: word.text('text') ?? '',
    start: word.time('start', MS),
    end: word.time('end', MS),
    voice: voiceIn(word),
  }))

/** Of several channels the speaker is that of the channel already. */
const voiceIn = (part: Part) => channelVoice(undefined, part.label('speaker'))
