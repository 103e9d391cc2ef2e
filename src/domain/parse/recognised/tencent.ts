import type { Part } from './part.ts'
import type { Segment } from './segment.ts'
import { voiceOf } from './voice-label.ts'

const MS = 1

/** The part of Tencent Cloud's answer that has the sentences, or what is inside of it. */
export const tencentData = (all: Part): Part | undefined =>
  [all.isObject('Response') ? all.part('Response')! : all]
    .map((answer) => (answer.isObject('Data') ? answer.part('Data')! : answer))
    .find((data) => data.isList('ResultDetail'))

/** Tencent Cloud: its sentences; the times of words count from where their sentence begins. */
export const readTencent = (all: Part): readonly Segment[] =>
  tencentData(all)!
    .parts('ResultDetail')
    .map((sentence) => {
      const label = sentence.label('SpeakerId')
      const start = sentence.time('StartMs', MS)
      const after = (time: number | undefined) =>
        start === undefined || time === undefined ? undefined : start + time
      return {
        voice: label === undefined ? undefined : voiceOf(label),
        start,
        end: sentence.time('EndMs', MS),
        text: sentence.text('FinalSentence'),
        words: sentence.parts('Words').map((word) => ({
          text: word.text('Word') ?? '',
          start: after(word.time('OffsetStartMs', MS)),
          end: after(word.time('OffsetEndMs', MS)),
        })),
      }
    })
