import type { Part } from './part.ts'
import type { Segment, SpokenWord } from './segment.ts'
import { voiceOf } from './voice-label.ts'

const SECONDS = 1000

/** ElevenLabs: words, the spaces between them and sounds in one list, of several channels one each; sounds are no words. */
export const readElevenLabs = (all: Part): readonly Segment[] =>
  (all.has('transcripts') ? all.parts('transcripts') : [all]).map((channel) => {
    const words: SpokenWord[] = []
    let spaced = false
    for (const one of channel.parts('words')) {
      const type = one.text('type')
      if (type === 'word') words.push({ ...readWord(one), spaced })
      spaced = type === 'spacing' || (type !== 'word' && spaced)
    }
    return { words }
  })

function readWord(word: Part): SpokenWord {
  const label = word.label('speaker_id')
  return {
    text: word.text('text') ?? '',
    start: word.time('start', SECONDS),
    end: word.time('end', SECONDS),
    voice: label === undefined ? undefined : voiceOf(label),
  }
}
