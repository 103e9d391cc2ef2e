import type { Part } from './part.ts'
import type { Segment } from './segment.ts'
import { voiceOf } from './voice-label.ts'

const SECONDS = 1000

/** What it writes where somebody hesitates: no word. */
const HESITATION = /%HESITATION\s*/g

/**
 * IBM Watson: the first reading of each result, its words as `["lamp", 0.5, 0.9]`, and who says them in a list beside, by the
 * time at which a word begins. An answer to a job has its results within one.
 */
export function readWatson(all: Part): readonly Segment[] {
  const answer = answerIn(all)
  const voices = new Map(
    answer.parts('speaker_labels').map((one) => [one.time('from', SECONDS), one.label('speaker')]),
  )
  return answer.parts('results').map((result) => {
    const [best] = result.parts('alternatives')
    const words = (best?.lists('timestamps') ?? []).map((word) => {
      const start = word.time('1', SECONDS)
      const label = voices.get(start)
      return {
        text: (word.text('0') ?? '').replace(HESITATION, ''),
        start,
        end: word.time('2', SECONDS),
        ...(voices.size > 0 && { voice: label === undefined ? null : voiceOf(label) }),
      }
    })
    return {
      text: best?.text('transcript')?.replace(HESITATION, ''),
      words: words.filter(({ text }) => text !== ''),
      start: words[0]?.start,
      end: words.at(-1)?.end,
    }
  })
}

/** Its results are known by their words with times, or by what stands beside them. */
export function isWatson(all: Part): boolean {
  const answer = answerIn(all)
  if (!answer.isList('results')) return false
  if (answer.has('result_index') || answer.isList('speaker_labels')) return true
  return answer.first('results')?.first('alternatives')?.isList('timestamps') ?? false
}

function answerIn(all: Part): Part {
  const first = all.first('results')
  return first?.isList('results') ? first : all
}
