import { type Part, ShapeFault } from './part.ts'
import type { Segment } from './segment.ts'
import { voiceOf } from './voice-label.ts'

const MS = 1

/** FunASR's own program: the sentences of a recording, which is alone or alone in a list. Voice 0 of another is another. */
export function readFunAsr(all: Part): readonly Segment[] {
  const [recording, another] = all.has('list') ? all.parts('list') : [all]
  if (another) throw new ShapeFault('list[1]')
  return recording!.parts('sentence_info').map((sentence) => {
    const label = sentence.label('spk')
    return {
      voice: label === undefined ? undefined : voiceOf(label),
      start: sentence.time('start', MS),
      end: sentence.time('end', MS),
      text: sentence.text('text') ?? sentence.text('sentence'),
    }
  })
}
