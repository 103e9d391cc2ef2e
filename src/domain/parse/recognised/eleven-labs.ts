import type { Part } from './part.ts'
import type { Segment, SpokenWord } from './segment.ts'
import { channelVoice } from './voice-label.ts'

const SECONDS = 1000

/** ElevenLabs: words, the spaces between them and sounds in one list, of several channels one each; sounds are no words. */
export function readElevenLabs(all: Part): readonly Segment[] {
  const channels = all.has('transcripts') ? all.parts('transcripts') : [all]
  return channels.map((channel) => {
    const label = channels.length > 1 ? channel.label('channel_index') : undefined
    const words: SpokenWord[] = []
    let spaced = false
    for (const one of channel.parts('words')) {
      const type = one.text('type')
      if (type === 'word') words.push({ ...readWord(one, label), spaced })
      spaced = type === 'spacing' || (type !== 'word' && spaced)
    }
    return { words }
  })
}

function readWord(word: Part, channel: string | undefined): SpokenWord {
  return {
    text: word.text('text') ?? '',
    start: word.time('start', SECONDS),
    end: word.time('end', SECONDS),
    voice: channelVoice(channel, word.label('speaker_id')),
  }
}
