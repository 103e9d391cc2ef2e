import type { Part } from './part.ts'
import type { Segment } from './segment.ts'
import { voiceOf } from './voice-label.ts'

const MS = 1

/** Volcengine (Doubao): its utterances; a time below zero is none, and such a word is a gap. */
export const readVolcengine = (all: Part): readonly Segment[] =>
  all
    .part('result')!
    .parts('utterances')
    .map((utterance) => {
      const more = utterance.part('additions')
      const label = more?.label('speaker') ?? more?.label('speaker_id')
      return {
        voice: label === undefined ? undefined : voiceOf(label),
        start: timeOf(utterance, 'start_time'),
        end: timeOf(utterance, 'end_time'),
        text: utterance.text('text'),
        words: utterance
          .parts('words')
          .map((word) => ({
            text: word.text('text') ?? '',
            start: timeOf(word, 'start_time'),
            end: timeOf(word, 'end_time'),
          }))
          .filter(({ text }) => text.trim() !== ''),
      }
    })

function timeOf(part: Part, name: string): number | undefined {
  const time = part.time(name, MS)
  return time !== undefined && time < 0 ? undefined : time
}
