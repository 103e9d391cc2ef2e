import type { Part } from './part.ts'
import type { Segment } from './segment.ts'
import { channelVoice } from './voice-label.ts'

const SECONDS = 1000

/** Speechmatics: words and marks in one list, each with its voice; some marks are written on to what is beside. */
export function readSpeechmatics(all: Part): readonly Segment[] {
  const results = all.parts('results')
  const several = new Set(results.map((item) => item.text('channel'))).size > 1
  const sticks = (item: Part | undefined, ...ways: string[]) =>
    ways.includes(item?.text('attaches_to') ?? '')
  const words = results.map((item, i) => {
    const [best] = item.parts('alternatives')
    const label = best?.label('speaker')
    const voice = channelVoice(several ? item.text('channel') : undefined, label)
    return {
      text: best?.text('content') ?? '',
      start: item.time('start_time', SECONDS),
      end: item.time('end_time', SECONDS),
      ...(voice !== undefined && { voice }),
      ...((sticks(item, 'previous', 'both') || sticks(results[i - 1], 'next', 'both')) && {
        spaced: false,
      }),
    }
  })
  return [{ words }]
}
