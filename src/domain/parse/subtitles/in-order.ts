import type { SaidCue } from './write-cues.ts'

/**
 * Cues of channels or tiers that stand one after the other, put together by time; what has no time stays behind
 * what is before it.
 */
export function inOrder(cues: readonly SaidCue[]): readonly SaidCue[] {
  let last = 0
  const placed = cues.map((cue) => {
    last = cue.start ?? last
    return { cue, at: last }
  })
  return placed.sort((a, b) => a.at - b.at).map(({ cue }) => cue)
}
