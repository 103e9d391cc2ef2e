import type { Part } from './part.ts'
import type { Segment } from './segment.ts'
import { voiceOf } from './voice-label.ts'

const MS = 1

/** Tingwu: paragraphs of one voice, each as the list of its words, in which the marks are. */
export const readTingwu = (all: Part): readonly Segment[] =>
  (all.part('Transcription') ?? all).parts('Paragraphs').map((paragraph) => {
    const label = paragraph.label('SpeakerId')
    return {
      voice: label === undefined ? undefined : voiceOf(label),
      words: paragraph.parts('Words').map((word) => ({
        text: word.text('Text') ?? '',
        start: word.time('Start', MS),
        end: word.time('End', MS),
      })),
    }
  })
