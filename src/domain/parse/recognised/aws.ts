import type { Part } from './part.ts'
import type { Segment, SpokenWord } from './segment.ts'
import { voiceOf } from './voice-label.ts'

const SECONDS = 1000

/**
 * AWS Transcribe has one list of words and marks, and who says them in each of them or, in older files, in
 * lists of segments beside, by the time at which a word begins. Channels are voices where no others are told.
 */
export function readAws(all: Part): readonly Segment[] {
  const results = all.part('results')
  if (!results) return []
  const spoken = labelsByStart(results.part('speaker_labels')?.parts('segments') ?? [])
  const channels = results.part('channel_labels')?.parts('channels') ?? []
  const separate = channels.map((channel) => ({
    words: channel.parts('items'),
    label: channels.length > 1 ? channel.label('channel_label') : undefined,
  }))
  const lists =
    separate.length > 0 ? separate : [{ words: results.parts('items'), label: undefined }]
  return lists.map(({ words, label }) => ({
    voice: label === undefined ? undefined : voiceOf(label),
    words: words.map((word) => readWord(word, spoken)),
  }))
}

function readWord(word: Part, spoken: ReadonlyMap<string, string>): SpokenWord {
  const [best] = word.parts('alternatives')
  const label = word.label('speaker_label') ?? spoken.get(word.label('start_time') ?? '')
  const isMark = word.text('type') === 'punctuation'
  return {
    text: best?.text('content') ?? '',
    start: word.time('start_time', SECONDS),
    end: word.time('end_time', SECONDS),
    ...(label !== undefined && { voice: voiceOf(label) }),
    ...(isMark && { spaced: false }),
  }
}

function labelsByStart(segments: readonly Part[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const segment of segments)
    for (const item of segment.parts('items')) {
      const start = item.label('start_time')
      const label = item.label('speaker_label') ?? segment.label('speaker_label')
      if (start !== undefined && label !== undefined) found.set(start, label)
    }
  return found
}
