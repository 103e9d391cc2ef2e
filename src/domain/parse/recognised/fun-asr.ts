import type { Part } from './part.ts'
import type { Segment } from './segment.ts'
import { voiceOf } from './voice-label.ts'

const MS = 1

/** FunASR's own program: the sentences of each recording, one or a list. */
export const readFunAsr = (all: Part): readonly Segment[] =>
  (all.has('list') ? all.parts('list') : [all]).flatMap((recording) =>
    recording.parts('sentence_info').map((sentence) => {
      const label = sentence.label('spk')
      return {
        voice: label === undefined ? undefined : voiceOf(label),
        start: sentence.time('start', MS),
        end: sentence.time('end', MS),
        text: sentence.text('text') ?? sentence.text('sentence'),
      }
    }),
  )
