import type { Part } from './part.ts'
import type { Segment, SpokenWord } from './segment.ts'
import { voiceOf } from './voice-label.ts'

const SECONDS = 1000

/** `segments` as Whisper and what grew from it write them, in seconds; without them, words alone were asked for. */
export const readWhisper = (all: Part): readonly Segment[] =>
  (all.has('segments') ? all.parts('segments') : [all]).map((segment) => ({
    voice: labelled(segment),
    start: segment.time('start', SECONDS),
    end: segment.time('end', SECONDS),
    text: segment.text('text'),
    words: segment.parts('words').map(readWord),
  }))

function readWord(word: Part): SpokenWord {
  return {
    text: word.text('word') ?? word.text('text') ?? '',
    start: word.time('start', SECONDS),
    end: word.time('end', SECONDS),
    voice: labelled(word),
  }
}

const labelled = (part: Part): string | null | undefined => {
  const label = part.label('speaker')
  return label === undefined ? undefined : voiceOf(label)
}

/** whisper.cpp has milliseconds in `offsets`, and `?` where it cannot tell which side of a stereo recording speaks. */
export const readWhisperCpp = (all: Part): readonly Segment[] =>
  all.parts('transcription').map((segment) => ({
    voice: labelled(segment),
    start: segment.part('offsets')?.time('from', 1),
    end: segment.part('offsets')?.time('to', 1),
    text: segment.text('text'),
  }))
