import type { Part } from './part.ts'
import type { Segment } from './segment.ts'
import { channelVoice } from './voice-label.ts'

const SECONDS = 1000

/** Gladia: its utterances. */
export function readGladia(all: Part): readonly Segment[] {
  const utterances = all.part('result')!.part('transcription')!.parts('utterances')
  const several = new Set(utterances.map((one) => one.label('channel'))).size > 1
  return utterances.map((one) => ({
    voice: channelVoice(several ? one.label('channel') : undefined, one.label('speaker')),
    start: one.time('start', SECONDS),
    end: one.time('end', SECONDS),
    text: one.text('text'),
    words: one.parts('words').map((word) => ({
      text: word.text('word') ?? '',
      start: word.time('start', SECONDS),
      end: word.time('end', SECONDS),
    })),
  }))
}
