import type { Part } from './part.ts'
import type { Segment } from './segment.ts'
import { voiceOf } from './voice-label.ts'

const MS = 1

/** Soniox: pieces of words, a space before those that begin one; what is translated was not said. */
export const readSoniox = (all: Part): readonly Segment[] => [
  {
    words: all
      .parts('tokens')
      .filter((one) => one.text('translation_status') !== 'translation')
      .map((one) => {
        const text = one.text('text') ?? ''
        const label = one.label('speaker')
        return {
          text,
          start: one.time('start_ms', MS),
          end: one.time('end_ms', MS),
          voice: label === undefined ? undefined : voiceOf(label),
          spaced: /^\s/.test(text),
        }
      })
      .filter(({ text }) => text.trim() !== '' && !SIGNAL.test(text.trim())),
  },
]

/** That nobody speaks any more. */
const SIGNAL = /^<(?:end|fin)>$/
