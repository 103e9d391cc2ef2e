import type { Part } from './part.ts'
import type { Segment, SpokenWord } from './segment.ts'
import { channelVoice } from './voice-label.ts'

const SECONDS = 1000

/** Deepgram: its utterances where they were asked for, else the best reading of each channel. */
export function readDeepgram(all: Part): readonly Segment[] {
  const results = all.part('results')
  const channels = results?.parts('channels') ?? []
  const several = channels.length > 1
  const utterances = results?.parts('utterances') ?? []
  if (utterances.length > 0)
    return utterances.map((one) => {
      const channel = several ? one.label('channel') : undefined
      return {
        voice: channelVoice(channel, one.label('speaker')),
        start: one.time('start', SECONDS),
        end: one.time('end', SECONDS),
        text: one.text('transcript'),
        words: readWords(one, channel),
      }
    })
  return channels.flatMap((channel, i) => {
    const label = several ? String(i) : undefined
    const [best] = channel.parts('alternatives')
    if (!best) return []
    const text = best.text('transcript')
    return { voice: channelVoice(label, undefined), text, words: readWords(best, label) }
  })
}

const readWords = (part: Part, channel: string | undefined): readonly SpokenWord[] =>
  part.parts('words').map((word) => ({
    text: word.text('punctuated_word') ?? word.text('word') ?? '',
    start: word.time('start', SECONDS),
    end: word.time('end', SECONDS),
    voice: channelVoice(channel, word.label('speaker')),
  }))
