import type { Part } from './part.ts'
import type { Segment } from './segment.ts'
import { channelVoice } from './voice-label.ts'

const MS = 1

/** Paraformer and Fun-ASR as DashScope answers: the sentences of each channel; the mark behind a word is beside it. */
export function readDashScope(all: Part): readonly Segment[] {
  const channels = all.parts('transcripts')
  const several = channels.length > 1
  return channels.flatMap((channel) => {
    const label = several ? channel.label('channel_id') : undefined
    return channel.parts('sentences').map((sentence) => ({
      voice: channelVoice(label, sentence.label('speaker_id')),
      start: sentence.time('begin_time', MS),
      end: sentence.time('end_time', MS),
      text: sentence.text('text'),
      words: sentence.parts('words').map((word) => ({
        text: `${word.text('text') ?? ''}${word.text('punctuation') ?? ''}`,
        start: word.time('begin_time', MS),
        end: word.time('end_time', MS),
      })),
    }))
  })
}
